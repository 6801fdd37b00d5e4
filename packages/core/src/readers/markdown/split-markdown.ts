/**
 * A stretch of Markdown that can be read by itself. `prose` is one paragraph without any mark, `heading` a line with marks only before it; `long` has so
 * many lines without a blank one that the parser would take for ever.
 */
export interface MarkdownPart {
  readonly from: number;
  readonly to: number;
  readonly kind: "prose" | "heading" | "markup" | "long";
}

/** More lines than this without a blank one are read as plain text. */
const MOST_LINES = 5_000;
/**
 * The parser's work grows with the square of the length: what cannot be cut into parts shorter than this is read
 * as plain text, and a longer source is cut even where it has definitions, whose references then stay as text.
 */
const LONGEST_PART = 200_000;
/** A line that closes every list and quotation before it, when it stands behind a blank line. */
const CLOSES_CONTAINERS = /[\p{L}#«"“\uFFFC]/u;
const PROSE_START = /[\p{L}\p{N}«"“(§\uFFFC]/u;
const ORDERED_MARK = /^\d{1,9}[.)](?:\s|$)/;
const MARKS = /[\\`*_[\]<&~@\u0000]|www\.|:\/\/|[ \t](?:[\r\n]|$)/i;
const RUNS_PAST_BLANKS = /^ {0,3}<(?:script|pre|style|textarea|\?|!)/i;

/**
 * Cuts Markdown where that is safe: behind a blank line, outside fences and HTML that may run on, before a
 * line that begins a paragraph or heading of the top level. A source with definitions stays whole, since a
 * reference may stand anywhere.
 */
export function splitMarkdown(text: string): readonly MarkdownPart[] {
  return new Splitter(text).split();
}

class Splitter {
  readonly #parts: MarkdownPart[] = [];
  #start = 0;
  #lines = 0;
  #isLong = false;
  /** From here on no cut is safe. */
  #isUncertain: boolean;
  #hasContainer = false;
  #hasHtml = false;
  #fence: { readonly char: string; readonly length: number } | undefined;
  #isBlankBefore = true;
  /** Whether nothing of the next part has been seen yet. */
  #isFresh = true;
  /** Where the paragraph that may be prose begins; -1 when there is none. */
  #prose = -1;

  constructor(readonly text: string) {
    this.#isUncertain = text.length <= LONGEST_PART && text.includes("]:");
  }

  split(): readonly MarkdownPart[] {
    const { text } = this;
    let proseEnd = 0;
    for (let start = 0; start < text.length; ) {
      let end = start;
      let code = text.charCodeAt(end);
      let isBlank = true;
      while (end < text.length && code !== 10 && code !== 13) {
        if (code !== 32 && code !== 9) isBlank = false;
        code = text.charCodeAt(++end);
      }
      const next = code === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
      if (isBlank) {
        if (this.#prose !== -1) this.#closeProse(proseEnd);
        this.#isBlankBefore = true;
        this.#lines = 0;
      } else {
        this.#line(start, end);
        proseEnd = end;
      }
      start = next;
    }
    if (this.#prose !== -1) this.#closeProse(proseEnd);
    this.#closePart(text.length);
    return this.#parts;
  }

  #line(start: number, end: number): void {
    const first = this.text[start]!;
    if (this.#fence === undefined && !this.#isUncertain && this.#isBlankBefore) {
      if (!this.#isFresh && CLOSES_CONTAINERS.test(first)) this.#closePart(start);
      if (this.#isFresh) {
        if (first === "#" && this.#isPlainHeading(start, end)) {
          this.#parts.push({ from: start, to: end, kind: "heading" });
          return;
        }
        this.#start = start;
        this.#prose = start;
      }
    }
    this.#isFresh = false;
    if (this.#prose !== -1 && !this.#isProseLine(first, start)) this.#prose = -1;
    this.#isBlankBefore = false;
    if (this.#fence === undefined && ++this.#lines > MOST_LINES) this.#isLong = true;
    if (this.#prose !== -1) return;
    this.#lookForRunOn(start, end);
  }

  #isPlainHeading(start: number, end: number): boolean {
    const line = this.text.slice(start, end);
    return /^#{1,6} +[^\s#]/.test(line) && !line.endsWith("#") && !MARKS.test(line);
  }

  #isProseLine(first: string, start: number): boolean {
    if (!PROSE_START.test(first)) return false;
    return !(first >= "0" && first <= "9" && ORDERED_MARK.test(this.text.slice(start, start + 12)));
  }

  /** Keeps account of what may go on behind a blank line. */
  #lookForRunOn(start: number, end: number): void {
    let at = start;
    while (at < end && " \t>*+-0123456789.)".includes(this.text[at]!)) at++;
    const char = this.text[at];
    const isPlain = at - start <= 3 && /^ *$/.test(this.text.slice(start, at));
    if (char !== "`" && char !== "~" && char !== "<") {
      if (!isPlain) this.#hasContainer = true;
      return;
    }
    const rest = this.text.slice(at, end);
    const mark = /^(`{3,}|~{3,})(.*)$/s.exec(rest);
    if (this.#fence !== undefined) {
      const closes = isPlain && mark !== null && mark[1]![0] === this.#fence.char;
      if (closes && mark[1]!.length >= this.#fence.length && mark[2]!.trim() === "") this.#fence = undefined;
      return;
    }
    if (char === "<") {
      this.#hasHtml = true;
      const isOneLineComment = isPlain && rest.startsWith("<!--") && rest.indexOf("-->", 4) !== -1;
      const runsOn = RUNS_PAST_BLANKS.test(rest);
      if (runsOn && !isOneLineComment) this.#isUncertain = true;
      return;
    }
    if (!isPlain) this.#hasContainer = true;
    if (mark === null || (mark[1]![0] === "`" && mark[2]!.includes("`"))) return;
    if (this.#hasContainer || this.#hasHtml) this.#isUncertain = true;
    else this.#fence = { char: mark[1]![0]!, length: mark[1]!.length };
  }

  #closeProse(end: number): void {
    if (!this.#isUncertain && !MARKS.test(this.text.slice(this.#prose, end))) {
      this.#parts.push({ from: this.#prose, to: end, kind: "prose" });
      this.#begin(end);
    }
    this.#prose = -1;
  }

  #closePart(end: number): void {
    if (!this.#isFresh && end > this.#start) {
      const isLong = this.#isLong || end - this.#start > LONGEST_PART;
      this.#parts.push({ from: this.#start, to: end, kind: isLong ? "long" : "markup" });
    }
    this.#begin(end);
  }

  #begin(at: number): void {
    this.#start = at;
    this.#isFresh = true;
    this.#isLong = false;
    this.#hasContainer = false;
    this.#hasHtml = false;
  }
}
