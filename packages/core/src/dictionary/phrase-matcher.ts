import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { CompiledList } from "./compiled-list.js";
import { type FoundTerm, findTerms } from "./find-terms.js";
import { indexLists, type ListIndex } from "./list-index.js";
import type { PhraseMatch } from "./phrase-match.js";
import { rewriteTerm } from "./rewrite-term.js";
import { isWithinLimits, longestOnly } from "./term-filter.js";

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
 * Makes a matcher of lists. The lists of a language are indexed when it is first asked for. Where two lists of a
 * rule have the same term, the later one counts, so that an organisation can replace or switch off an entry.
 */
export function createPhraseMatcher(lists: readonly CompiledList[]): PhraseMatcher {
  const indexes = new Map<WrittenStandard, ListIndex>();
  const indexOf = (language: WrittenStandard): ListIndex => {
    const index = indexes.get(language) ?? indexLists(lists.filter((list) => list.language === language));
    indexes.set(language, index);
    return index;
  };
  // Every rule with a list asks about every sentence: the words are looked up once, for all of them.
  const found: Record<WrittenStandard, WeakMap<Sentence, readonly FoundTerm[]>> = {
    nb: new WeakMap(),
    nn: new WeakMap(),
  };
  const termsIn = (sentence: Sentence, standard: WrittenStandard): readonly FoundTerm[] => {
    const terms = found[standard].get(sentence) ?? findTerms(sentence, indexOf(standard));
    found[standard].set(sentence, terms);
    return terms;
  };
  return {
    match: (ruleId, sentence, standard, textType) => {
      const all = termsIn(sentence, standard);
      if (all.length === 0) return [];
      const own = all.filter(
        (one) => one.term.entry.ruleId === ruleId && isWithinLimits(one, sentence, textType),
      );
      return longestOnly(own)
        .filter((one) => one.term.compiled.severity !== "off")
        .map((one) => ({
          entry: one.term.entry,
          start: sentence.tokens[one.first]!.start,
          end: sentence.tokens[one.end - 1]!.end,
          alternatives: rewriteTerm(one, sentence, standard),
        }));
    },
  };
}
