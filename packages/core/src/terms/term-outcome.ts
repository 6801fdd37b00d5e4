import type { RangeEdit } from "../rule/rule-context.js";

/** Why a word of the house is not put in unseen. */
export type ByHandReason =
  /** Somebody else's words, or the word is spoken of. */
  | "quoted"
  | "code"
  | "address"
  | "name"
  /** Part of a longer word, or of one that a field makes. */
  | "compound"
  /** Spelled alike, but another word. */
  | "other-word"
  /** The right form is not certain. */
  | "form"
  /** Other words of the sentence would have to change, and it is not certain how. */
  | "agreement"
  /** A pronoun may stand for the word, which has another gender now. */
  | "reference"
  /** What the house writes stands there already. */
  | "both"
  /** Markup or a field stands inside the words. */
  | "markup";

/** What becomes of a word that the house does not want; edits are word by word, offsets in the text of the reading. */
export type TermOutcome =
  | { readonly kind: "change"; readonly edits: readonly RangeEdit[] }
  | { readonly kind: "by-hand"; readonly reason: ByHandReason; readonly pronoun?: string };

/** An outcome that leaves the word to a person. */
export function byHand(reason: ByHandReason): TermOutcome {
  return { kind: "by-hand", reason };
}
