import type { AppliedDirective, Directive } from "../document/directive.js";
import type { Comment } from "../document/document.js";
import type { Finding } from "../finding/finding.js";
import type { LineIndex } from "../text/line-index.js";
import { contains, type Span } from "../text/span.js";

const DIRECTIVE = /^\s*klarsprak-(disable-next-line|disable-file|disable|enable)(?=\s|$)([\s\S]*)$/;

/** The directives among the comments of a text, in order. */
export function parseDirectives(comments: readonly Comment[]): readonly Directive[] {
  const directives: Directive[] = [];
  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (match === null) continue;
    const [ids = "", ...reason] = (match[2] ?? "").split(/\s--(?:\s|$)/);
    directives.push({
      kind: match[1] as Directive["kind"],
      ruleIds: ids.split(/[\s,]+/).filter((id) => id.length > 0),
      reason: reason.length > 0 ? reason.join(" -- ").trim() : undefined,
      span: comment.span,
    });
  }
  return directives;
}

/** A stretch of the source where some rules are silent. */
interface SilentStretch extends Span {
  readonly directive: number;
  readonly ruleIds: readonly string[];
}

/** The findings that no directive hides, and what became of each directive. */
export function applyDirectives(
  findings: readonly Finding[],
  directives: readonly Directive[],
  lines: LineIndex,
  knownRules: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly directives: readonly AppliedDirective[] } {
  if (directives.length === 0) return { findings, directives: [] };
  const stretches = silentStretches(directives, lines);
  const used = new Set<number>();
  const kept = findings.filter((finding) => {
    const hiding = stretches.filter(
      (stretch) =>
        startsIn(stretch, finding.span) &&
        (stretch.ruleIds.length === 0 || stretch.ruleIds.includes(finding.ruleId)),
    );
    for (const stretch of hiding) used.add(stretch.directive);
    return hiding.length === 0;
  });
  return {
    findings: kept,
    directives: directives.map((directive, index) => ({
      ...directive,
      unknown: directive.ruleIds.filter((id) => !knownRules.has(id)),
      used: directive.kind === "enable" || used.has(index),
    })),
  };
}

function startsIn(stretch: Span, span: Span): boolean {
  return contains(stretch, { start: span.start, end: span.start });
}

function silentStretches(directives: readonly Directive[], lines: LineIndex): readonly SilentStretch[] {
  return directives.flatMap((_, index) => stretchesOf(directives, index, lines));
}

function stretchesOf(
  directives: readonly Directive[],
  index: number,
  lines: LineIndex,
): readonly SilentStretch[] {
  const { kind, ruleIds, span } = directives[index]!;
  const end = lines.source.length;
  switch (kind) {
    case "enable":
      return [];
    case "disable-file":
      return [{ start: 0, end, directive: index, ruleIds }];
    case "disable-next-line": {
      const line = nextTextLine(lines, lines.position(span.end).line + 1);
      const start = lines.lineStart(line);
      return [{ start, end: start + lines.line(line).length, directive: index, ruleIds }];
    }
    case "disable":
      // Each rule has a stretch of its own, since each may be enabled again by itself.
      return (ruleIds.length === 0 ? [undefined] : ruleIds).map((id) => ({
        start: span.end,
        end: enabledAgain(directives, index, id) ?? end,
        directive: index,
        ruleIds: id === undefined ? [] : [id],
      }));
  }
}

/** The next line that is not empty, since Markdown needs a blank line after a comment. */
function nextTextLine(lines: LineIndex, from: number): number {
  let line = from;
  while (line < lines.lineCount && lines.line(line).trim() === "") line++;
  return line;
}

function enabledAgain(
  directives: readonly Directive[],
  from: number,
  ruleId: string | undefined,
): number | undefined {
  const enable = directives
    .slice(from + 1)
    .find(
      (d) =>
        d.kind === "enable" &&
        (d.ruleIds.length === 0 || (ruleId !== undefined && d.ruleIds.includes(ruleId))),
    );
  return enable?.span.start;
}
