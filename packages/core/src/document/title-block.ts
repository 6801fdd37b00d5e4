import type { AnnotatedBlock } from "./block.js";
import { remembered } from "./remembered.js";

/** The block that a reader sees as the title: the first heading, else the first block with text. */
export function titleBlock(blocks: readonly AnnotatedBlock[]): AnnotatedBlock | undefined {
  return (
    blocks.find((block) => block.kind === "heading" && block.level === 1) ??
    blocks.find((block) => block.kind === "heading") ??
    blocks.find((block) => block.kind !== "code" && block.kind !== "image") ??
    blocks[0]
  );
}

/** Whether a block reads as a heading: one by its markup, or a short line without a final mark. */
export function readsAsHeading(block: AnnotatedBlock): boolean {
  if (block.kind === "heading") return true;
  return block.kind === "paragraph" && isShortLine(block);
}

const isShortLine = remembered((block: AnnotatedBlock): boolean => {
  const text = block.readings[0].text.trim();
  return (
    text.length <= 60 &&
    /^[«"]?\p{Lu}/u.test(text) &&
    !/[.!:;,]$/.test(text) &&
    text.split(/\s+/).length <= 8 &&
    !/^(?:(?:med )?(?:vennlig|venleg|beste|hilsen|helsing)|hei|kjære)/iu.test(text)
  );
});
