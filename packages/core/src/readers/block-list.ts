import type { Block } from "../document/block.js";
import type { Comment, ReadingNote } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { BlockText } from "./block-text.js";

/** What a format's reader finds in a masked source. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  readonly notes: readonly ReadingNote[];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly declaredLanguage?: string;
}

/** Everything about a block but its text and place. */
export type BlockShape = Omit<Block, "span" | "readings">;

/** Adds what has been gathered as blocks of this shape; span is where the block stands with its markup. */
export function appendBlocks(blocks: Block[], text: BlockText, shape: BlockShape, span?: Span): void {
  // Put together by copying, as objects are that are spread out, each block would get a layout in memory of its own.
  for (const { span: at, readings } of text.build(span))
    blocks.push(Object.assign({ kind: shape.kind, span: at, readings }, shape));
}
