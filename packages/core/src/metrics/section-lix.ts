import type { BlockCounts } from "../finding/block-counts.js";
import { LIX_WORDS, lix } from "./lix.js";

/** How heavy a section is to read. */
export interface SectionLix {
  readonly words: number;
  readonly lix: number;
}

/** LIX over some blocks of a text, by the counts of all; undefined where they have too few words to say. */
export function sectionLix(
  counts: readonly BlockCounts[],
  blocks: readonly number[],
): SectionLix | undefined {
  let [words, longWords, sentences] = [0, 0, 0];
  for (const index of blocks) {
    const own = counts[index];
    words += own?.words ?? 0;
    longWords += own?.longWords ?? 0;
    sentences += own?.sentences ?? 0;
  }
  return words < LIX_WORDS ? undefined : { words, lix: lix(words, longWords, sentences) };
}
