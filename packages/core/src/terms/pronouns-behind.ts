import type { Gender } from "../dictionary/inflection.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

const neuter = wordSet("det dette");
/** Nynorsk has «han» and «ho» about things too. */
const masculineOrFeminine = { nb: wordSet(""), nn: wordSet("han ho") };
const common = { nb: wordSet("den denne"), nn: wordSet("den denne han ho") };

/**
 * A pronoun behind a noun, in its sentence or the next one, that may stand for it and would be another for a noun of the
 * gender `after`; undefined where there is none.
 */
export function pronounBehind(
  grammar: SentenceGrammar,
  next: SentenceGrammar | undefined,
  end: number,
  before: Gender,
  after: Gender,
): string | undefined {
  const { standard } = grammar;
  const words =
    before === "neuter" ? neuter : after === "neuter" ? common[standard] : masculineOrFeminine[standard];
  return pronounFrom(grammar, end, words) ?? (next === undefined ? undefined : pronounFrom(next, 0, words));
}

function pronounFrom(
  { sentence, tags }: SentenceGrammar,
  from: number,
  words: ReadonlySet<string>,
): string | undefined {
  for (let at = from; at < sentence.tokens.length; at++) {
    const { lower, text } = sentence.tokens[at]!;
    if (!words.has(lower)) continue;
    const behind = tags[at + 1]?.upos;
    const isOfNoun = tags[at]!.upos === "DET" && (behind === "NOUN" || behind === "ADJ");
    if (!isOfNoun) return text;
  }
  return undefined;
}
