import type { Metrics } from "../finding/analysis.js";
import type { BlockCounts } from "./block-counts.js";
import { lix } from "./lix.js";
import { ovix } from "./ovix.js";

/** The figures of a document from those of its blocks. */
export function documentMetrics(counts: readonly BlockCounts[]): Metrics {
  const sum = (pick: (counts: BlockCounts) => number): number =>
    counts.reduce((total, c) => total + pick(c), 0);
  const words = sum((c) => c.words);
  const sentences = sum((c) => c.sentences);
  const longWords = sum((c) => c.longWords);
  return {
    words,
    sentences,
    paragraphs: sum((c) => c.paragraphs),
    characters: sum((c) => c.characters),
    lix: lix(words, longWords, sentences),
    ovix: ovix(counts.flatMap((c) => c.lexemes)),
    wordsPerSentence: sentences === 0 ? 0 : words / sentences,
    longWordShare: words === 0 ? 0 : longWords / words,
    passiveShare: sentences === 0 ? 0 : sum((c) => c.passives) / sentences,
  };
}
