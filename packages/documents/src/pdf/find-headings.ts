import type { PdfParagraph } from "./pdf-paragraph.js";
import { roundedSize, type TextMeasure } from "./text-measure.js";

/** Headings are larger than the text by this factor, or bold. */
const LARGER = 1.1;
/** As long as a heading is at most, in characters and lines. */
const LONGEST = 200;
const LONGEST_BOLD = 120;
const MOST_LINES = 4;
const MOST_LINES_BOLD = 2;
/** A larger text that ends with a full stop and is longer than this introduces, and is no heading. */
const LONGEST_SENTENCE = 80;
const DEEPEST = 6;
/** Dots that lead to a page number in a table of contents. */
const LEADER = /(?:\.\s?){5}/;

/** The paragraphs with their headings told apart, by size and weight; the largest have level 1. */
export function withHeadings(
  paragraphs: readonly PdfParagraph[],
  measure: TextMeasure,
): readonly PdfParagraph[] {
  const ranks = paragraphs.map((paragraph, i) =>
    paragraphs[i + 1] !== undefined && isHeading(paragraph, measure) ? rankOf(paragraph) : undefined,
  );
  const levels = [...new Set(ranks)]
    .filter((rank): rank is number => rank !== undefined)
    .sort((a, b) => b - a);
  return paragraphs.map((paragraph, i): PdfParagraph => {
    const rank = ranks[i];
    if (rank === undefined) return paragraph;
    // A heading has its number in its text, as the reader sees it.
    const { mark: _, ...rest } = paragraph;
    return { ...rest, kind: "heading", level: Math.min(DEEPEST, levels.indexOf(rank) + 1), runsOn: false };
  });
}

function isHeading({ lines, runsOn, mark }: PdfParagraph, measure: TextMeasure): boolean {
  const text = lines.map((line) => line.text).join(" ");
  // What stands in a cell is none, for tables have their own headings.
  if (!runsOn || !/\p{L}/u.test(text) || LEADER.test(text) || (mark !== undefined && !mark.ordered))
    return false;
  if (lines.every(({ size }) => size >= LARGER * measure.size))
    return (
      text.length <= LONGEST &&
      lines.length <= MOST_LINES &&
      !(/[.,;]$/.test(text) && text.length > LONGEST_SENTENCE)
    );
  return (
    !measure.bold &&
    lines.every(({ bold, size }) => bold && size >= measure.size / LARGER) &&
    text.length <= LONGEST_BOLD &&
    lines.length <= MOST_LINES_BOLD &&
    /^[\p{Lu}\d§]/u.test(text) &&
    !/[.,:;]$/.test(text)
  );
}

/** What is larger ranks higher, then what is bold. */
function rankOf({ lines: [line] }: PdfParagraph): number {
  return roundedSize(line!.size) * 2 + (line!.bold ? 1 : 0);
}
