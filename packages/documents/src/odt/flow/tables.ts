import { elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import { countOf } from "../styles/measure.js";

/** A row of a table with its number from 0. */
export interface TableRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly isHeader: boolean;
}

/** A cell of a row with its number from 0. */
export interface TableCell {
  readonly element: XmlElement;
  readonly column: number;
}

const ROW_GROUPS: ReadonlySet<string> = new Set([
  "table:table-rows",
  "table:table-header-rows",
  "table:table-row-group",
]);

/** What is repeated more often than this is no table for people to read. */
const MOST_COPIES = 1_000;
/** Numbers of rows and columns go no further than programs do. */
const MOST_CELLS = 1_048_576;

/**
 * How much of a document is read again because a row or a cell says that it is repeated, in characters of its XML. Repeated
 * tables in repeated cells would take for ever.
 */
export class Repetitions {
  #left = 1_000_000;

  /** How often to read an element that says it stands there `count` times. */
  allowed(element: XmlElement, count: number): number {
    if (count === 1) return 1;
    const size = Math.max(1, element.end - element.start);
    const copies = Math.min(count, MOST_COPIES, 1 + Math.floor(this.#left / size));
    this.#left -= (copies - 1) * size;
    return copies;
  }
}

/** The rows of a table in order, those in groups too. */
export function rowsOf(table: XmlElement, repetitions: Repetitions): readonly TableRow[] {
  const rows: TableRow[] = [];
  let row = 0;
  const stack: { readonly element: XmlElement; readonly isHeader: boolean }[] = [];
  const push = (parent: XmlElement, isHeader: boolean): void => {
    const children = elementsOf(parent);
    for (let i = children.length - 1; i >= 0; i--) stack.push({ element: children[i]!, isHeader });
  };
  push(table, false);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { element, isHeader } = step;
    if (ROW_GROUPS.has(element.name)) push(element, isHeader || element.name === "table:table-header-rows");
    if (element.name !== "table:table-row") continue;
    const count = countOf(element.attributes["table:number-rows-repeated"]) ?? 1;
    const copies = isEmptyRow(element) ? 1 : repetitions.allowed(element, count);
    for (let i = 0; i < copies; i++) rows.push({ element, row: row + i, isHeader });
    row = Math.min(row + count, MOST_CELLS);
  }
  return rows;
}

/** The cells of a row that are seen. A cell that another covers takes up its place, no more. */
export function cellsOf(row: XmlElement, repetitions: Repetitions): readonly TableCell[] {
  const cells: TableCell[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    const isCell = element.name === "table:table-cell";
    if (!isCell && element.name !== "table:covered-table-cell") continue;
    const count = countOf(element.attributes["table:number-columns-repeated"]) ?? 1;
    const copies = !isCell || element.children.length === 0 ? 0 : repetitions.allowed(element, count);
    for (let i = 0; i < copies; i++) cells.push({ element, column: column + i });
    column = Math.min(column + count, MOST_CELLS);
  }
  return cells;
}

function isEmptyRow(row: XmlElement): boolean {
  return elementsOf(row).every(({ children }) => children.length === 0);
}
