import { firstEndingBehind } from "../text/span-index.js";
import type { AnnotatedBlock, AnnotatedReading } from "./block.js";
import { isForeign, isInsideMark } from "./quotation.js";

/** A stretch of a reading's text, offsets in that text, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Every match of a pattern that stands in the writer's own words: not in code, in a quotation, in a URL or a file
 * name. The pattern needs the flag `g`.
 */
export function* proseMatches(
  block: AnnotatedBlock,
  reading: AnnotatedReading,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  if (block.kind === "code" || block.quoted === true) return;
  // Most texts hold no match, and looking costs less than setting up to go through them.
  if (reading.text.search(pattern) === -1) return;
  for (const match of reading.text.matchAll(pattern)) {
    const stretch = { start: match.index, end: match.index + match[0].length };
    if (isForeign(reading, stretch.start) || isInAddress(reading, stretch)) continue;
    yield match;
  }
}

/** Whether a stretch touches code, or what is no language: a URL, an e-mail address, a file name. */
export function isInAddress(reading: AnnotatedReading, stretch: Stretch): boolean {
  if (isInsideMark(reading, stretch.start, ["code"])) return true;
  const { sentences } = reading;
  for (let i = firstEndingBehind(sentences, stretch.start); i < sentences.length; i++) {
    const { start, tokens } = sentences[i]!;
    if (start >= stretch.end) return false;
    for (let at = firstEndingBehind(tokens, stretch.start); at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start >= stretch.end) break;
      if (token.kind === "source") return true;
    }
  }
  return false;
}
