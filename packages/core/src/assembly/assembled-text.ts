import type { ReadingNote } from "../document/document.js";
import type { Span } from "../text/span.js";

/** A file at one of the places where it is brought in. */
export interface Piece {
  readonly file: string;
  /** The tag of the whole template that brought it in, maybe by way of others; undefined of the template itself. */
  readonly tag?: Span;
}

/** Text of the whole that stands in a file as it is. */
export interface Stretch {
  /** Where it begins in the whole. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in its file. */
  readonly start: number;
  readonly piece: Piece;
}

/** A place in a file. */
export interface PlaceInFile {
  readonly piece: Piece;
  readonly span: Span;
}

/** A template with its partials put in, and where each stretch of it comes from. */
export class AssembledText {
  constructor(
    /** The template itself. */
    readonly file: string,
    readonly text: string,
    readonly stretches: readonly Stretch[],
    /** What is wrong with the partials. Spans are in the whole. */
    readonly notes: readonly ReadingNote[],
    /** The files that were put in, each once, in the order they were met. */
    readonly files: readonly string[],
  ) {}

  /** How many times a file is put in. */
  timesOf(file: string): number {
    return new Set(this.stretches.flatMap(({ piece }) => (piece.file === file ? [piece] : []))).size;
  }

  /** Which piece an offset of the whole stands in. */
  pieceAt(offset: number): Piece | undefined {
    return this.stretches[this.#indexAt(offset)]?.piece;
  }

  /** Where a span of the whole stands: in the file it begins in, as far as it goes there. */
  placeOf({ start, end }: Span): PlaceInFile | undefined {
    const first = this.stretches[this.#indexAt(start)];
    if (first === undefined) return undefined;
    const from = first.start + start - first.at;
    const last = end > start ? this.stretches[this.#indexAt(end - 1)]! : first;
    const to = last.start + end - last.at;
    if (last.piece === first.piece && to >= from)
      return { piece: first.piece, span: { start: from, end: to } };
    return { piece: first.piece, span: { start: from, end: first.start + first.length } };
  }

  /** What to replace in a file where a span of the whole is rewritten; undefined where that is not all in this file. */
  editOf({ start, end }: Span, file: string): Span | undefined {
    const index = this.#indexAt(start);
    // A place between two files belongs to either.
    for (const stretch of [this.stretches[index], this.stretches[index - 1]]) {
      if (stretch === undefined || stretch.piece.file !== file) continue;
      if (start < stretch.at || end > stretch.at + stretch.length) continue;
      const from = stretch.start + start - stretch.at;
      return { start: from, end: from + end - start };
    }
    return undefined;
  }

  /** Index of the stretch that holds the character at an offset; at the end of the text that of the last. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.stretches[middle]!;
      if (stretch.at + stretch.length <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low);
  }
}
