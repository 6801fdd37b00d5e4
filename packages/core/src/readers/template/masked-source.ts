import type { Arm } from "./branch-tree.js";

/** A stretch of the masked text and where it comes from. */
export interface Chunk {
  /** `text` stands as in the source; `field` is one U+FFFC; `gap` is no text. */
  readonly kind: "text" | "field" | "gap";
  /** Offset in the masked text. */
  readonly at: number;
  readonly length: number;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Template arm it stands in; -1 outside. */
  readonly arm: number;
}

/**
 * A source as the parser of its format shall see it: a field is one character, the tags of the template
 * language are gone, and so is front matter. The chunks lead back to the source.
 */
export class MaskedSource {
  constructor(
    readonly source: string,
    readonly text: string,
    readonly chunks: readonly Chunk[],
    readonly arms: readonly Arm[],
    /** Character that stands for a tag between two words; empty where there is none. */
    readonly gapChar: string = "",
  ) {}

  /** The stretch from `from` to `to` by itself; its offsets count from 0. */
  slice(from: number, to: number): MaskedSource {
    const chunks: Chunk[] = [];
    for (let i = this.#indexAt(from); i < this.chunks.length; i++) {
      const chunk = this.chunks[i]!;
      if (chunk.at >= to) break;
      const first = Math.max(from, chunk.at);
      const length = Math.min(to, chunk.at + chunk.length) - first;
      const start = chunk.kind === "text" ? chunk.start + first - chunk.at : chunk.start;
      const end = chunk.kind === "text" ? start + length : chunk.end;
      chunks.push({ ...chunk, at: first - from, length, start, end });
    }
    return new MaskedSource(this.source, this.text.slice(from, to), chunks, this.arms, this.gapChar);
  }

  /** Where the character at this offset of the masked text begins in the source. */
  sourceStart(at: number): number {
    const chunk = this.chunks[this.#indexAt(at)];
    if (chunk === undefined) return this.chunks.at(-1)?.end ?? 0;
    return chunk.kind === "text" ? chunk.start + Math.max(0, at - chunk.at) : chunk.start;
  }

  /** Where the character before this offset of the masked text ends in the source. */
  sourceEnd(at: number): number {
    if (at <= 0) return this.sourceStart(0);
    const chunk = this.chunks[this.#indexAt(at - 1)];
    if (chunk === undefined) return this.chunks.at(-1)?.end ?? 0;
    return chunk.kind === "text" ? chunk.start + at - chunk.at : chunk.end;
  }

  /** Arm of the character at this offset. */
  armAt(at: number): number {
    return this.chunks[this.#indexAt(at)]?.arm ?? -1;
  }

  /** The source behind a stretch of the masked text, template tags included. */
  sourceSlice(from: number, to: number): string {
    return from >= to ? "" : this.source.slice(this.sourceStart(from), this.sourceEnd(to));
  }

  /** Calls back for every piece of text and every field from `from` to `to`, with offsets in the source. */
  visit(
    from: number,
    to: number,
    onText: (start: number, end: number, arm: number) => void,
    onField: (start: number, end: number, arm: number) => void,
  ): void {
    for (let i = this.#indexAt(from); i < this.chunks.length; i++) {
      const chunk = this.chunks[i]!;
      if (chunk.at >= to) return;
      if (chunk.kind === "field") onField(chunk.start, chunk.end, chunk.arm);
      else if (chunk.kind === "text") {
        const first = Math.max(from, chunk.at);
        const last = Math.min(to, chunk.at + chunk.length);
        if (last > first) onText(chunk.start + first - chunk.at, chunk.start + last - chunk.at, chunk.arm);
      }
    }
  }

  /** Index of the chunk that holds the character at this offset. */
  #indexAt(at: number): number {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const chunk = this.chunks[middle]!;
      if (chunk.at + chunk.length <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
