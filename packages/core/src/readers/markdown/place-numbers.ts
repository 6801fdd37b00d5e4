import type { Block } from "../../document/block.js";

/** Numbers the lists and tables of a document from 0 in the order of their first block. */
export class PlaceNumbers {
  #lists = new Map<number, number>();
  #tables = new Map<number, number>();
  #listCount = 0;
  #tableCount = 0;

  /** The numbers of the part that follows have nothing to do with those before. */
  beginPart(): void {
    this.#lists = new Map();
    this.#tables = new Map();
  }

  /** The block with the document's numbers; the same object when it has them already. */
  numbered(block: Block): Block {
    const { list, table } = block;
    if (list === undefined && table === undefined) return block;
    let result = block;
    if (list !== undefined) {
      const number = this.#lists.get(list.list) ?? this.#listCount++;
      this.#lists.set(list.list, number);
      if (number !== list.list) result = { ...result, list: { ...list, list: number } };
    }
    if (table !== undefined) {
      const number = this.#tables.get(table.table) ?? this.#tableCount++;
      this.#tables.set(table.table, number);
      if (number !== table.table) result = { ...result, table: { ...table, table: number } };
    }
    return result;
  }
}
