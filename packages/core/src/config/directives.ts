import type { AppliedDirective, Directive } from "../document/directive.js";
import type { Comment } from "../document/document.js";
import type { Finding } from "../finding/finding.js";
import type { LineIndex } from "../text/line-index.js";
import type { Span } from "../text/span.js";
import { firstAbove, SpanIndex } from "../text/span-index.js";

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
  const silent = byRule(stretches, (stretch) => stretch.ruleIds);
  const silences = new Map([...silent].map(([id, own]) => [id, new SpanIndex(own)]));
  const isHidden = ({ ruleId, span }: Finding): boolean => {
    const at = { start: span.start, end: span.start };
    return [ANY_RULE, ruleId].some((id) => silences.get(id)?.hasAround(at));
  };
  const starts = startsByRule(findings);
  const used = new Set(
    stretches
      .filter(({ ruleIds, ...stretch }) =>
        (ruleIds.length === 0 ? [ANY_RULE] : ruleIds).some((id) => holdsOne(stretch, starts.get(id) ?? [])),
      )
      .map(({ directive }) => directive),
  );
  return {
    findings: findings.filter((finding) => !isHidden(finding)),
    directives: directives.map((directive, index) => ({
      ...directive,
      unknown: directive.ruleIds.filter((id) => !knownRules.has(id)),
      used: directive.kind === "enable" || used.has(index),
    })),
  };
}

/** The same for a text that was put together from several: each directive holds in its own piece. */
export function applyDirectivesByPiece(
  findings: readonly Finding[],
  directives: readonly Directive[],
  lines: LineIndex,
  knownRules: ReadonlySet<string>,
  pieceAt: (offset: number) => unknown,
): ReturnType<typeof applyDirectives> {
  const pieces = new Set(directives.map(({ span }) => pieceAt(span.start)));
  let left = findings;
  const applied: AppliedDirective[] = [];
  for (const piece of pieces) {
    const isHere = ({ span }: { readonly span: Span }): boolean => pieceAt(span.start) === piece;
    const own = applyDirectives(left.filter(isHere), directives.filter(isHere), lines, knownRules);
    const kept = new Set(own.findings);
    left = left.filter((finding) => !isHere(finding) || kept.has(finding));
    applied.push(...own.directives);
  }
  return { findings: left, directives: applied };
}

/** Stands for all rules where a directive names none. No rule has this id. */
const ANY_RULE = "";

/** What stands under the id of each rule it names, or of any rule where it names none. */
function byRule<T>(
  all: readonly T[],
  idsOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const ids = idsOf(one);
    for (const id of ids.length === 0 ? [ANY_RULE] : ids) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [one]);
      else group.push(one);
    }
  }
  return groups;
}

/** Where the findings of each rule and of any rule begin, in order. */
function startsByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const groups = byRule(findings, ({ ruleId }) => [ANY_RULE, ruleId]);
  return new Map(
    [...groups].map(([id, own]) => [id, own.map(({ span }) => span.start).sort((a, b) => a - b)]),
  );
}

/** Whether one of the offsets lies in a stretch or at its end. */
function holdsOne({ start, end }: Span, offsets: readonly number[]): boolean {
  return (offsets[firstAbove(offsets, start - 1)] ?? Number.POSITIVE_INFINITY) <= end;
}

/** What stands behind a directive. */
interface Ahead {
  /** Where each rule, or all of them, are next enabled again. */
  readonly enabled: Map<string, number>;
  /** The next line with text from a line, as far as it has been looked for. */
  readonly textLines: Map<number, number>;
}

function silentStretches(directives: readonly Directive[], lines: LineIndex): readonly SilentStretch[] {
  const stretches: SilentStretch[][] = [];
  // From the end, so that it is known at each directive where what it says is said off again.
  const ahead: Ahead = { enabled: new Map(), textLines: new Map() };
  for (let index = directives.length - 1; index >= 0; index--) {
    const { kind, ruleIds, span } = directives[index]!;
    stretches.push(stretchesOf(directives[index]!, index, lines, ahead));
    if (kind !== "enable") continue;
    if (ruleIds.length === 0) ahead.enabled.clear();
    for (const id of ruleIds.length === 0 ? [ANY_RULE] : ruleIds) ahead.enabled.set(id, span.start);
  }
  return stretches.reverse().flat();
}

function stretchesOf(
  { kind, ruleIds, span }: Directive,
  index: number,
  lines: LineIndex,
  { enabled, textLines }: Ahead,
): SilentStretch[] {
  const end = lines.source.length;
  switch (kind) {
    case "enable":
      return [];
    case "disable-file":
      return [{ start: 0, end, directive: index, ruleIds }];
    case "disable-next-line": {
      const from = lines.position(span.end).line + 1;
      const line = textLines.get(from) ?? nextTextLine(lines, from);
      textLines.set(from, line);
      const start = lines.lineStart(line);
      return [{ start, end: start + lines.line(line).length, directive: index, ruleIds }];
    }
    case "disable":
      // Each rule has a stretch of its own, since each may be enabled again by itself.
      return (ruleIds.length === 0 ? [undefined] : ruleIds).map((id) => ({
        start: span.end,
        end: enabled.get(id ?? ANY_RULE) ?? enabled.get(ANY_RULE) ?? end,
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
