import type { Span } from "./span.js";

/**
 * One piece of an extracted text and where it comes from. `verbatim`: both lengths are equal and the
 * characters the same. `replaced`: the source says it in other characters (an entity, a decomposed
 * letter). `placeholder`: one U+FFFC stands for a template field. Offsets in the source count from the
 * map's origin.
 */
export interface Segment {
  readonly kind: "verbatim" | "replaced" | "placeholder";
  readonly text: number;
  readonly textLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * Leads from offsets in an extracted text to offsets in its source. The segments are ordered in both and
 * cover the whole text; what lies between them in the source is markup. The origin is kept apart, so that a
 * block that only moved shares its segments.
 */
export class OffsetMap {
  constructor(
    readonly segments: readonly Segment[],
    readonly origin: number,
  ) {}

  /** A map for text that stands in the source as it is. */
  static verbatim(start: number, length: number): OffsetMap {
    return new OffsetMap(
      [{ kind: "verbatim", text: 0, textLength: length, source: 0, sourceLength: length }],
      start,
    );
  }

  shifted(delta: number): OffsetMap {
    return new OffsetMap(this.segments, this.origin + delta);
  }

  /** The smallest span of the source that holds these characters of the text, markup between them included. */
  toSourceSpan(range: Span): Span {
    const first = this.#segmentAt(range.start, range.start === range.end ? "before" : "after");
    if (first === undefined) return { start: this.origin, end: this.origin };
    const start = this.#sourceOf(first, range.start, "start");
    if (range.start === range.end) return { start, end: start };
    const last = this.#segmentAt(range.end - 1, "after")!;
    return { start, end: this.#sourceOf(last, range.end, "end") };
  }

  /**
   * The span to replace when these characters are rewritten, or undefined where the change would swallow
   * markup, cut an entity in two or touch a placeholder: then a suggestion can be shown but not offered.
   */
  toSourceEdit(range: Span): Span | undefined {
    const span = this.toSourceSpan(range);
    if (range.start === range.end) {
      const at = this.#segmentAt(range.start, "before");
      return at === undefined || (at.kind !== "verbatim" && !this.#isEdge(at, range.start))
        ? undefined
        : span;
    }
    let covered = 0;
    for (let i = this.#indexAt(range.start); i < this.segments.length; i++) {
      const segment = this.segments[i]!;
      if (segment.text >= range.end) break;
      if (segment.kind === "placeholder") return undefined;
      const whole = segment.text >= range.start && segment.text + segment.textLength <= range.end;
      if (segment.kind === "replaced" && !whole) return undefined;
      covered +=
        segment.kind === "replaced"
          ? segment.sourceLength
          : Math.min(range.end, segment.text + segment.textLength) - Math.max(range.start, segment.text);
    }
    return covered === span.end - span.start ? span : undefined;
  }

  #isEdge(segment: Segment, at: number): boolean {
    return at === segment.text || at === segment.text + segment.textLength;
  }

  #sourceOf(segment: Segment, at: number, edge: "start" | "end"): number {
    if (segment.kind === "verbatim") return this.origin + segment.source + (at - segment.text);
    if (at <= segment.text) return this.origin + segment.source;
    if (at >= segment.text + segment.textLength || edge === "end") {
      return this.origin + segment.source + segment.sourceLength;
    }
    return this.origin + segment.source;
  }

  #segmentAt(at: number, side: "before" | "after"): Segment | undefined {
    const index = this.#indexAt(at);
    const segment = this.segments[index];
    const previous = this.segments[index - 1];
    if (side === "before" && previous !== undefined && (segment === undefined || segment.text === at)) {
      return previous;
    }
    return segment ?? previous;
  }

  /** Index of the segment that holds text offset `at`, or of the first behind it. */
  #indexAt(at: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle]!;
      if (segment.text + segment.textLength <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
