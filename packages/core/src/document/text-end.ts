import type { Block } from "./block.js";

/** How many of the blocks are the text itself: in documents of pages the notes, headers and footers come behind it. */
export function textEnd(blocks: readonly Block[]): number {
  const behind = blocks.findIndex(
    ({ place }) => place !== undefined && place.part !== "body" && place.part !== "text-box",
  );
  return behind === -1 ? blocks.length : behind;
}

/** Whether a block stands in the header or footer of pages: what is counted of a text leaves these out. */
export function isAtPageEdge({ place }: Block): boolean {
  return place?.part === "header" || place?.part === "footer";
}
