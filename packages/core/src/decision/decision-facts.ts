import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import { type DecisionParts, decisionParts } from "./decision-parts.js";

/** What a rule about decisions keeps of one reading: the parts of a decision in it. */
export function decisionFacts({
  block,
  reading,
}: {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
}): readonly { readonly start: number; readonly end: number; readonly value: DecisionParts }[] {
  if (block.kind === "code" || block.kind === "image" || block.quoted === true) return [];
  return [{ start: 0, end: reading.text.length, value: decisionParts(reading) }];
}
