import type { Finding, Span } from "@klarsprak/core";
import type { LineRange } from "./parse-changes.js";

/** Counts lines as Git does: by line feeds alone. */
export class GitLines {
  readonly #feeds: readonly number[];

  constructor(readonly source: string) {
    const feeds: number[] = [];
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) feeds.push(at);
    this.#feeds = feeds;
  }

  /** The lines that a stretch of the source lies on. */
  of({ start, end }: Span): LineRange {
    return { from: this.#line(start), to: this.#line(Math.max(start, end - 1)) };
  }

  #line(offset: number): number {
    let [low, high] = [0, this.#feeds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#feeds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}

/**
 * The stretches of the source that a finding is about. One about a long sentence or paragraph is shown at its first words,
 * though the line that made it long may be its last.
 */
export function extentsOf({ scope, span, related = [] }: Finding, source: string): readonly Span[] {
  return [about(scope, span, source), ...related.map((place) => place.span)];
}

function about(scope: Finding["scope"], span: Span, source: string): Span {
  if (scope === "word") return span;
  return { start: span.start, end: Math.max(span.end, endOf(scope, span.end, source)) };
}

/** Where the sentence or the paragraph around an offset ends. */
function endOf(scope: Finding["scope"], offset: number, source: string): number {
  const end = scope === "sentence" ? /(?<=[.!?])\s|\n[^\S\n]*(?:\r?\n|$)/g : /\n[^\S\n]*(?:\r?\n|$)/g;
  // A place that ends with its sentence has its full stop in itself.
  end.lastIndex = offset;
  return end.exec(source)?.index ?? source.length;
}
