import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { CompiledList } from "./compiled-list.js";
import type { PhraseEntry } from "./entry.js";
import { findTerms } from "./find-terms.js";
import { indexLists, type ListIndex } from "./list-index.js";
import { rewriteTerm } from "./rewrite-term.js";
import { isWithinLimits, longestOnly } from "./term-filter.js";

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

/** Finds the terms of phrase lists in sentences. */
export interface PhraseMatcher {
  /** Matches of the list of one rule, in order of place; the longest wins where several begin at one word. */
  match(
    ruleId: string,
    sentence: Sentence,
    standard: WrittenStandard,
    textType: string,
  ): readonly PhraseMatch[];
}

/**
 * Makes a matcher of lists. A list is indexed when its rule first asks for its language. Where two lists of a rule
 * have the same term, the later one counts, so that an organisation can replace or switch off an entry.
 */
export function createPhraseMatcher(lists: readonly CompiledList[]): PhraseMatcher {
  const indexes = new Map<string, ListIndex>();
  const indexOf = (ruleId: string, language: WrittenStandard): ListIndex => {
    const key = `${language} ${ruleId}`;
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = indexLists(lists.filter((list) => list.ruleId === ruleId && list.language === language));
    indexes.set(key, index);
    return index;
  };
  return {
    match: (ruleId, sentence, standard, textType) => {
      const index = indexOf(ruleId, standard);
      if (index.size === 0) return [];
      const found = findTerms(sentence, index).filter((one) => isWithinLimits(one, sentence, textType));
      return longestOnly(found).flatMap((one) => {
        if (one.term.compiled.severity === "off") return [];
        const match: PhraseMatch = {
          entry: one.term.entry,
          start: sentence.tokens[one.first]!.start,
          end: sentence.tokens[one.end - 1]!.end,
          alternatives: rewriteTerm(one, sentence, standard),
        };
        return [match];
      });
    },
  };
}
