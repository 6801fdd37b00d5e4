import type { BlockCounts } from "../finding/block-counts.js";

/** How often each word of a text comes, kept from one version of the text to the next. */
export class Lexemes {
  readonly #times = new Map<string, number>();
  #counted: readonly BlockCounts[] = [];

  /** How many different words the blocks that were counted last have. */
  get types(): number {
    return this.#times.size;
  }

  /** Counts these blocks in place of those before; blocks that are the same at both ends are not looked at. */
  count(blocks: readonly BlockCounts[]): void {
    const before = this.#counted;
    const most = Math.min(before.length, blocks.length);
    let start = 0;
    while (start < most && before[start] === blocks[start]) start++;
    let end = 0;
    while (end < most - start && before[before.length - 1 - end] === blocks[blocks.length - 1 - end]) end++;
    for (let i = start; i < before.length - end; i++) this.#add(before[i]!, -1);
    for (let i = start; i < blocks.length - end; i++) this.#add(blocks[i]!, 1);
    this.#counted = blocks;
  }

  #add({ lexemes }: BlockCounts, change: 1 | -1): void {
    for (const lexeme of lexemes) {
      const times = (this.#times.get(lexeme) ?? 0) + change;
      if (times === 0) this.#times.delete(lexeme);
      else this.#times.set(lexeme, times);
    }
  }
}
