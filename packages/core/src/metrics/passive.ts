import type { Sentence } from "../document/sentence.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import { looksPassive } from "../grammar/looks-passive.js";
import { mayHoldPassive } from "../grammar/may-hold-passive.js";

/**
 * Whether a sentence holds a passive; for the share of a text. A sentence in which no word can be one is not tagged. Where
 * there is no grammar the letters tell.
 */
export function isPassiveSentence(sentence: Sentence, grammarOf: GrammarOf): boolean {
  if (!mayHoldPassive(sentence)) return false;
  const grammar = grammarOf(sentence);
  return grammar === undefined ? looksPassive(sentence) : grammar.passives.length > 0;
}
