import { parseFragment } from "parse5";
import type { BlockText } from "../block-text.js";

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,10};?|[a-zA-Z][a-zA-Z0-9]{0,40};?)/y;

/** Says what an entity stands for, as the parser does; each is asked for once a document. */
export class EntityDecoder {
  readonly #known = new Map<string, string>();

  decode(reference: string): string {
    const before = this.#known.get(reference);
    if (before !== undefined) return before;
    const node = parseFragment(reference).childNodes[0];
    const decoded = node !== undefined && "value" in node ? node.value : reference;
    this.#known.set(reference, decoded);
    return decoded;
  }
}

/**
 * Adds the value of a text node with the place of each character. Tags inside the stretch, which stand there
 * where the parser has moved text out of a table, are stepped over.
 */
export function addHtmlText(
  target: BlockText,
  text: string,
  from: number,
  to: number,
  value: string,
  decoder: EntityDecoder,
  arm: number | undefined,
): void {
  if (to - from === value.length && !value.includes("&") && text.slice(from, to) === value) {
    target.addText(from, to, arm);
    return;
  }
  const pieces = align(text, from, to, value, decoder);
  if (pieces === undefined) {
    const readable = target.masked.gapChar === "" ? value : value.replaceAll(target.masked.gapChar, "");
    if (/\S/.test(readable)) target.addReplaced(readable, from, to, arm);
    return;
  }
  for (const piece of pieces) {
    if (piece.text === undefined) target.addText(piece.from, piece.to, arm);
    else target.addReplaced(piece.text, piece.from, piece.to, arm);
  }
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text?: string;
}

function align(
  text: string,
  from: number,
  to: number,
  value: string,
  decoder: EntityDecoder,
): Piece[] | undefined {
  const pieces: Piece[] = [];
  let i = from;
  let start = from;
  const moveTo = (next: number): void => {
    if (i > start) pieces.push({ from: start, to: i });
    i = next;
    start = next;
  };
  for (let j = 0; j < value.length; ) {
    if (i >= to) return undefined;
    const char = text[i]!;
    if (char === "&") {
      REFERENCE.lastIndex = i;
      const reference = REFERENCE.exec(text)?.[0];
      const decoded = reference === undefined ? undefined : decoder.decode(reference);
      if (
        reference !== undefined &&
        decoded !== undefined &&
        decoded !== reference &&
        value.startsWith(decoded, j)
      ) {
        const at = i;
        moveTo(at + reference.length);
        pieces.push({ from: at, to: at + reference.length, text: decoded });
        j += decoded.length;
        continue;
      }
    }
    if (char === value[j]) {
      i++;
      j++;
    } else if (char === "\r" && value[j] === "\n") {
      const at = i;
      const length = text[i + 1] === "\n" ? 2 : 1;
      moveTo(at + length);
      pieces.push({ from: at, to: at + length, text: " " });
      j++;
    } else if (char === "\u0000" || char === "\n" || char === "\r") {
      moveTo(i + 1);
    } else if (char === "<") {
      const end = text.indexOf(">", i);
      if (end === -1 || end >= to) return undefined;
      moveTo(end + 1);
    } else return undefined;
  }
  moveTo(i);
  return pieces;
}
