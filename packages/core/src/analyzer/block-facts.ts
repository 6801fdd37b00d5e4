import type { AnnotatedBlock } from "../document/block.js";
import type { Fact, PlacedFact } from "../rule/rule-context.js";
import type { BlockCheck } from "./block-check.js";

type Moving = { -readonly [K in keyof PlacedFact<unknown>]: PlacedFact<unknown>[K] };

/**
 * The facts that one block left, where it stands. They go with the block from one version of the text to the next, since a
 * long text has ten thousands of them: nobody may keep one beyond the check of the version it was handed out for.
 */
export class BlockFacts {
  #block: AnnotatedBlock;
  readonly #placed: (readonly Moving[] | undefined)[];

  constructor(
    readonly check: BlockCheck,
    block: AnnotatedBlock,
  ) {
    this.#block = block;
    this.#placed = new Array(check.facts.length).fill(undefined);
  }

  /** The facts at a place of the list of the check. */
  at(index: number): readonly PlacedFact<unknown>[] {
    const known = this.#placed[index];
    if (known !== undefined) return known;
    const { facts, reading } = this.check.facts[index]!;
    const block = this.#block;
    const placed = facts.map(({ start, end, value }: Fact<unknown>): Moving => {
      return { start, end, value, block, reading: block.readings[reading]! };
    });
    this.#placed[index] = placed;
    return placed;
  }

  moveTo(block: AnnotatedBlock): void {
    if (this.#block === block) return;
    this.#block = block;
    this.#placed.forEach((facts, i) => {
      const reading = block.readings[this.check.facts[i]!.reading]!;
      for (const fact of facts ?? []) {
        fact.block = block;
        fact.reading = reading;
      }
    });
  }
}
