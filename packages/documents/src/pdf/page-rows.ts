import { largest, smallest } from "./amounts.js";
import { isMark } from "./list-mark.js";
import { joined, type PdfLine } from "./pdf-line.js";

/** What stands side by side on a page, from left to right. */
export type PageRow = readonly [PdfLine, ...PdfLine[]];

/** Lines belong to one row where they stand this close in height. A factor of the size, as all below. */
const SAME_ROW = 0.3;
/** Parts of a line that were painted at different times, such as words in bold. */
const TOUCHING = 0.35;
/** From the mark of a list to its text. */
const MARK_GAP = 6;
/** Spaces of a stretched line differ by this factor at most; fewer words than this may be cells. */
const EVEN = 1.3;
const LEAST_WORDS = 3;
/** What is further apart are cells, however even. */
const WIDEST = 4;
/** What has more parts than this on one row is no table, but one line in pieces. */
const MOST_COLUMNS = 40;

/** The rows of a page from top to bottom. What is one line but was painted in parts is put together. */
export function rowsOf(lines: readonly PdfLine[]): readonly PageRow[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline);
  const rows: PdfLine[][] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  for (const line of sorted) {
    if (line.baseline - baseline <= SAME_ROW * line.size) rows.at(-1)!.push(line);
    else {
      rows.push([line]);
      baseline = line.baseline;
    }
  }
  return rows.map((row) => {
    row.sort((a, b) => a.left - b.left);
    const groups: PdfLine[][] = [];
    for (const line of row) {
      const group = groups.at(-1);
      if (group !== undefined && belong(group, line, groups.at(-2)?.at(-1))) group.push(line);
      else groups.push([line]);
    }
    const parts = groups.map((group) => joined(group));
    return groups.length > MOST_COLUMNS || isStretched(parts) ? [joined(row)] : (parts as unknown as PageRow);
  });
}

/** Whether a row is a line that was stretched to the margin: single words with the same space between all of them. */
function isStretched(parts: readonly PdfLine[]): boolean {
  if (parts.length < LEAST_WORDS || parts.some(({ text }) => /\s/.test(text))) return false;
  const gaps = parts.slice(1).map((part, i) => part.left - parts[i]!.right);
  return largest(gaps) <= Math.min(EVEN * smallest(gaps), WIDEST * parts[0]!.size);
}

/** Whether a part goes on in the next: it touches it, or is the mark of a list, nearer to that text than to what stands before. */
function belong(group: readonly PdfLine[], line: PdfLine, before: PdfLine | undefined): boolean {
  const last = group.at(-1)!;
  const gap = line.left - last.right;
  const size = Math.max(last.size, line.size);
  if (gap < TOUCHING * size) return true;
  const isAlone = group.length === 1 && (before === undefined || last.left - before.right > gap);
  return isAlone && gap < MARK_GAP * size && isMark(last.text.trim());
}
