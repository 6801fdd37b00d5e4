import { edgesOf, fits } from "./find-paragraphs.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import { measure } from "./text-measure.js";

/**
 * Marks the lines of tagged paragraphs that were ended on purpose: the first word of the next would have had room. A cell is
 * left as it is, for where its lines could have ended is not known.
 */
export function withEndedLines(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const isWide = ({ table, lines }: PdfParagraph): boolean => table === undefined && lines.length > 0;
  const text = measure(paragraphs.filter(isWide).map(({ lines }) => ({ lines, closed: false })));
  return paragraphs.map((paragraph) => {
    if (!isWide(paragraph)) return paragraph;
    const { lines } = paragraph;
    const edges = edgesOf({ lines, closed: false }, text);
    return {
      ...paragraph,
      lines: lines.map((line, i) => {
        const next = lines[i + 1];
        const isEnded =
          next !== undefined &&
          next.baseline > line.baseline &&
          !/^\p{Ll}/u.test(next.text) &&
          fits(next, line, edges[i]!);
        return isEnded ? { ...line, isEnded } : line;
      }),
    };
  });
}
