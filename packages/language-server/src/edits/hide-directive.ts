import {
  type Analysis,
  type Block,
  type Finding,
  LineIndex,
  readFrontMatter,
  type TextEdit,
} from "@klarsprak/core";

/** What follows the rule in a directive: a reason may stand behind it. */
export const REASON = " --";

/**
 * The places for a comment that hides a finding on the next line, the best first; empty where the text can hold no
 * comment. In a paragraph it goes at the end of the line before, since a line of its own would cut a Markdown
 * paragraph in two.
 */
export function hidingEdits(source: string, finding: Finding, path: string): readonly TextEdit[] {
  const comment = commentFor(path)?.(`klarsprak-disable-next-line ${finding.ruleId}${REASON}`);
  if (comment === undefined) return [];
  const lines = new LineIndex(source);
  const { line } = lines.position(finding.span.start);
  const start = lines.lineStart(line);
  const before = line > 1 ? lines.line(line - 1) : "";
  const indent = /^[ \t]*/.exec(lines.line(line))![0];
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  const ownLine = (space: string): TextEdit => ({
    span: { start, end: start },
    text: `${space}${comment}${lineBreak}`,
  });
  const own = [...new Set([indent, "  ", "   "])].map(ownLine);
  if (before.trim() === "") return own;
  const end = lines.lineStart(line - 1) + before.trimEnd().length;
  return [{ span: { start: end, end }, text: ` ${comment}` }, ...own];
}

/** What must stay the first thing of a page. */
const DECLARATIONS = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype[^>]*>[ \t]*(?:\r?\n)?)?/i;

/** The comment at the top that hides a rule in the whole text; undefined where the text can hold no comment. */
export function fileHidingEdit(source: string, ruleId: string, path: string): TextEdit | undefined {
  const comment = commentFor(path)?.(`klarsprak-disable-file ${ruleId}${REASON}`);
  if (comment === undefined) return undefined;
  const { end } = readFrontMatter(source);
  const declared = DECLARATIONS.exec(source.slice(end))?.[0] ?? "";
  const at = declared.trim() === "" ? end : end + declared.length;
  const lineBreak = source.includes("\r\n") ? "\r\n" : "\n";
  const lead = at === 0 || source[at - 1] === "\n" || source[at - 1] === "\ufeff" ? "" : lineBreak;
  // An empty line behind it, since Markdown would take the next paragraph for a part of the comment.
  return { span: { start: at, end: at }, text: `${lead}${comment}${lineBreak}${lineBreak}` };
}

/** Whether an edit hid this finding, and changed nothing else that the reader or the writer sees. */
export function hidesOnly(finding: Finding, before: Analysis, after: Analysis): boolean {
  if (after.findings.length >= before.findings.length) return false;
  const left = new Map<string, number>();
  for (const { fingerprint } of before.findings) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  for (const { fingerprint } of after.findings) {
    const count = left.get(fingerprint) ?? 0;
    if (count === 0) return false;
    left.set(fingerprint, count - 1);
  }
  if ((left.get(finding.fingerprint) ?? 0) === 0) return false;
  const [blocks, others] = [before.document.blocks, after.document.blocks];
  return blocks.length === others.length && blocks.every((block, i) => isSameShape(block, others[i]!));
}

/** Whether two blocks look the same to a reader. */
function isSameShape(one: Block, other: Block): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    isSameValue(one.list, other.list) &&
    isSameValue(one.table, other.table) &&
    one.readings.length === other.readings.length &&
    one.readings.every(({ text }, i) => isSameText(text, other.readings[i]!.text))
  );
}

function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isSameText(one: string, other: string): boolean {
  const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
  return one === other || folded(one) === folded(other);
}

type Comment = (words: string) => string;

/** How a comment is written in a file with this ending. */
function commentFor(path: string): Comment | undefined {
  const extension = /\.([^./\\]+)$/.exec(path.toLowerCase())?.[1];
  switch (extension) {
    case "md":
    case "markdown":
    case "html":
    case "htm":
    case "xhtml":
      return (words) => `<!-- ${words} -->`;
    case "hbs":
    case "handlebars":
    case "mustache":
      return (words) => `{{! ${words} }}`;
    case "njk":
    case "jinja":
    case "jinja2":
    case "j2":
      return (words) => `{# ${words} #}`;
    case "liquid":
      return (words) => `{% comment %} ${words} {% endcomment %}`;
    default:
      return undefined;
  }
}
