const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const PARAGRAPH_SEPARATOR = 0x2029;

/** Whether a line ends with the character at `index`; of CR LF only the LF does. */
export function isLineEnd(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === CARRIAGE_RETURN) return text.charCodeAt(index + 1) !== LINE_FEED;
  return unit === LINE_FEED;
}

/** Whether white space of `text` from `start` to `end` holds a blank line, which ends a paragraph. */
export function holdsBlankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) === PARAGRAPH_SEPARATOR) return true;
    if (isLineEnd(text, i)) lines++;
  }
  return lines > 1;
}
