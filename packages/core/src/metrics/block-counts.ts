import type { BlockKind } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { BlockCounts } from "../finding/block-counts.js";

export const noCounts: BlockCounts = {
  words: 0,
  longWords: 0,
  sentences: 0,
  passives: 0,
  characters: 0,
  paragraphs: 0,
  lexemes: [],
};

/** Kinds of block that are running text: the figures of readability are about these alone. */
const RUNNING: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "footnote"]);

/** Longer than this is a long word in LIX, counted in letters (Björnsson 1968). */
const LONG_WORD = 6;

/** Counts the words, long words and sentences of a block, but no passives. Headings, cells and code count nothing. */
export function countWords(kind: BlockKind, sentences: readonly Sentence[]): BlockCounts {
  if (!RUNNING.has(kind)) return noCounts;
  const lexemes: string[] = [];
  let longWords = 0;
  let characters = 0;
  let withWords = 0;
  for (const sentence of sentences) {
    let words = 0;
    for (const token of sentence.tokens) {
      if (token.kind !== "word") continue;
      words++;
      lexemes.push(token.lower);
      characters += token.text.length;
      if (letterCount(token.text) > LONG_WORD) longWords++;
    }
    if (words > 0) withWords++;
  }
  return {
    words: lexemes.length,
    longWords,
    sentences: withWords,
    passives: 0,
    characters,
    paragraphs: withWords > 0 ? 1 : 0,
    // Of the room that a list takes while it grows, nothing is left over.
    lexemes: lexemes.slice(),
  };
}

/** The counts with the passives of a block: `isPassive` is asked of each sentence that has words. */
export function withPassives(
  counts: BlockCounts,
  sentences: readonly Sentence[],
  isPassive: (sentence: Sentence) => boolean,
): BlockCounts {
  if (counts.sentences === 0) return counts;
  let passives = 0;
  for (const sentence of sentences) if (hasWords(sentence) && isPassive(sentence)) passives++;
  return { ...counts, passives };
}

function hasWords({ tokens }: Sentence): boolean {
  return tokens.some(({ kind }) => kind === "word");
}

function letterCount(word: string): number {
  if (word.length <= LONG_WORD) return word.length;
  let letters = 0;
  for (const char of word) if (/\p{L}/u.test(char)) letters++;
  return letters;
}
