import type { BlockText } from "../block-text.js";

/** Where a decoded text stands in the masked text, and how it was written. */
export interface Alignment {
  readonly masked: string;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** Depth of block quotation, whose marks stand at the start of each line. */
  readonly quoteDepth: number;
  /** Whether marks stand for themselves, as in code. */
  readonly literal: boolean;
  /** Character that stands in the value for a mark that was not given to the parser. */
  readonly neutral: string;
  readonly decode: (reference: string) => string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text?: string;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{0,40});/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Adds a text that the Markdown parser has decoded, each character with its place. Where the two do not fit
 * together the whole text is one replaced piece, so that it is right at least as a whole.
 */
export function addAligned(target: BlockText, alignment: Alignment): void {
  const pieces = align(alignment);
  if (pieces === undefined) {
    const { value, from, to } = alignment;
    const { gapChar } = target.masked;
    const readable = gapChar === "" ? value : value.replaceAll(gapChar, "");
    if (/\S/.test(readable)) target.addReplaced(readable, from, to);
    return;
  }
  for (const { from, to, text } of pieces) {
    if (text === undefined) target.addText(from, to);
    else target.addReplaced(text, from, to);
  }
}

function align({
  masked,
  from,
  to,
  value,
  quoteDepth,
  literal,
  neutral,
  decode,
}: Alignment): Piece[] | undefined {
  if (to - from === value.length && !value.includes(neutral) && masked.slice(from, to) === value) {
    if (literal || !/[\\&]/.test(value)) return [{ from, to }];
  }
  const pieces: Piece[] = [];
  let i = from;
  let start = from;
  const flush = (): void => {
    if (i > start) pieces.push({ from: start, to: i });
  };
  const skip = (count: number): void => {
    flush();
    i += count;
    start = i;
  };
  for (let j = 0; j < value.length; ) {
    if (i >= to) return undefined;
    const char = masked[i]!;
    const wanted = value[j]!;
    if (!literal && char === "\\" && ESCAPABLE.test(masked[i + 1] ?? "") && i + 1 < to) {
      if (masked[i + 1] !== wanted && wanted !== neutral) return undefined;
      skip(1);
      i++;
      j++;
      continue;
    }
    if (!literal && char === "&") {
      REFERENCE.lastIndex = i;
      const reference = REFERENCE.exec(masked)?.[0];
      const decoded = reference === undefined ? undefined : decode(reference);
      if (reference !== undefined && decoded !== undefined && value.startsWith(decoded, j)) {
        flush();
        pieces.push({ from: i, to: i + reference.length, text: decoded });
        i += reference.length;
        start = i;
        j += decoded.length;
        continue;
      }
    }
    if (char === wanted || wanted === neutral) {
      i++;
      j++;
      if (char === "\n" || (char === "\r" && masked[i] !== "\n")) {
        const next = behindLinePrefix(masked, i, to, quoteDepth);
        if (next > i && !(literal && masked.slice(i, next) === value.slice(j, j + next - i))) skip(next - i);
      }
      continue;
    }
    if ((char === "\n" || char === "\r") && (wanted === "\n" || wanted === " ")) {
      flush();
      const length = char === "\r" && masked[i + 1] === "\n" ? 2 : 1;
      pieces.push({ from: i, to: i + length, text: wanted });
      i = behindLinePrefix(masked, i + length, to, quoteDepth);
      start = i;
      j++;
    } else if (char === "\u0000" && wanted === "\ufffd") {
      flush();
      pieces.push({ from: i, to: i + 1, text: wanted });
      i++;
      start = i;
      j++;
    } else if (char === " " || char === "\t" || (literal && (char === "`" || char === "\\"))) {
      skip(1);
    } else return undefined;
  }
  flush();
  return pieces;
}

/** First character of a line behind its quotation marks and the white space before its text. */
function behindLinePrefix(masked: string, from: number, to: number, quoteDepth: number): number {
  let at = from;
  for (let depth = 0; depth < quoteDepth; depth++) {
    let mark = at;
    while (mark < to && (masked[mark] === " " || masked[mark] === "\t")) mark++;
    if (masked[mark] !== ">" || mark >= to) break;
    at = mark + 1;
  }
  if (at > from && masked[at] === " " && at < to) at++;
  return at;
}
