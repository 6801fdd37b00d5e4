import { phraseForms } from "../dictionary/compile-list.js";
import type { CompiledAlternative } from "../dictionary/compiled-list.js";
import type { FoundTerm } from "../dictionary/find-terms.js";
import { rewriteTerm } from "../dictionary/rewrite-term.js";
import { isAllCapitals } from "../document/letter-case.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { changeNoun } from "./change-noun.js";
import { nounPhrase } from "./noun-phrase.js";
import { byHand, type TermOutcome } from "./term-outcome.js";

/** Parts of speech as which a word of each class is tagged; a participle may be an adjective, and «nytt» an adverb. */
const TAGGED: Readonly<Record<"noun" | "verb" | "adjective", RegExp>> = {
  noun: /^(?:NOUN|PROPN)$/,
  verb: /^(?:VERB|AUX|ADJ)$/,
  adjective: /^(?:ADJ|ADV|VERB|DET)$/,
};

/**
 * What becomes of a word that the house does not want: the one it writes, in the same form, with all that agrees with it; by
 * hand where that is not certain. `next` is the sentence behind, in the same block.
 */
export function changeTerm(
  found: FoundTerm,
  grammar: SentenceGrammar,
  next: SentenceGrammar | undefined,
): TermOutcome {
  const { compiled } = found.term;
  const [alternative] = compiled.alternatives;
  if (alternative === undefined) return byHand("form");
  const { sentence } = grammar;
  const { inflect } = compiled;
  if (inflect !== undefined && !isTaggedAs(inflect, found, grammar)) return byHand("other-word");
  if (isThereAlready(alternative, found, grammar)) return byHand("both");
  if (inflect === "noun") return changeNoun(found, alternative, grammar, next);
  if (inflect === undefined && hasModifier(found, grammar)) return byHand("form");
  const [placed] = rewriteTerm(found, sentence, grammar.standard);
  // Alternatives that do not fit are left out, so that the first may be another.
  if (placed === undefined || compiled.alternatives.length > 1) return byHand("form");
  return { kind: "change", edits: [placed] };
}

function isTaggedAs(
  inflect: keyof typeof TAGGED,
  { head }: FoundTerm,
  { sentence, tags }: SentenceGrammar,
): boolean {
  // What is all in capitals is a name to a tagger.
  if (isAllCapitals(sentence.tokens[head]!.text) && tags[head]!.upos === "PROPN") return true;
  return TAGGED[inflect].test(tags[head]!.upos);
}

/** «rådmannen (kommunedirektøren)»: then the sentence would say the same twice. */
function isThereAlready(
  alternative: CompiledAlternative,
  { term, first, end }: FoundTerm,
  { sentence }: SentenceGrammar,
): boolean {
  if (/\s/.test(alternative.text) || term.words.includes(alternative.text.toLowerCase())) return false;
  const forms = new Set(phraseForms(alternative.text, alternative).map((form) => form.toLowerCase()));
  return sentence.tokens.some(({ lower }, i) => (i < first || i >= end) && forms.has(lower));
}

/** Whether a word stands before that would have to agree, though nothing is known of how. */
function hasModifier({ first, head }: FoundTerm, grammar: SentenceGrammar): boolean {
  if (grammar.tags[head]!.upos !== "NOUN") return false;
  const { adjectives, determiners } = nounPhrase(grammar, first);
  return adjectives.length + determiners.length > 0;
}
