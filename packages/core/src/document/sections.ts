import type { Span } from "../text/span.js";
import type { Block } from "./block.js";

/** A heading and what stands under it, with the smaller headings there. */
export interface Section<B extends Block = Block> {
  readonly heading: B;
  readonly level: number;
  /** From the heading to the end of the last block under it, in the source. */
  readonly span: Span;
  /** Indices of the blocks under the heading, smaller headings too. */
  readonly blocks: readonly number[];
  readonly sections: readonly Section<B>[];
}

interface OpenSection<B extends Block> {
  readonly heading: B;
  readonly level: number;
  span: Span;
  readonly blocks: number[];
  readonly sections: OpenSection<B>[];
}

/** The sections of a text, nested by the levels of their headings. What stands before the first heading is in none. */
export function sectionsOf<B extends Block>(blocks: readonly B[]): readonly Section<B>[] {
  const roots: OpenSection<B>[] = [];
  const open: OpenSection<B>[] = [];
  // Footnotes are read last, wherever they stand.
  const inOrder = blocks.map((block, index) => ({ block, index }));
  inOrder.sort((a, b) => a.block.span.start - b.block.span.start);
  for (const { block, index } of inOrder) {
    if (block.kind === "heading") {
      const level = block.level ?? 1;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    }
    for (const section of open) {
      section.span = { start: section.span.start, end: Math.max(section.span.end, block.span.end) };
      section.blocks.push(index);
    }
    if (block.kind !== "heading") continue;
    const section = { heading: block, level: block.level ?? 1, span: block.span, blocks: [], sections: [] };
    (open.at(-1)?.sections ?? roots).push(section);
    open.push(section);
  }
  return roots;
}
