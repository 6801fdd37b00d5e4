import type { Block, Finding, SourceDocument } from "@klarsprak/core";
import type { DocxPiece, DocxReading } from "../docx-reading.js";
import { isInBox, PlacesInBody } from "./places-in-body.js";

/** The words that a comment stands at: from an offset in the source in one piece to one in another. */
export interface CommentAnchor {
  readonly first: DocxPiece;
  readonly start: number;
  readonly last: DocxPiece;
  readonly end: number;
}

/** Where the comment of a finding goes. `isElsewhere` where it cannot stand at the words. */
export interface FindingAnchor {
  readonly anchor: CommentAnchor;
  readonly isElsewhere: boolean;
}

/** As many words as show which block is meant. */
const FIRST_WORDS = /^\S+(?:[^\S\n]+\S+){0,2}/;
/** Programs order comments by where their words end, and the first one has to be the first. */
const FIRST_WORD = /^\S+/;

/** Finds the words for comments. Word shows none in headers, footers, notes and text boxes. */
export class CommentAnchors {
  readonly #document: SourceDocument;
  readonly #all: readonly DocxPiece[];
  /** Those of the text of the body. */
  readonly #pieces: readonly DocxPiece[];
  readonly #places: PlacesInBody;
  /** The first word of the body; undefined where it has none. */
  readonly opening: CommentAnchor | undefined;

  constructor(reading: DocxReading) {
    this.#document = reading.document;
    this.#all = reading.pieces;
    this.#places = new PlacesInBody(reading.package.main);
    this.#pieces = reading.pieces.filter(
      ({ part, paragraph }) => part === reading.package.mainName && !isInBox(paragraph),
    );
    const said = this.#pieces.find(({ start, end }) => this.#document.source.slice(start, end).trim() !== "");
    const first = said ?? this.#pieces[0];
    this.opening =
      first === undefined
        ? undefined
        : (this.#ofBlock(this.#blockAt(first.start), FIRST_WORD) ?? whole(first));
  }

  /** The words of a finding; undefined where the body is empty. */
  ofFinding({ span, scope }: Finding): FindingAnchor | undefined {
    const anchor =
      scope === "document" ? this.#ofBlock(this.#blockAt(span.start)) : this.#ofSpan(span.start, span.end);
    if (anchor !== undefined) return { anchor, isElsewhere: false };
    const piece = this.#all.find(({ end }) => span.start < end) ?? this.#all.at(-1);
    const place = piece === undefined ? undefined : this.#places.of(piece);
    if (place !== undefined) return { anchor: whole(place), isElsewhere: true };
    return this.opening === undefined ? undefined : { anchor: this.opening, isElsewhere: true };
  }

  #ofSpan(start: number, end: number): CommentAnchor | undefined {
    const exact = this.#around(start, end);
    if (exact !== undefined) return exact;
    const block = this.#blockAt(start);
    if (block === undefined) return undefined;
    const word = wordAt(this.#document.source, start, block);
    return this.#around(word.start, word.end) ?? this.#ofBlock(block);
  }

  /** The first words of a block; of a picture, the picture. */
  #ofBlock(block: Block | undefined, words = FIRST_WORDS): CommentAnchor | undefined {
    if (block === undefined) return undefined;
    const { start, end } = block.span;
    if (block.kind === "image") {
      const picture = this.#pieces.find((piece) => piece.start === start && piece.element.name !== "w:t");
      return picture === undefined ? undefined : whole(picture);
    }
    const first = words.exec(this.#document.source.slice(start, end))?.[0] ?? "";
    return this.#around(start, start + first.length);
  }

  /** The block that holds an offset, or else the first one behind it. */
  #blockAt(at: number): Block | undefined {
    const { blocks } = this.#document;
    return blocks.find(({ span }) => at <= span.end) ?? blocks.at(-1);
  }

  /** From the first to the last of the pieces of a span. */
  #around(start: number, end: number): CommentAnchor | undefined {
    if (start === end) return undefined;
    const first = this.#pieces[this.#indexAt(start)];
    if (first === undefined || first.start >= end) return undefined;
    const next = this.#indexAt(end);
    const last = (this.#pieces[next]?.start ?? end) < end ? this.#pieces[next]! : this.#pieces[next - 1]!;
    return { first, start: Math.max(start, first.start), last, end: Math.min(end, last.end) };
  }

  /** Where in the list the first piece is that ends behind an offset. */
  #indexAt(offset: number): number {
    let low = 0;
    for (let high = this.#pieces.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function whole(piece: DocxPiece): CommentAnchor {
  return { first: piece, start: piece.start, last: piece, end: piece.end };
}

/** The word that a place between two characters stands in or beside, in its block. */
function wordAt(
  source: string,
  at: number,
  { span }: Block,
): { readonly start: number; readonly end: number } {
  const inside = Math.min(Math.max(at, span.start), span.end);
  let start = inside;
  let end = inside;
  while (start > span.start && /\S/.test(source[start - 1]!)) start--;
  while (end < span.end && /\S/.test(source[end]!)) end++;
  return { start, end };
}
