import type { Span } from "../text/span.js";
import { firstAbove, SpanIndex } from "../text/span-index.js";
import type { Mark } from "./mark.js";
import type { Sentence } from "./sentence.js";

/** What the answers are found in. */
interface IndexedReading {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** What many places of one reading are asked, found once when first asked. */
export class ReadingIndex {
  readonly #reading: IndexedReading;
  readonly #sentences: () => readonly Sentence[];
  #marked: Map<Mark["kind"], SpanIndex> | undefined;
  #straightQuotes: readonly number[] | undefined;
  #hasField: boolean | undefined;
  #wordCount: number | undefined;

  /** The sentences are asked for and not kept: they take far more room than what is known of them. */
  constructor(reading: IndexedReading, sentences: () => readonly Sentence[]) {
    this.#reading = reading;
    this.#sentences = sentences;
  }

  /** Whether a stretch lies in one mark of a kind. */
  isMarked(stretch: Span, kind: Mark["kind"]): boolean {
    const { marks } = this.#reading;
    if (marks.length === 0) return false;
    this.#marked ??= new Map();
    const known = this.#marked.get(kind) ?? new SpanIndex(marks.filter((mark) => mark.kind === kind));
    this.#marked.set(kind, known);
    return known.hasAround(stretch);
  }

  /** Whether an odd number of " stands before an offset and one more behind it. */
  isInStraightQuotes(offset: number): boolean {
    this.#straightQuotes ??= Array.from(this.#reading.text.matchAll(/"/g), ({ index }) => index);
    const before = firstAbove(this.#straightQuotes, offset - 1);
    return before % 2 === 1 && before < this.#straightQuotes.length;
  }

  /** Whether a template field stands anywhere in the text. */
  get hasField(): boolean {
    this.#hasField ??= this.#reading.text.includes("\uFFFC");
    return this.#hasField;
  }

  /** How many words its sentences have together. */
  get wordCount(): number {
    this.#wordCount ??= this.#sentences().reduce((sum, { wordCount }) => sum + wordCount, 0);
    return this.#wordCount;
  }
}
