import type { AnnotatedBlock } from "./block.js";

/** A table of a document: its header cells, and the cells of the rows under them by their column. */
export interface TableRows {
  readonly header: readonly AnnotatedBlock[];
  readonly rows: readonly ReadonlyMap<number, AnnotatedBlock>[];
}

/** The tables of a document in order; a table without any header cell takes its first row for one. */
export function tablesOf(blocks: readonly AnnotatedBlock[]): readonly TableRows[] {
  const tables = new Map<number, Map<number, Map<number, AnnotatedBlock>>>();
  for (const block of blocks) {
    if (block.kind !== "table-cell" || block.table === undefined) continue;
    const { table, row, column } = block.table;
    const rows = tables.get(table) ?? new Map<number, Map<number, AnnotatedBlock>>();
    tables.set(table, rows);
    const cells = rows.get(row) ?? new Map<number, AnnotatedBlock>();
    rows.set(row, cells);
    cells.set(column, block);
  }
  return [...tables.values()].map((table) => {
    const [first, ...rest] = [...table].sort(([a], [b]) => a - b).map(([, cells]) => cells);
    return { header: [...(first ?? new Map<number, AnnotatedBlock>()).values()], rows: rest };
  });
}

/** What a cell says, without white space around it; empty where the row has no such cell. */
export function cellText(cell: AnnotatedBlock | undefined): string {
  return cell?.readings[0].text.trim() ?? "";
}

/** A cell with more text than this holds a part of a letter, not a figure or a name. Characters. */
const LONGEST_CELL = 200;

/** «Vår ref.:», «Dato: 1. mai». */
const LABEL = /^\p{L}[\p{L}. /-]{0,30}:(?:\s|$)/u;

/**
 * Whether the cells of a table of Word are rows and columns of facts. Letters are full of tables that only hold things in
 * place: references and addresses at the top, a name beside a signature, the parts of a form with their labels.
 */
export function holdsData(cells: readonly AnnotatedBlock[]): boolean {
  const rows = new Map<number, Set<number>>();
  for (const cell of cells) {
    const { row, column } = cell.table!;
    const text = cell.readings[0].text.trim();
    if (LABEL.test(text) || text.length > LONGEST_CELL) return false;
    if (cell.place !== undefined && cell.place.part !== "body") return false;
    const columns = rows.get(row) ?? new Set<number>();
    rows.set(row, columns.add(column));
  }
  // Three rows with something in the first column and one more.
  const full = [...rows.values()].filter((columns) => columns.has(0) && columns.size > 1);
  return full.length >= 3 && full.length * 2 > rows.size;
}
