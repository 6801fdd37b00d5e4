import {
  type Block,
  type BlockLook,
  type DocumentFormat,
  type Leftover,
  type Mark,
  type Placeholder,
  type SourceDocument,
  type Span,
  TextBuilder,
  type TextLook,
  typedFieldsFinder,
} from "@klarsprak/core";
import { addLook } from "./block/add-look.js";
import { DocumentError } from "./document-error.js";

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

/** As long as a paragraph may be, in UTF-16 units; no letter has one, and to look through a longer one takes too much memory. */
const LONGEST_BLOCK = 1_000_000;
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
  readonly #written: string[] = [];
  #length = 0;

  /** `fieldsIn` finds fields that are typed into a text. */
  constructor(readonly fieldsIn: (text: string) => readonly Span[] = typedFieldsFinder([])) {}

  /** Where the next character of the source will stand, without the break before a new block. */
  get length(): number {
    return this.#length;
  }

  /**
   * Adds a block. Gives back where each piece begins in the source; undefined where the pieces hold no text, which leaves no
   * block unless it is an image or a heading. Throws a DocumentError where the block is longer than anybody reads.
   */
  addBlock(shape: BlockShape, pieces: readonly TextPiece[]): readonly number[] | undefined {
    const text = pieces.map((piece) => piece.text).join("");
    const isEmpty =
      text.trim() === "" && !pieces.some(({ isPlaceholder, text }) => isPlaceholder === true && text !== "");
    if (isEmpty && shape.kind !== "image" && shape.kind !== "heading") return undefined;
    if (text.length > LONGEST_BLOCK)
      throw new DocumentError(
        "too-large",
        "has over a million characters in one paragraph, as no letter has, and is not read. Split the paragraph.",
      );
    if (this.#blocks.length > 0) this.#write(BETWEEN);
    const base = this.#length;
    this.#write(text);
    const starts: number[] = [];
    let at = 0;
    for (const piece of pieces) {
      starts.push(at);
      at += piece.text.length;
    }
    this.#blocks.push(this.#block(shape, pieces, starts, text, base));
    return starts.map((start) => base + start);
  }

  /** Adds what should be out of the letter before it is sent. Offsets are in the source. */
  addLeftover(leftover: Leftover): void {
    this.#leftovers.push(leftover);
  }

  build(format: DocumentFormat, frame: DocumentFrame): SourceDocument {
    const { appearance, notes, ...rest } = frame;
    return {
      source: this.#written.join(""),
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

  #write(text: string): void {
    this.#written.push(text);
    this.#length += text.length;
  }

  /** `starts` are offsets of the pieces in the text of the block, which begins at `base` in the source. */
  #block(
    shape: BlockShape,
    pieces: readonly TextPiece[],
    starts: readonly number[],
    text: string,
    base: number,
  ): Block {
    const { look, ...rest } = shape;
    const found = fieldsOf(pieces, starts, this.fieldsIn(text));
    // White space at the edges is no part of what is read, but that of a field is.
    const from = Math.min(text.length - text.trimStart().length, found[0]?.start ?? text.length);
    const to = Math.max(from, text.trimEnd().length, found.at(-1)?.end ?? 0);
    const builder = new TextBuilder(text, from);
    const fields = new FieldCursor(found);
    const texts: TextLook[] = [];
    const marks = new MarkList();
    pieces.forEach((piece, i) => {
      const start = Math.max(from, starts[i]!);
      const end = Math.min(to, starts[i]! + piece.text.length);
      if (end <= start) return;
      const before = builder.length;
      for (const field of fields.addText(builder, start, end))
        this.#placeholders.push({
          span: { start: base + field.start, end: base + field.end },
          text: text.slice(field.start, field.end),
        });
      const range = { start: before, end: builder.length };
      if (range.start === range.end) return;
      if (piece.look !== undefined) addLook(texts, { ...piece.look, ...range });
      for (const mark of piece.marks ?? []) marks.add({ ...mark, ...range });
    });
    const built = builder.build();
    return {
      ...rest,
      span: { start: base + from, end: base + to },
      readings: [{ text: built.text, map: built.map.shifted(base), marks: marks.marks }],
      ...(look === undefined && texts.length === 0 ? {} : { look: { ...look, texts } }),
    };
  }
}

/** The fields of a block: those that its format knows, and those that are typed into its text. In order. */
function fieldsOf(
  pieces: readonly TextPiece[],
  starts: readonly number[],
  typed: readonly Span[],
): readonly Span[] {
  const known: Span[] = [];
  pieces.forEach(({ isPlaceholder, text }, i) => {
    if (isPlaceholder === true) known.push({ start: starts[i]!, end: starts[i]! + text.length });
  });
  if (known.length === 0) return typed;
  const inOrder = [...known, ...typed].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((field) => {
    if (field.start < end) return false;
    end = field.end;
    return true;
  });
}

/** Adds the text of a block from left to right, with one character for each field. */
class FieldCursor {
  #next = 0;

  constructor(readonly fields: readonly Span[]) {}

  /** Adds a stretch; a field that goes on in the next one stands where it begins. Gives back the fields that began. */
  addText(builder: TextBuilder, start: number, end: number): readonly Span[] {
    const begun: Span[] = [];
    let at = start;
    for (let field = this.fields[this.#next]; field !== undefined; field = this.fields[this.#next]) {
      if (field.start >= end) break;
      if (field.start >= at) {
        builder.addVerbatim(at, field.start);
        builder.addPlaceholder(field.start, field.end);
        begun.push(field);
      }
      at = Math.max(at, Math.min(end, field.end));
      if (field.end > end) break;
      this.#next++;
    }
    builder.addVerbatim(at, end);
    return begun;
  }
}

/** The marks of a block; one of the same kind that goes on is the same mark. */
class MarkList {
  readonly marks: Mark[] = [];
  readonly #last = new Map<string, number>();

  add(mark: Mark): void {
    const key = `${mark.kind} ${mark.href ?? ""} ${mark.title ?? ""}`;
    const index = this.#last.get(key);
    const before = index === undefined ? undefined : this.marks[index];
    if (before?.end === mark.start) {
      this.marks[index!] = { ...before, end: mark.end };
    } else {
      this.#last.set(key, this.marks.length);
      this.marks.push(mark);
    }
  }
}
