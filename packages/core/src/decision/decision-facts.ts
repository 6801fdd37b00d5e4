import type { AnnotatedBlock, AnnotatedReading } from "../document/block.js";
import { type DecisionParts, readingDecisionParts } from "./decision-parts.js";

/** Text types in which a decision may be told to the one it is about. */
const LETTERS: ReadonlySet<string> = new Set(["vedtak", "brev", "e-post"]);

/** Whether a text of this type may be a decision letter, whatever it is called. */
export function mayHoldDecision(textType: string): boolean {
  return LETTERS.has(textType);
}

/**
 * What rules about decisions keep of one reading: the parts of a decision in it, if there are any. They all hand in this very
 * function, so that a reading is looked through once for all of them.
 */
export function* decisionFacts({
  block,
  reading,
  textType,
}: {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly textType: string;
}): Generator<
  void,
  readonly { readonly start: number; readonly end: number; readonly value: DecisionParts }[]
> {
  if (!mayHoldDecision(textType)) return [];
  if (block.kind === "code" || block.kind === "image" || block.quoted === true) return [];
  const value = yield* readingDecisionParts(reading);
  return Object.values(value).some(Boolean) ? [{ start: 0, end: reading.text.length, value }] : [];
}
