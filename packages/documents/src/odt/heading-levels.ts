import type { Block } from "@klarsprak/core";

/**
 * The blocks with the levels of headings as a reader sees them: under a title, headings of level 1 are chapters of what it
 * names, so that they and all below them stand one level deeper. `titles` says of each heading in order whether it is one.
 */
export function belowTitles(blocks: readonly Block[], titles: readonly boolean[]): readonly Block[] {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const chapters = new Set(headings.filter((_, i) => titles[i] !== true));
  if (chapters.size === headings.length || ![...chapters].some(({ level }) => level === 1)) return blocks;
  return blocks.map((block) => (chapters.has(block) ? { ...block, level: (block.level ?? 1) + 1 } : block));
}
