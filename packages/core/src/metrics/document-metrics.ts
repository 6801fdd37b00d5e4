import type { Metrics } from "../finding/analysis.js";
import type { BlockCounts } from "../finding/block-counts.js";
import { Lexemes } from "./lexemes.js";
import { lix } from "./lix.js";
import { ovix } from "./ovix.js";

/**
 * The figures of a document from those of its blocks. `lexemes` may be handed in from the last time, so that only the
 * words that came and went are counted.
 */
export function documentMetrics(counts: readonly BlockCounts[], lexemes = new Lexemes()): Metrics {
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  let paragraphs = 0;
  let characters = 0;
  let passives = 0;
  for (const block of counts) {
    words += block.words;
    sentences += block.sentences;
    longWords += block.longWords;
    paragraphs += block.paragraphs;
    characters += block.characters;
    passives += block.passives;
  }
  lexemes.count(counts);
  return {
    words,
    sentences,
    paragraphs,
    characters,
    lix: lix(words, longWords, sentences),
    ovix: ovix(words, lexemes.types),
    wordsPerSentence: sentences === 0 ? 0 : words / sentences,
    longWordShare: words === 0 ? 0 : longWords / words,
    passiveShare: sentences === 0 ? 0 : passives / sentences,
  };
}
