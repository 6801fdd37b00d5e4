import {
  type Block,
  type BlockLook,
  type DocumentFormat,
  type Leftover,
  type Mark,
  type Placeholder,
  type SourceDocument,
  TextBuilder,
  type TextLook,
} from "@klarsprak/core";

/** A stretch of text of a block that looks the same throughout. */
export interface TextPiece {
  /** As the reader sees it; of a field, what stands in its place. */
  readonly text: string;
  /** Whether it is a field to be filled in: rules see one U+FFFC in its place. */
  readonly isPlaceholder?: boolean;
  readonly look?: Omit<TextLook, "start" | "end">;
  readonly marks?: readonly Omit<Mark, "start" | "end">[];
}

/** Everything about a block but its text and what follows from that. */
export type BlockShape = Omit<Block, "span" | "readings" | "look"> & {
  readonly look?: Omit<BlockLook, "texts">;
};

/** What stands beside the blocks of a document. */
export type DocumentFrame = Pick<SourceDocument, "metadata" | "template"> &
  Partial<Pick<SourceDocument, "declaredLanguage" | "title" | "appearance" | "notes">>;

/** Between two blocks in the extracted text. */
const BETWEEN = "\n\n";

/**
 * Puts the extracted text of a document together, block by block. That text is the source of the document: the blocks
 * joined by two line breaks, in the order they are added. Spans are offsets in it.
 */
export class DocumentBuilder {
  readonly #blocks: Block[] = [];
  readonly #placeholders: Placeholder[] = [];
  readonly #leftovers: Leftover[] = [];
  #source = "";

  /** Where the next character of the source will stand, without the break before a new block. */
  get length(): number {
    return this.#source.length;
  }

  /**
   * Adds a block. Gives back where each piece begins in the source; undefined where the pieces hold no text, which leaves no
   * block unless it is an image or a heading.
   */
  addBlock(shape: BlockShape, pieces: readonly TextPiece[]): readonly number[] | undefined {
    const written = pieces.map(({ text }) => text).join("");
    if (written.trim() === "" && shape.kind !== "image" && shape.kind !== "heading") return undefined;
    if (this.#blocks.length > 0) this.#source += BETWEEN;
    const start = this.#source.length;
    this.#source += written;
    const starts: number[] = [];
    let at = start;
    for (const { text } of pieces) {
      starts.push(at);
      at += text.length;
    }
    this.#blocks.push(this.#block(shape, pieces, starts));
    return starts;
  }

  /** Adds what should be out of the letter before it is sent. Offsets are in the source. */
  addLeftover(leftover: Leftover): void {
    this.#leftovers.push(leftover);
  }

  build(format: DocumentFormat, frame: DocumentFrame): SourceDocument {
    const { appearance, notes, ...rest } = frame;
    return {
      source: this.#source,
      format,
      blocks: this.#blocks,
      comments: [],
      placeholders: this.#placeholders,
      notes: notes ?? [],
      ...rest,
      ...(appearance === undefined
        ? {}
        : {
            appearance:
              this.#leftovers.length === 0
                ? appearance
                : { ...appearance, leftovers: [...this.#leftovers].sort((a, b) => a.start - b.start) },
          }),
    };
  }

  #block(shape: BlockShape, pieces: readonly TextPiece[], starts: readonly number[]): Block {
    const { look, ...rest } = shape;
    const begin = starts[0] ?? this.#source.length;
    const whole = this.#source.slice(begin);
    // White space at the edges is no part of what is read.
    const from = begin + (whole.length - whole.trimStart().length);
    const to = Math.max(from, begin + whole.trimEnd().length);
    const builder = new TextBuilder(this.#source, from);
    const texts: TextLook[] = [];
    const marks: Mark[] = [];
    pieces.forEach((piece, i) => {
      const start = Math.max(from, starts[i]!);
      const end = Math.min(to, starts[i]! + piece.text.length);
      if (end <= start) return;
      const before = builder.length;
      if (piece.isPlaceholder === true) {
        builder.addPlaceholder(start, end);
        this.#placeholders.push({ span: { start, end }, text: piece.text });
      } else {
        builder.addVerbatim(start, end);
      }
      const range = { start: before, end: builder.length };
      if (piece.look !== undefined) addLook(texts, { ...piece.look, ...range });
      for (const mark of piece.marks ?? []) addMark(marks, { ...mark, ...range });
    });
    return {
      ...rest,
      span: { start: from, end: to },
      readings: [{ ...builder.build(), marks }],
      ...(look === undefined && texts.length === 0 ? {} : { look: { ...look, texts } }),
    };
  }
}

/** Adds a look, to the last one where it goes on. */
function addLook(texts: TextLook[], look: TextLook): void {
  const last = texts.at(-1);
  if (
    last !== undefined &&
    last.end === look.start &&
    last.font === look.font &&
    last.size === look.size &&
    last.colour === look.colour &&
    last.background === look.background &&
    last.bold === look.bold
  )
    texts[texts.length - 1] = { ...last, end: look.end };
  else texts.push(look);
}

/** Adds a mark, to one of the same kind where it goes on. */
function addMark(marks: Mark[], mark: Mark): void {
  const before = marks.findIndex(
    (m) => m.end === mark.start && m.kind === mark.kind && m.href === mark.href && m.title === mark.title,
  );
  if (before === -1) marks.push(mark);
  else marks[before] = { ...marks[before]!, end: mark.end };
}
