import type { Span } from "../text/span.js";
import { SpanIndex } from "../text/span-index.js";
import type { AnnotatedBlock } from "./block.js";
import { BlockPlaces } from "./block-places.js";
import { isInsideMark } from "./quotation.js";

/** Tells what is shown as code, for many places of the source. */
export class CodePlaces {
  readonly #blocks: readonly AnnotatedBlock[];
  readonly #places: BlockPlaces;
  readonly #code = new Map<AnnotatedBlock, SpanIndex>();

  constructor(blocks: readonly AnnotatedBlock[]) {
    this.#blocks = blocks;
    this.#places = new BlockPlaces(blocks);
  }

  /** Whether a place of the source is shown as code. */
  has(span: Span): boolean {
    const block = this.#blocks[this.#places.firstAt(span)];
    if (block === undefined) return false;
    return block.kind === "code" || this.#codeIn(block).overlaps(span);
  }

  #codeIn(block: AnnotatedBlock): SpanIndex {
    const known = this.#code.get(block) ?? new SpanIndex(codeIn(block));
    this.#code.set(block, known);
    return known;
  }
}

function codeIn(block: AnnotatedBlock): readonly Span[] {
  return block.readings.flatMap((reading) =>
    reading.marks
      .filter((mark) => isInsideMark(reading, mark.start, ["code"]))
      .map((mark) => reading.map.toSourceSpan(mark)),
  );
}
