import type { Span } from "../text/span.js";
import { firstAbove } from "../text/span-index.js";
import type { Block } from "./block.js";

/** Finds blocks by their place in the source, for many places. Blocks may lie in each other. */
export class BlockPlaces {
  readonly #blocks: readonly Block[];
  /** The greatest end of the blocks up to each. */
  readonly #reaches: readonly number[];
  /** The smallest start of each block and those behind it. */
  readonly #earliest: readonly number[];

  constructor(blocks: readonly Block[]) {
    let reach = Number.NEGATIVE_INFINITY;
    const earliest: number[] = new Array(blocks.length);
    for (let i = blocks.length - 1, least = Number.POSITIVE_INFINITY; i >= 0; i--) {
      least = Math.min(least, blocks[i]!.span.start);
      earliest[i] = least;
    }
    this.#blocks = blocks;
    this.#earliest = earliest;
    this.#reaches = blocks.map(({ span }) => {
      reach = Math.max(reach, span.end);
      return reach;
    });
  }

  /** The place of the first block that shares a character with a span of the source, or -1. */
  firstAt(span: Span): number {
    for (let i = firstAbove(this.#reaches, span.start); i < this.#blocks.length; i++) {
      const own = this.#blocks[i]!.span;
      if (own.start < span.end && span.start < own.end) return i;
      if (this.#earliest[i]! >= span.end) return -1;
    }
    return -1;
  }
}
