import type { Block } from "../document/block.js";
import { shiftSpan } from "../text/span.js";

/** The block at its new place; texts and segments stay the same objects. */
export function movedBlock(block: Block, delta: number): Block {
  if (delta === 0) return block;
  const { readings } = block;
  const [first, ...rest] = readings.map(({ text, map, marks }) => ({ text, map: map.shifted(delta), marks }));
  return { ...block, span: shiftSpan(block.span, delta), readings: [first!, ...rest] };
}
