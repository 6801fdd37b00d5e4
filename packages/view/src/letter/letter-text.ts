import { type AnnotatedBlock, type Finding, type Span, spanLength } from "@klarsprak/core";

/** Shorter stretches stand in other words by chance. In UTF-16 units. */
const SHORTEST_SECRET = 4;

/** A stretch of a shown text that stands in the source as it is, or as one thing: an entity, a field. */
interface Stretch {
  readonly start: number;
  readonly source: number;
  readonly length: number;
  readonly sourceLength: number;
}

/** The words of a block as a reader of the letter sees them: without markup, fields as they are written. */
export class LetterText {
  private constructor(
    readonly text: string,
    readonly stretches: readonly Stretch[],
  ) {}

  /** The words of a block. Where a template branches inside it, all of it is shown as it stands in the source. */
  static of({ readings, span }: AnnotatedBlock, source: string): LetterText {
    const [{ text, map }] = readings;
    if (readings.length > 1 || text === "") {
      const shown = readings.length > 1 ? source.slice(span.start, span.end) : "";
      return new LetterText(shown, [
        { start: 0, source: span.start, length: shown.length, sourceLength: spanLength(span) },
      ]);
    }
    const pieces: string[] = [];
    const stretches: Stretch[] = [];
    let start = 0;
    for (const segment of map.segments) {
      const at = map.origin + segment.source;
      const isField = segment.kind === "placeholder";
      const piece = isField
        ? source.slice(at, at + segment.sourceLength)
        : text.slice(segment.text, segment.text + segment.textLength);
      stretches.push({ start, source: at, length: piece.length, sourceLength: segment.sourceLength });
      pieces.push(piece);
      start += piece.length;
    }
    return new LetterText(pieces.join(""), stretches);
  }

  /** Where these characters of the source stand; what is markup alone is a place between two characters. */
  spanOf({ start, end }: Span): Span {
    const first = this.#offsetOf(start, "start");
    return { start: first, end: Math.max(first, this.#offsetOf(end, "end")) };
  }

  /** The same words with a dot for each letter and digit of these stretches of the source, and of `secrets` wherever they stand. */
  masked(hidden: readonly Span[], secrets: readonly string[]): LetterText {
    let text = this.text;
    for (const span of hidden) {
      const { start, end } = this.spanOf(span);
      text = text.slice(0, start) + dots(text.slice(start, end)) + text.slice(end);
    }
    for (const secret of secrets) text = text.replaceAll(secret, dots(secret));
    return text === this.text ? this : new LetterText(text, this.stretches);
  }

  #offsetOf(offset: number, edge: "start" | "end"): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { source, sourceLength } = this.stretches[middle]!;
      if (source + sourceLength < offset || (edge === "start" && source + sourceLength === offset))
        low = middle + 1;
      else high = middle;
    }
    const stretch = this.stretches[low];
    if (stretch === undefined) return this.text.length;
    const inside = offset - stretch.source;
    if (inside <= 0) return stretch.start;
    if (stretch.length === stretch.sourceLength) return stretch.start + inside;
    return edge === "start" ? stretch.start : stretch.start + stretch.length;
  }
}

/** What must not be repeated: the stretches of the source, and those of them that would be known again elsewhere. */
export function privateIn(
  findings: readonly Finding[],
  source: string,
): { readonly hidden: readonly Span[]; readonly secrets: readonly string[] } {
  const hidden = findings
    .filter(({ category, scope }) => category === "privacy" && scope !== "document")
    .map(({ span }) => span);
  const texts = hidden.map(({ start, end }) => source.slice(start, end).trim());
  return { hidden, secrets: [...new Set(texts)].filter((text) => text.length >= SHORTEST_SECRET) };
}

/** A dot for each letter and digit; as long as the text, so that offsets in it hold. */
function dots(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (character) => "•".repeat(character.length));
}
