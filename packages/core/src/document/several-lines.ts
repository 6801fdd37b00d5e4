import type { BlockLook } from "./appearance.js";
import type { AnnotatedBlock } from "./block.js";
import type { Document } from "./document.js";
import { letterCount, roleOf } from "./looked-text.js";

/** A text of so many letters stands on two lines or more. */
const TWO_LINES = 100;

/** A paragraph or list item that runs over several lines, so that one sees how its lines are set. */
export interface SeveralLines {
  readonly block: AnnotatedBlock;
  readonly look: BlockLook;
  readonly letters: number;
}

/** The running text of a document whose looks are known, without what stands on one line. */
export function severalLines({ blocks }: Pick<Document, "blocks">): readonly SeveralLines[] {
  return blocks.flatMap((block) => {
    const { look, kind } = block;
    if (look === undefined || roleOf(block) !== "body" || kind === "table-cell") return [];
    const letters = letterCount(block.readings[0].text);
    return letters < TWO_LINES ? [] : [{ block, look, letters }];
  });
}
