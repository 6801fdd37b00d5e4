import type { PdfLine } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { isSameSize } from "./text-measure.js";

const ENDS = /[.!?:;…][»”")\]]*$/;
const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
const LOWER = /^\p{Ll}/u;

/** Joins the paragraphs that were cut by the end of a column or page: the first part ends nowhere, the second begins small. */
export function joinPages(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: { paragraph: PdfParagraph; lines: PdfLine[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && isCut(last.paragraph, last.lines.at(-1), paragraph))
      for (const line of paragraph.lines) last.lines.push(line);
    else joined.push({ paragraph, lines: [...paragraph.lines] });
  }
  return joined.map(({ paragraph, lines }) => ({ ...paragraph, lines }));
}

function isCut(last: PdfParagraph, end: PdfLine | undefined, next: PdfParagraph): boolean {
  const [begin] = next.lines;
  if (!last.runsOn || !next.runsOn || !next.isFirst || end === undefined || begin === undefined) return false;
  if (next.mark !== undefined || !isSameSize(end, begin)) return false;
  if (last.list !== undefined && next.list !== undefined && last.list.index !== next.list.index) return false;
  return !ENDS.test(end.text) && (LOWER.test(begin.text) || HYPHEN.test(end.text));
}
