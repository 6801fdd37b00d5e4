import { largest, smallest } from "./amounts.js";
import { type ListMark, markOf } from "./list-mark.js";
import type { PdfLine } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import type { PdfRegion } from "./reading-order.js";
import { isSameSize, pairsOf, type TextMeasure } from "./text-measure.js";

/** Lines further apart than the usual distance by this factor begin a new paragraph. */
const MORE_SPACE = 1.25;
/** An indent is this wide at least. A factor of the size. */
const INDENT = 0.8;
/** A line that leaves this share of the width empty was ended on purpose. */
const SHORT = 0.35;
/** Lines that end this much before the edge of the page, a share of the width, have an edge of their own. */
const NARROW = 0.05;
/** A word must have this much more room than it seems to need, for its width is an estimate. Factors of the size and of the width. */
const SPARE = 1;
const LARGER = 1.15;
const ENDS = /[.!?:;…][»”")\]]*$/;
const ENDS_ITEM = /[.!?:;,…][»”")\]]*$/;
const BEGINS_LOWER = /^\p{Ll}/u;

interface OpenParagraph {
  lines: PdfLine[];
  /** Where its lines may end at most, in points. */
  edge: number;
  mark: ListMark | undefined;
  /** Of the line furthest to the left. */
  left: number;
  /** Whether all its lines are bold. */
  bold: boolean;
}

/** The paragraphs of a region, by space between lines, indents, list marks, and lines that were ended before they were full. */
export function paragraphsOf(region: PdfRegion, measure: TextMeasure): readonly PdfParagraph[] {
  const { lines, closed } = region;
  const edges = edgesOf(region, measure);
  const paragraphs: OpenParagraph[] = [];
  lines.forEach((line, i) => {
    const open = paragraphs.at(-1);
    const mark = markOf(line);
    if (open === undefined || begins(line, mark, open, measure, closed))
      paragraphs.push({ lines: [line], edge: edges[i]!, mark, left: line.left, bold: line.bold });
    else {
      open.lines.push(line);
      open.left = Math.min(open.left, line.left);
      open.bold &&= line.bold;
    }
  });
  return paragraphs.map(({ lines, mark }, i) => ({
    page: lines[0]!.page,
    lines,
    ...(mark === undefined ? {} : { mark }),
    kind: "paragraph",
    part: "body",
    isFirst: i === 0,
    runsOn: !closed,
  }));
}

function begins(
  line: PdfLine,
  mark: ListMark | undefined,
  open: Readonly<OpenParagraph>,
  measure: TextMeasure,
  isCell: boolean,
): boolean {
  const last = open.lines.at(-1)!;
  if (mark?.certain === true || !isSameSize(last, line)) return true;
  if (isFar(last, line, measure)) return true;
  const beginsLower = BEGINS_LOWER.test(line.text);
  // A heading, or a label over its text.
  if (!beginsLower && open.bold && line.runs[0]!.font !== last.runs.at(-1)!.font) return true;
  if (mark !== undefined && (open.mark !== undefined || ENDS_ITEM.test(last.text))) return true;
  if (isIndented(line, open)) return true;
  if (!beginsLower || ENDS.test(last.text)) return fits(line, last, open.edge);
  // A cell is narrow, so that a long word leaves much of a line empty.
  return !isCell && open.edge - last.right > SHORT * (open.edge - open.left);
}

function isFar(last: PdfLine, line: PdfLine, { pitch }: TextMeasure): boolean {
  const distance = line.baseline - last.baseline;
  return distance <= 0 || distance > MORE_SPACE * pitch * last.size;
}

function isIndented(line: PdfLine, { lines, mark }: Readonly<OpenParagraph>): boolean {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const indent = INDENT * line.size;
  // The text of an item stands under its beginning or further left, under the mark.
  if (mark !== undefined && lines.length === 1)
    return line.left > mark.textLeft + indent || line.left < first.left - indent;
  const isCentred = Math.abs(line.left + line.right - last.left - last.right) < 2 * indent;
  if (isCentred) return false;
  if (line.left > last.left + indent) return !(BEGINS_LOWER.test(line.text) && lines.length === 1);
  return line.left < last.left - indent && lines.length > 1;
}

/** Whether the first word of a line would have had room in the one before. */
export function fits(line: PdfLine, last: PdfLine, edge: number): boolean {
  const [word = ""] = line.text.split(/\s/, 1);
  const width = ((line.right - line.left) * word.length) / Math.max(1, line.text.length);
  return edge - last.right > LARGER * width + SPARE * line.size;
}

/** Where each line may end at most: at the edge of its region, or where its neighbours plainly end. */
export function edgesOf({ lines, edge }: PdfRegion, measure: TextMeasure): readonly number[] {
  const edges: number[] = [];
  let begin = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && !isFar(line, next, measure) && isSameSize(line, next)) return;
    const stack = lines.slice(begin, i + 1);
    const ends = pairsOf(stack).map(([one]) => one.right);
    const own = largest(ends);
    const left = smallest(stack.map((one) => one.left));
    for (const one of stack) {
      const whole = edge ?? measure.edgeOf(one);
      edges.push(ends.length >= 2 && whole - own > NARROW * (whole - left) ? own : whole);
    }
    begin = i + 1;
  });
  return edges;
}
