/** Columns that a text takes on the screen. */
export type DisplayWidth = (text: string) => number;

/** What is seen as one character, where it stands in its line and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly at: number;
  readonly width: number;
}

/** Text in which every character takes one column: nearly all lines, and not worth a closer look. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2022\u2026]*$/;

const graphemes = new Intl.Segmenter();

/** The cells of a part of a line that begins at an offset. */
export function cellsOf(part: string, from: number, widthOf: DisplayWidth): readonly Cell[] {
  if (PLAIN.test(part)) return Array.from(part, (text, i) => ({ text, at: from + i, width: 1 }));
  const cells: Cell[] = [];
  for (const { segment, index } of graphemes.segment(part))
    cells.push({ text: segment, at: from + index, width: PLAIN.test(segment) ? 1 : widthOf(segment) });
  return cells;
}

/** Columns that cells take together. */
export function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
