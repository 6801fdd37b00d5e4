import { compareSpans, type Span } from "./span.js";

/** Spans put in order once, so that many can be asked whether one of them is at a place. They may overlap. */
export class SpanIndex {
  readonly #starts: readonly number[];
  /** For each span the greatest end among those that begin no later. */
  readonly #reaches: readonly number[];

  constructor(spans: readonly Span[]) {
    const ordered = spans.toSorted(compareSpans);
    let reach = Number.NEGATIVE_INFINITY;
    this.#starts = ordered.map((span) => span.start);
    this.#reaches = ordered.map((span) => {
      reach = Math.max(reach, span.end);
      return reach;
    });
  }

  /** Whether one of the spans holds every character of this one, or both edges where it is empty. */
  hasAround(span: Span): boolean {
    return this.#has(span.start, span.end);
  }

  /** Whether one of the spans shares a character with this one. */
  overlaps(span: Span): boolean {
    return this.#has(span.end - 1, span.start + 1);
  }

  /** Whether a span begins at `from` or before and ends at `to` or behind. */
  #has(from: number, to: number): boolean {
    const count = firstAbove(this.#starts, from);
    return count > 0 && this.#reaches[count - 1]! >= to;
  }
}

/** The place of the first number above a value in numbers that never fall; their count where there is none. */
export function firstAbove(numbers: readonly number[], value: number): number {
  return firstPlace(numbers.length, (i) => numbers[i]! > value);
}

/** The place of the first number that is a value or above it in numbers that never fall; their count where there is none. */
export function firstFrom(numbers: readonly number[], value: number): number {
  return firstPlace(numbers.length, (i) => numbers[i]! >= value);
}

/** The place of the first span that begins at an offset or behind it, in spans in order; their count where none does. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (i) => spans[i]!.start >= offset);
}

/** The place of the first span that ends behind an offset, in spans that follow each other; their count where none does. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  return firstPlace(spans.length, (i) => spans[i]!.end > offset);
}

/** The first place for which something holds, where it holds for all that follow; `count` where it holds for none. */
function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
