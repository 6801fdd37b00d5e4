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
