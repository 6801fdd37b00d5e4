import type { ListPlace } from "@klarsprak/core";

interface OpenList {
  readonly list: number;
  readonly key: string;
  readonly ordered: boolean;
  next: number;
}

/** Counts the items of lists while a document is read. */
export class ListPlaces {
  #lists = 0;
  #open: OpenList[] = [];
  /** A list with numbers that something came in between, and that may go on behind it. */
  #interrupted: OpenList | undefined;

  /** The place of the next item; `key` tells lists apart that follow each other, depth counts from 1. */
  next(key: string, depth: number, ordered: boolean): ListPlace {
    this.#open.length = Math.min(this.#open.length, depth);
    if (this.#open[depth - 1]?.key !== key) {
      if (depth === 1) this.interrupt();
      else this.#open.length = Math.min(this.#open.length, depth - 1);
    }
    while (this.#open.length < depth) this.#open.push(this.#begun(key, ordered));
    const open = this.#open[depth - 1]!;
    return { list: open.list, depth, ordered, index: open.next++ };
  }

  /** Something has come that is no item: it ends a list, unless its numbers go on behind it. */
  interrupt(): void {
    const [outermost] = this.#open;
    if (outermost?.ordered === true) this.#interrupted = outermost;
    this.#open = [];
  }

  /** What follows is no part of the lists so far. */
  end(): void {
    this.#open = [];
    this.#interrupted = undefined;
  }

  #begun(key: string, ordered: boolean): OpenList {
    const before = this.#interrupted;
    if (this.#open.length === 0 && before?.key === key) return before;
    return { list: this.#lists++, key, ordered, next: 0 };
  }
}
