import { ENGLISH_WORDS, NORWEGIAN_WORDS } from "./function-words.js";
import { SUFFIX_WEIGHTS, WORD_WEIGHTS } from "./language-weights.data.js";

/** What the words of a text say about its language. The evidence of two texts is the sum of each field. */
export interface LanguageEvidence {
  /** Natural log-odds of bokmål against nynorsk: above 0 for bokmål. */
  readonly standard: number;
  /** How many words are English function words that Norwegian does not have. */
  readonly english: number;
  /** How many words are Norwegian function words that English does not have. */
  readonly norwegian: number;
  /** How many words were looked at. */
  readonly words: number;
}

/** Nothing read yet; the start of a sum. */
export const NO_EVIDENCE: LanguageEvidence = { standard: 0, english: 0, norwegian: 0, words: 0 };

const LONGEST_SUFFIX = 4;
const SHORTEST_SUFFIX = 2;
// An ending says less about a word than the word itself would.
const SUFFIX_SHARE = 0.7;

function readWeights(data: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const line of data.split("\n")) {
    const [tenths, ...forms] = line.split(" ");
    for (const form of forms) weights.set(form, Number(tenths) / 10);
  }
  return weights;
}

const WORDS = readWeights(WORD_WEIGHTS);
const SUFFIXES = readWeights(SUFFIX_WEIGHTS);

function weightOf(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (word.length <= LONGEST_SUFFIX) return 0;
  for (let length = LONGEST_SUFFIX; length >= SHORTEST_SUFFIX; length--) {
    const weight = SUFFIXES.get(word.slice(-length));
    if (weight !== undefined) return weight * SUFFIX_SHARE;
  }
  return 0;
}

/** Weighs words, in any case, one by one; numbers and marks should not be among them. */
export function languageEvidence(words: readonly string[]): LanguageEvidence {
  let standard = 0;
  let english = 0;
  let norwegian = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    standard += weightOf(lower);
    if (ENGLISH_WORDS.has(lower)) english++;
    else if (NORWEGIAN_WORDS.has(lower)) norwegian++;
  }
  return { standard, english, norwegian, words: words.length };
}

/** The evidence of two pieces of a text together. */
export function addEvidence(a: LanguageEvidence, b: LanguageEvidence): LanguageEvidence {
  return {
    standard: a.standard + b.standard,
    english: a.english + b.english,
    norwegian: a.norwegian + b.norwegian,
    words: a.words + b.words,
  };
}
