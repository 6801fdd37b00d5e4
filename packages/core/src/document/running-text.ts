import type { AnnotatedBlock, AnnotatedReading } from "./block.js";
import { sentenceAt } from "./sentence-at.js";

const FEWEST_WORDS = 4;
const WORDS_WITHOUT_STOP = 7;
const LONGEST_LETTERHEAD = 8;

/**
 * Whether an offset stands in running text, where numbers, dates and units are written out: in a sentence, not in
 * a heading, a table or a line of a letterhead such as «Vår dato: 01.02.2026».
 */
export function isRunningText(block: AnnotatedBlock, reading: AnnotatedReading, at: number): boolean {
  if (block.kind !== "paragraph" && block.kind !== "list-item" && block.kind !== "footnote") return false;
  const sentence = sentenceAt(reading.sentences, at);
  if (sentence === undefined || sentence.wordCount < FEWEST_WORDS) return false;
  const { text, wordCount } = sentence;
  if (wordCount <= LONGEST_LETTERHEAD && /^\p{Lu}[\p{L}. -]{0,30}:\s/u.test(text)) return false;
  return wordCount >= WORDS_WITHOUT_STOP || /[.!?:;][»”")]*$/u.test(text);
}
