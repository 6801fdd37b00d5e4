import { largest, smallest } from "./amounts.js";
import type { PageRow } from "./page-rows.js";
import { joined, type PdfLine, TAB_GAP } from "./pdf-line.js";

/** Space between columns that no line crosses, in points. */
interface Valley {
  readonly left: number;
  readonly right: number;
}

/** Rows that share columns: text in columns, a table, an address with references beside it. */
export interface ColumnBand {
  readonly rows: readonly PageRow[];
  /** The lines of each column of each row, by row. */
  readonly cells: readonly (readonly (readonly PdfLine[])[])[];
}

/** A valley is this wide at least. A factor of the size, as all below. */
const NARROWEST = 0.5;
/** What is wider than this is no gap between words. */
const WIDE = 1.2;
/** A row with something in only one column belongs to the band where it follows this close. */
const CLOSE = 2.2;
/** A row of several columns may follow at this distance. */
const FAR = 8;
/** The beginnings or ends of cells of a column are this close, in points. */
const ALIGNED = 2;

/** The band that begins at a row with several columns; `end` is the index of the first row below it. */
export function bandFrom(
  rows: readonly PageRow[],
  begin: number,
): { readonly band: ColumnBand; readonly end: number } {
  let valleys = gapsOf(rows[begin]!);
  let end = begin + 1;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const size = largest(row.map((line) => line.size));
    const distance = row[0].baseline - rows[end - 1]![0].baseline;
    if (distance > (row.length === 1 ? CLOSE : FAR) * size) break;
    const shared = valleys.flatMap((valley) => without(valley, row, size));
    // A line across a wide valley begins something else; a narrow one may be a gap between words of the first row.
    if (row.length === 1 && (shared.length === 0 || crossesWide(valleys, row[0]))) break;
    if (row.length > 1 && !isBetween(shared, row)) break;
    valleys = shared;
  }
  const members = rows.slice(begin, end);
  valleys = valleys.filter((valley) => isColumnGap(valley, members));
  return { band: { rows: members, cells: members.map((row) => cellsOf(row, valleys)) }, end };
}

/** Whether a valley lies between columns and not between words that were stretched: it is wide, or what follows it is aligned. */
function isColumnGap(valley: Valley, rows: readonly PageRow[]): boolean {
  if (valley.right - valley.left > WIDE * rows[0]![0].size) return true;
  const behind = rows.flatMap((row) => {
    const line = row.find(({ left }) => left >= valley.right);
    return line === undefined || row[0].left >= valley.right ? [] : [line];
  });
  return (
    behind.length > 1 &&
    (areClose(behind.map(({ left }) => left)) || areClose(behind.map(({ right }) => right)))
  );
}

function areClose(values: readonly number[]): boolean {
  return largest(values) - smallest(values) <= ALIGNED;
}

function crossesWide(valleys: readonly Valley[], line: PdfLine): boolean {
  return valleys.some(
    ({ left, right }) => right - left > TAB_GAP * line.size && line.left < right && line.right > left,
  );
}

function gapsOf(row: PageRow): readonly Valley[] {
  return row.slice(1).map((line, i) => ({ left: row[i]!.right, right: line.left }));
}

/** What is left of a valley between the lines of a row; the widest part, and nothing where that is too narrow. */
function without(valley: Valley, row: PageRow, size: number): readonly Valley[] {
  let { left, right } = valley;
  for (const line of row) {
    if (line.right <= left || line.left >= right) continue;
    if (line.left - left >= right - line.right) right = line.left;
    else left = line.right;
  }
  return right - left >= NARROWEST * size ? [{ left, right }] : [];
}

/** Whether any valley has something of the row on both sides. */
function isBetween(valleys: readonly Valley[], row: PageRow): boolean {
  return valleys.some(({ left, right }) => row[0].right <= left && row.at(-1)!.left >= right);
}

/** What a row has in each column, at most one line. */
function cellsOf(row: PageRow, valleys: readonly Valley[]): readonly (readonly PdfLine[])[] {
  const cells: PdfLine[][] = [[], ...valleys.map(() => [])];
  for (const line of row) {
    const column = valleys.filter(({ right }) => line.left >= right).length;
    cells[column]!.push(line);
  }
  return cells.map((lines) => (lines.length === 0 ? [] : [joined(lines)]));
}
