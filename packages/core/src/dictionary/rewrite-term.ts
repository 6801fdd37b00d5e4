import type { WrittenStandard } from "../document/block.js";
import { inCaseOf } from "../document/letter-case.js";
import type { Sentence } from "../document/sentence.js";
import type { CompiledAlternative } from "./compiled-list.js";
import type { FoundTerm } from "./find-terms.js";
import { prepositions } from "./function-words.js";
import type { PhraseMatch } from "./phrase-match.js";
import { rewriteAdjective } from "./rewrite-adjective.js";
import { rewriteNoun } from "./rewrite-noun.js";
import { rewriteVerb } from "./rewrite-verb.js";
import type { Rewriting } from "./rewriting.js";
import { wordsOf } from "./validate-list.js";

/** The alternatives that can stand in the place of a term as they are, in the right form and letter case. */
export function rewriteTerm(
  found: FoundTerm,
  sentence: Sentence,
  standard: WrittenStandard,
): PhraseMatch["alternatives"] {
  const texts = new Set<string>();
  return found.term.compiled.alternatives.flatMap((alternative) => {
    const rewriting = rewrite(found, alternative, sentence, standard);
    if (rewriting === undefined) return [];
    const placed = place(rewriting, found, sentence);
    if (texts.has(placed.text)) return [];
    texts.add(placed.text);
    return [placed];
  });
}

function rewrite(
  found: FoundTerm,
  alternative: CompiledAlternative,
  sentence: Sentence,
  standard: WrittenStandard,
): Rewriting | undefined {
  switch (found.term.compiled.inflect) {
    case "verb":
      return rewriteVerb(found, alternative, sentence, standard);
    case "noun":
      return rewriteNoun(found, alternative, sentence, standard);
    case "adjective":
      return rewriteAdjective(found, alternative, sentence);
    case undefined:
      return rewriteAsItStands(found, alternative, sentence);
  }
}

/** Words that tell the gender of a noun behind them; where a list does not inflect a noun, its gender is not known. */
const genderedDeterminers = new Set(
  "en ei et ein eit min mi mitt din di ditt sin si sitt vår vårt hver hvert kvar kvart".split(" "),
);

function rewriteAsItStands(
  found: FoundTerm,
  alternative: CompiledAlternative,
  { tokens }: Sentence,
): Rewriting | undefined {
  if (found.gaps.length > 0) return undefined;
  const before = tokens[found.first - 1]?.lower ?? "";
  const isSameNoun = wordsOf(alternative.text).at(-1) === found.term.words.at(-1);
  // Before a preposition it belongs to a noun that stands before it: «økonomien din på bakgrunn av».
  const isOfTerm = genderedDeterminers.has(before) && !prepositions.has(found.term.words[0]!);
  if (isOfTerm && !isSameNoun) return undefined;
  return { text: alternative.text, first: found.first, end: found.end };
}

function place(
  { text, first, end }: Rewriting,
  found: FoundTerm,
  { tokens, text: source, start }: Sentence,
): PhraseMatch["alternatives"][number] {
  const from = tokens[first]!.start;
  const to = tokens[end - 1]!.end;
  const replaced = source.slice(from - start, to - start);
  // An abbreviation at the end of a sentence lends it its full stop, which stays.
  const endsSentence =
    end === tokens.length && replaced.endsWith(".") && found.term.words.at(-1)!.endsWith(".");
  const cased = inCaseOf(text, replaced);
  return { text: cased, start: from, end: endsSentence && !cased.endsWith(".") ? to - 1 : to };
}
