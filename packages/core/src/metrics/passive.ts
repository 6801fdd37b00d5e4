import type { Sentence } from "../document/sentence.js";
import { findPassives } from "../grammar/passives.js";

/** Whether a sentence holds a passive, by the closed lists of `grammar/`; for the share of a text. */
export function isPassiveSentence(sentence: Sentence): boolean {
  return findPassives(sentence).length > 0;
}
