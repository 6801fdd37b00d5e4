import type { PhraseEntry } from "./entry.js";

/** A term of a phrase list that stands in a sentence. Offsets are in the text of the reading. */
export interface PhraseMatch {
  readonly entry: PhraseEntry;
  readonly start: number;
  readonly end: number;
  /**
   * Alternatives in the form the term stands in, preferred first, with the letter case of the first word. Their
   * range may be wider than the match, where an article changes with the noun. Empty where the sentence would have
   * to change in more than that; `entry.alternatives` then names them in base form.
   */
  readonly alternatives: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}
