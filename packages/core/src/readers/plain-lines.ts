import type { Span } from "../text/span.js";
import { BLOCK_ELEMENTS, isElementName } from "./html-elements.js";

/** A line of plain text without the white space around it. Offsets are in the masked text. */
export class TextLine {
  /**
   * @param pieces what is text: the line without the tags in it
   * @param lineStart where the line's first mark stands
   */
  constructor(
    readonly source: string,
    readonly pieces: readonly Span[],
    readonly lineStart: number,
    readonly indent: number,
    readonly text: string,
  ) {}

  get isBlank(): boolean {
    return this.pieces.length === 0;
  }

  get start(): number {
    return this.pieces[0]?.start ?? this.lineStart;
  }

  get end(): number {
    return this.pieces.at(-1)?.end ?? this.lineStart;
  }

  /** The line without its first `length` characters. */
  from(length: number): TextLine {
    const pieces: Span[] = [];
    let rest = length;
    for (const piece of this.pieces) {
      const size = piece.end - piece.start;
      if (rest >= size) rest -= size;
      else {
        pieces.push({ start: piece.start + rest, end: piece.end });
        rest = 0;
      }
    }
    return new TextLine(this.source, pieces, this.lineStart, this.indent, this.text.slice(length));
  }

  /** The line's first `length` characters. */
  to(length: number): TextLine {
    const pieces: Span[] = [];
    let rest = length;
    for (const piece of this.pieces) {
      const size = Math.min(rest, piece.end - piece.start);
      if (size > 0) pieces.push({ start: piece.start, end: piece.start + size });
      rest -= size;
    }
    return new TextLine(this.source, pieces, this.lineStart, this.indent, this.text.slice(0, length));
  }
}

const TAG = /<(?:\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>)/g;
const ANY_TAG = /<(?:[/!?]?([a-zA-Z][^\s<>/]*)?[^<>]*>)/g;

/**
 * Cuts a text into lines, ended by LF, CR LF or CR. A tag of HTML in a line is no text; that of a block
 * element is a blank line, so that nothing is read across it.
 */
export function* cutLines(text: string, tags: "known" | "all", from = 0): Generator<TextLine, undefined> {
  const mayHoldTags = text.includes("<");
  for (let start = from; start < text.length; ) {
    let end = start;
    let code = text.charCodeAt(end);
    while (end < text.length && code !== 10 && code !== 13) code = text.charCodeAt(++end);
    if (mayHoldTags && text.slice(start, end).includes("<")) yield* cutAtTags(text, start, end, tags);
    else yield lineOf(text, [{ start, end }], start);
    start = code === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return undefined;
}

function* cutAtTags(text: string, start: number, end: number, tags: "known" | "all"): Generator<TextLine> {
  const line = text.slice(start, end);
  let pieces: Span[] = [];
  let at = start;
  let lineStart = start;
  for (const match of line.matchAll(tags === "known" ? TAG : ANY_TAG)) {
    const name = match[1]?.toLowerCase() ?? "";
    if (tags === "known" && !isElementName(name)) continue;
    pieces.push({ start: at, end: start + match.index });
    at = start + match.index + match[0].length;
    if (!BLOCK_ELEMENTS.has(name) && name !== "br") continue;
    const before = lineOf(text, pieces, lineStart);
    if (!before.isBlank) yield before;
    if (name !== "br") yield new TextLine(text, [], at, 0, "");
    pieces = [];
    lineStart = at;
  }
  pieces.push({ start: at, end });
  const last = lineOf(text, pieces, lineStart);
  if (!last.isBlank || lineStart === start) yield last;
}

function lineOf(text: string, pieces: readonly Span[], from: number): TextLine {
  const kept: Span[] = [];
  let content = "";
  for (const { start, end } of pieces) {
    let first = start;
    if (kept.length === 0) while (first < end && isSpace(text.charCodeAt(first))) first++;
    if (first >= end) continue;
    kept.push({ start: first, end });
    content += text.slice(first, end);
  }
  while (kept.length > 0) {
    const last = kept.at(-1)!;
    let end = last.end;
    while (end > last.start && isSpace(text.charCodeAt(end - 1))) end--;
    content = content.slice(0, content.length - (last.end - end));
    if (end > last.start) {
      kept[kept.length - 1] = { start: last.start, end };
      break;
    }
    kept.pop();
  }
  const lineStart = kept[0]?.start ?? from;
  return new TextLine(text, kept, lineStart, lineStart - from, content);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028;
}
