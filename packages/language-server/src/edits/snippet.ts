/** A gap that only the writer can fill: «[frist]». */
const GAP = /\[([^[\]\r\n]+)\]/g;

/** Whether a text has a gap that the writer fills in. */
export function hasGap(text: string): boolean {
  return text.search(GAP) !== -1;
}

/** A text as a snippet: each gap is a tab stop that shows what belongs there. */
export function snippetOf(text: string): string {
  const parts: string[] = [];
  let end = 0;
  let stop = 0;
  for (const { index, 0: whole, 1: gap } of text.matchAll(GAP)) {
    parts.push(escapeSnippet(text.slice(end, index)), tabStop(++stop, gap!));
    end = index + whole.length;
  }
  return parts.join("") + escapeSnippet(text.slice(end));
}

/** A tab stop with a text that is replaced as one types. */
export function tabStop(number: number, placeholder: string): string {
  return `\${${number}:${escapeSnippet(placeholder)}}`;
}

/** The text so that a snippet shows every character as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
