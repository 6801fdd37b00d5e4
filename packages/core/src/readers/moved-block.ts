import type { Block } from "../document/block.js";
import { shiftSpan } from "../text/span.js";

/** Puts a block to another place, so many characters further on. */
export type MoveBlock = (block: Block, delta: number) => Block;

/** A copy of the block at its new place; texts and segments stay the same objects. */
export function movedBlock(block: Block, delta: number): Block {
  if (delta === 0) return block;
  const { readings } = block;
  const [first, ...rest] = readings.map(({ text, map, marks }) => ({ text, map: map.shifted(delta), marks }));
  return { ...block, span: shiftSpan(block.span, delta), readings: [first!, ...rest] };
}

/**
 * The block itself, at its new place: for who holds the only version of a text that is looked at any more. A long text
 * has thousands of blocks behind an edit, and a copy of each at every key is mostly work for the one who cleans up.
 */
export function moveBlock(block: Block, delta: number): Block {
  if (delta === 0) return block;
  const span = block.span as { start: number; end: number };
  span.start += delta;
  span.end += delta;
  const [first, ...rest] = block.readings;
  for (const map of rest.length === 0 ? [first.map] : new Set(block.readings.map(({ map }) => map)))
    (map as { origin: number }).origin += delta;
  return block;
}
