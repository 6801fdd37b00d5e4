const OPENERS = "«\"“„'‘";
const CLOSERS = "»\"”“'’";

/** Whether a stretch is all that stands between two quotation marks: then the word is mentioned, not used. */
export function isMentioned(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return before !== undefined && after !== undefined && OPENERS.includes(before) && CLOSERS.includes(after);
}

/** Whether a place lies between « and », or inside a pair of " of the same text. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (before.lastIndexOf("«") > before.lastIndexOf("»") && text.indexOf("»", at) >= 0) return true;
  if (before.lastIndexOf("“") > before.lastIndexOf("”") && text.indexOf("”", at) >= 0) return true;
  const marks = before.split('"').length - 1;
  return marks % 2 === 1 && text.indexOf('"', at) >= 0;
}
