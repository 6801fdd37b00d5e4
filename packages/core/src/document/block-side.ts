import type { Block } from "./block.js";

/** A place between blocks, told by the block it lies beside. */
export interface BlockSide {
  readonly side: "before" | "after";
  readonly block: Block;
  /** Stands over what is put there, where the text has headings of its own. */
  readonly heading?: { readonly text: string; readonly level: number };
}
