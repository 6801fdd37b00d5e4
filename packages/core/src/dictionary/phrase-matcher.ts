import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { CompiledList } from "./compiled-list.js";
import { type FoundTerm, findTerms } from "./find-terms.js";
import { indexingLists, type ListIndex } from "./list-index.js";
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
  /** The same matches as they were found, for those who change a text unseen; left out where there are no lists. */
  found?(
    ruleId: string,
    sentence: Sentence,
    standard: WrittenStandard,
    textType: string,
  ): readonly FoundTerm[];
  /** Makes ready, in steps, what is else made when a standard is first asked for; left out where nothing is. */
  preparing?(standard: WrittenStandard): Generator<void, void>;
}

/**
 * Makes a matcher of lists. The lists of a language are indexed when it is first asked for. Where two lists of a
 * rule have the same term, the later one counts, so that an organisation can replace or switch off an entry.
 */
export function createPhraseMatcher(lists: readonly CompiledList[]): PhraseMatcher {
  const indexes = new Map<WrittenStandard, ListIndex>();
  const preparing = function* (language: WrittenStandard): Generator<void, void> {
    if (indexes.has(language)) return;
    indexes.set(language, yield* indexingLists(lists.filter((list) => list.language === language)));
  };
  const indexOf = (language: WrittenStandard): ListIndex => {
    for (const _ of preparing(language));
    return indexes.get(language)!;
  };
  // Every rule with a list asks about every sentence: the words are looked up once, for all of them.
  const found: Record<WrittenStandard, WeakMap<Sentence, TermsByRule>> = {
    nb: new WeakMap(),
    nn: new WeakMap(),
  };
  const termsIn = (sentence: Sentence, standard: WrittenStandard): TermsByRule => {
    const known = found[standard].get(sentence);
    if (known !== undefined) return known;
    const terms = byRule(findTerms(sentence, indexOf(standard)));
    found[standard].set(sentence, terms);
    return terms;
  };
  const foundIn: PhraseMatcher["found"] & {} = (ruleId, sentence, standard, textType) => {
    const own = termsIn(sentence, standard).get(ruleId);
    if (own === undefined) return [];
    return longestOnly(own.filter((one) => isWithinLimits(one, sentence, textType))).filter(
      (one) => one.term.compiled.severity !== "off",
    );
  };
  return {
    preparing,
    found: foundIn,
    match: (ruleId, sentence, standard, textType) =>
      foundIn(ruleId, sentence, standard, textType).map((one) => ({
        entry: one.term.entry,
        start: sentence.tokens[one.first]!.start,
        end: sentence.tokens[one.end - 1]!.end,
        alternatives: rewriteTerm(one, sentence, standard),
      })),
  };
}

type TermsByRule = ReadonlyMap<string, readonly FoundTerm[]>;

const noTerms: TermsByRule = new Map();

function byRule(terms: readonly FoundTerm[]): TermsByRule {
  if (terms.length === 0) return noTerms;
  const groups = new Map<string, FoundTerm[]>();
  for (const one of terms) {
    const { ruleId } = one.term.entry;
    const group = groups.get(ruleId);
    if (group === undefined) groups.set(ruleId, [one]);
    else group.push(one);
  }
  return groups;
}
