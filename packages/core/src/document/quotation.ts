import type { AnnotatedReading } from "./block.js";
import type { Mark } from "./mark.js";

/** Longer quotations than this stand in paragraphs of their own; the bound keeps a text of one long line fast. */
const LONGEST = 2_000;

/** Whether an offset of a text stands between « and » (or “ and ”). A quotation that is never closed counts for nothing. */
export function isInsideQuotation(text: string, offset: number): boolean {
  return isBetween(text, offset, "«", "»") || isBetween(text, offset, "“", "”");
}

/** Whether an offset stands in what is marked up as one of `kinds`. */
export function isInsideMark(
  reading: AnnotatedReading,
  offset: number,
  kinds: readonly Mark["kind"][],
): boolean {
  const character = { start: offset, end: offset + 1 };
  return kinds.some((kind) => reading.index.isMarked(character, kind));
}

/** Whether an offset stands in words that are not the writer's own: a quotation or code. */
export function isForeign(reading: AnnotatedReading, offset: number): boolean {
  return isInsideMark(reading, offset, ["code", "quote"]) || isInsideQuotation(reading.text, offset);
}

function isBetween(text: string, offset: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  const opened = before.lastIndexOf(open);
  if (opened === -1 || before.indexOf(close, opened) !== -1) return false;
  return text.slice(offset, offset + LONGEST).includes(close);
}

const OPENERS = "«\"“„'‘";
const CLOSERS = "»\"”“'’";

/** Whether a stretch is all that stands between two quotation marks: then the word is mentioned, not used. */
export function isMentioned(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return before !== undefined && after !== undefined && OPENERS.includes(before) && CLOSERS.includes(after);
}

/** Whether an offset stands in a quotation of any kind, also between a pair of ". */
export function isQuoted(reading: AnnotatedReading, offset: number): boolean {
  return isInsideQuotation(reading.text, offset) || reading.index.isInStraightQuotes(offset);
}
