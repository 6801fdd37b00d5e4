import { OffsetMap, type Segment } from "./offset-map.js";
import { ownCopy } from "./own-copy.js";

/** The character that stands for a template field in extracted text: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const PLACEHOLDER = "\uFFFC";

const DECOMPOSED = /\p{M}/u;

/**
 * Puts an extracted text together piece by piece and remembers where each came from. Decomposed letters
 * (NFD: «a» + ring) are composed, so that rules see one spelling; the map leads back to the source as it is.
 */
export class TextBuilder {
  #text = "";
  readonly #segments: Segment[] = [];

  constructor(
    readonly source: string,
    readonly origin: number,
  ) {}

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds the characters of the source from `start` to `end` as they stand. */
  addVerbatim(start: number, end: number): void {
    if (end <= start) return;
    const piece = this.source.slice(start, end);
    if (!DECOMPOSED.test(piece)) {
      this.#push("verbatim", piece, start, end);
      return;
    }
    let at = 0;
    for (const match of piece.matchAll(/\P{M}\p{M}+/gsu)) {
      const end = match.index + match[0].length;
      if (match.index > at)
        this.#push("verbatim", piece.slice(at, match.index), start + at, start + match.index);
      const composed = match[0].normalize("NFC");
      this.#push(composed === match[0] ? "verbatim" : "replaced", composed, start + match.index, start + end);
      at = end;
    }
    if (at < piece.length) this.#push("verbatim", piece.slice(at), start + at, end);
  }

  /** Adds text that the source says in other characters, such as `&amp;` for `&`. */
  addReplaced(text: string, start: number, end: number): void {
    if (text.length > 0) this.#push("replaced", text.normalize("NFC"), start, end);
  }

  /** Adds a template field that stands at `start` to `end` in the source. */
  addPlaceholder(start: number, end: number): void {
    this.#push("placeholder", PLACEHOLDER, start, end);
  }

  build(): { readonly text: string; readonly map: OffsetMap } {
    return { text: ownCopy(this.#text), map: new OffsetMap(this.#segments.slice(), this.origin) };
  }

  #push(kind: Segment["kind"], text: string, start: number, end: number): void {
    const last = this.#segments.at(-1);
    const source = start - this.origin;
    if (
      kind === "verbatim" &&
      last?.kind === "verbatim" &&
      last.source + last.sourceLength === source &&
      last.text + last.textLength === this.#text.length
    ) {
      this.#segments[this.#segments.length - 1] = {
        ...last,
        textLength: last.textLength + text.length,
        sourceLength: last.sourceLength + text.length,
      };
    } else {
      this.#segments.push({
        kind,
        text: this.#text.length,
        textLength: text.length,
        source,
        sourceLength: end - start,
      });
    }
    this.#text += text;
  }
}
