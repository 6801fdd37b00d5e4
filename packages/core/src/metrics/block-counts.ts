import type { BlockKind } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";

/** What a block adds to the figures of its document. */
export interface BlockCounts {
  readonly words: number;
  readonly longWords: number;
  readonly sentences: number;
  readonly passives: number;
  readonly characters: number;
  readonly paragraphs: number;
  /** Words in lower case, for lexical variation. */
  readonly lexemes: readonly string[];
}

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

/**
 * Counts the words, long words and sentences of a block. Headings, cells and code count nothing.
 * `isPassive` tells whether a sentence holds a passive.
 */
export function countBlock(
  kind: BlockKind,
  sentences: readonly Sentence[],
  isPassive: (sentence: Sentence) => boolean,
): BlockCounts {
  if (!RUNNING.has(kind)) return noCounts;
  const lexemes: string[] = [];
  let longWords = 0;
  let characters = 0;
  let withWords = 0;
  let passives = 0;
  for (const sentence of sentences) {
    let words = 0;
    for (const token of sentence.tokens) {
      if (token.kind !== "word") continue;
      words++;
      lexemes.push(token.lower);
      characters += token.text.length;
      if (letterCount(token.text) > LONG_WORD) longWords++;
    }
    if (words === 0) continue;
    withWords++;
    if (isPassive(sentence)) passives++;
  }
  return {
    words: lexemes.length,
    longWords,
    sentences: withWords,
    passives,
    characters,
    paragraphs: withWords > 0 ? 1 : 0,
    lexemes,
  };
}

function letterCount(word: string): number {
  if (word.length <= LONG_WORD) return word.length;
  let letters = 0;
  for (const char of word) if (/\p{L}/u.test(char)) letters++;
  return letters;
}
