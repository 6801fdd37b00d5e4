import { largest, smallest } from "./amounts.js";
import { bandFrom, type ColumnBand } from "./column-band.js";
import { type PageRow, rowsOf } from "./page-rows.js";
import { joined, type PdfLine, TAB_GAP } from "./pdf-line.js";

/** Lines that are read one after the other. */
export interface PdfRegion {
  readonly lines: readonly PdfLine[];
  /** Where its lines may end at most, in points; undefined for text over the whole width of the page. */
  readonly edge?: number;
  /** Whether it stands for itself, as a cell of a table does: its text goes on nowhere else. */
  readonly closed: boolean;
}

/** Columns of running text have this many lines, of this width at least, a factor of the size. */
const LEAST_LINES = 3;
const LEAST_WIDTH = 12;
/** Share of lines that fill their column where it is running text, and the share of the width they fill. */
const FULL_LINES = 0.5;
const FULL = 0.75;
/** Share of lines that begin in the middle of a sentence in running text. */
const GOES_ON = 0.3;
/** Rows of a table are further apart than lines in a cell. Factors. */
const ROW_DISTANCE = 1.15;
const LINE_DISTANCE = 1.4;

/**
 * The lines of a page in the order they are read: columns of text one after the other, what looks like a table row by row.
 */
export function regionsOf(lines: readonly PdfLine[]): readonly PdfRegion[] {
  const rows = rowsOf(lines);
  const regions: PdfRegion[] = [];
  let plain: PdfLine[] = [];
  const flush = (): void => {
    if (plain.length > 0) regions.push({ lines: plain, closed: false });
    plain = [];
  };
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]!;
    if (row.length === 1) {
      plain.push(row[0]);
      at++;
      continue;
    }
    const { band, end } = bandFrom(rows, at);
    if (band.cells[0]!.length === 1) for (const one of rows.slice(at, end)) plain.push(joined(one));
    else if (end === at + 1 && isOneLine(row)) plain.push(joined(row));
    else {
      flush();
      for (const region of isRunningText(band) ? columnsOf(band) : cellsOf(band)) regions.push(region);
    }
    at = end;
  }
  flush();
  return regions;
}

/** Whether the gaps of a row are those of a line that was stretched to the margin. */
function isOneLine(row: PageRow): boolean {
  return row.slice(1).every((line, i) => line.left - row[i]!.right < TAB_GAP * line.size);
}

function isRunningText({ cells }: ColumnBand): boolean {
  const columns = cells[0]!.map((_, i) => cells.flatMap((row) => row[i]!));
  return columns.every((lines) => {
    if (lines.length < LEAST_LINES) return false;
    const left = smallest(lines.map((line) => line.left));
    const width = largest(lines.map((line) => line.right)) - left;
    const full = lines.filter((line) => line.right - left >= FULL * width).length;
    const goingOn = lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    return (
      width >= LEAST_WIDTH * lines[0]!.size &&
      full >= FULL_LINES * lines.length &&
      goingOn >= GOES_ON * lines.length
    );
  });
}

function columnsOf({ cells }: ColumnBand): readonly PdfRegion[] {
  return cells[0]!.map((_, column) => {
    const lines = cells.flatMap((row) => row[column]!);
    return { lines, edge: largest(lines.map((line) => line.right)), closed: false };
  });
}

/** Cell by cell. A row begins after more space than lies between lines, or else where there is something in the first column. */
function cellsOf({ rows, cells }: ColumnBand): readonly PdfRegion[] {
  const edges = cells[0]!.map((_, column) =>
    largest(cells.flatMap((row) => row[column]!.map((line) => line.right))),
  );
  const distances = rows.slice(1).map((row, i) => row[0].baseline - rows[i]![0].baseline);
  const least = smallest(distances);
  const hasSpace =
    least < LINE_DISTANCE * rows[0]![0].size && distances.some((distance) => distance > ROW_DISTANCE * least);
  const groups: number[][] = [];
  rows.forEach((_, i) => {
    const isBelow = hasSpace ? (distances[i - 1] ?? 0) <= ROW_DISTANCE * least : cells[i]![0]!.length === 0;
    if (i > 0 && isBelow) groups.at(-1)!.push(i);
    else groups.push([i]);
  });
  return groups.flatMap((group) =>
    edges.flatMap((edge, column): readonly PdfRegion[] => {
      const lines = group.flatMap((i) => cells[i]![column]!);
      return lines.length === 0 ? [] : [{ lines, edge, closed: true }];
    }),
  );
}
