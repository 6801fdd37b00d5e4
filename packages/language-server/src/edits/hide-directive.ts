import { type Analysis, type Block, type Finding, LineIndex, type TextEdit } from "@klarsprak/core";

/**
 * The places for a comment that hides a finding on the next line, the best first; empty where the text can hold no
 * comment. In a paragraph it goes at the end of the line before, since a line of its own would cut a Markdown
 * paragraph in two.
 */
export function hidingEdits(source: string, finding: Finding, path: string): readonly TextEdit[] {
  const comment = commentFor(path)?.(`klarsprak-disable-next-line ${finding.ruleId}`);
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

/** Whether an edit hid this finding, and changed nothing else that the reader or the writer sees. */
export function hidesOnly(finding: Finding, before: Analysis, after: Analysis): boolean {
  if (after.findings.length >= before.findings.length) return false;
  const left = after.findings.map(({ fingerprint }) => fingerprint);
  const expected = before.findings.map(({ fingerprint }) => fingerprint);
  for (const fingerprint of left) {
    const at = expected.indexOf(fingerprint);
    if (at === -1) return false;
    expected.splice(at, 1);
  }
  if (!expected.includes(finding.fingerprint)) return false;
  const [shapeBefore, shapeAfter] = [before, after].map(({ document }) =>
    document.blocks.map(shapeOf).join("\n"),
  );
  return shapeBefore === shapeAfter;
}

function shapeOf({ kind, level, list, table, readings }: Block): string {
  return JSON.stringify([
    kind,
    level,
    list,
    table,
    readings.map(({ text }) => text.replace(/\s+/g, " ").trim()),
  ]);
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
