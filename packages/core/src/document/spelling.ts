import type { WrittenStandard } from "./block.js";

/** Knows which words there are. Comes from a package of its own, since the word lists have their own licence. */
export interface Spelling {
  isWord(word: string, standard: WrittenStandard): boolean;
  /** Words that may have been meant, the likeliest first. */
  suggest(word: string, standard: WrittenStandard): readonly string[];
}
