import type { AnnotatedReading, Mark } from "./block.js";

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
  return reading.marks.some((mark) => kinds.includes(mark.kind) && mark.start <= offset && offset < mark.end);
}

/** Whether an offset stands in words that are not the writer's own: a quotation or code. */
export function isForeign(reading: AnnotatedReading, offset: number): boolean {
  return isInsideMark(reading, offset, ["code", "quote"]) || isInsideQuotation(reading.text, offset);
}

function isBetween(text: string, offset: number, open: string, close: string): boolean {
  if (offset === 0) return false;
  const opened = text.lastIndexOf(open, offset - 1);
  if (opened === -1) return false;
  const closed = text.indexOf(close, opened + 1);
  return closed >= offset;
}
