import type { Sentence } from "../document/sentence.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import { canBePassive } from "../grammar/can-be-passive.js";
import { findPassives } from "../grammar/passives.js";

/**
 * Whether a sentence holds a passive; for the share of a text. A sentence in which no word can be one is not tagged. Where
 * there is no grammar the closed lists of `grammar/` tell.
 */
export function isPassiveSentence(sentence: Sentence, grammarOf: GrammarOf): boolean {
  if (!sentence.tokens.some(({ kind, lower }) => kind === "word" && canBePassive(lower))) return false;
  const grammar = grammarOf(sentence);
  if (grammar === undefined) return findPassives(sentence, grammarOf).length > 0;
  return grammar.passives.some((mark) => mark !== undefined);
}
