import type { Block } from "../document/block.js";

/** The places of all blocks, from the one at an offset of the source to the end and then those before it. */
export function* fromThere(blocks: readonly Block[], offset: number): Generator<number, void> {
  const at = Math.max(
    0,
    blocks.findIndex(({ span }) => span.end >= offset),
  );
  for (let i = at; i < blocks.length; i++) yield i;
  for (let i = 0; i < at; i++) yield i;
}
