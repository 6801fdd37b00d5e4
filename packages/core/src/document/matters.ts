import type { AnnotatedBlock } from "./block.js";

/** Text types that are about one matter, so that what is said of it holds for the whole text. */
const ONE_MATTER: ReadonlySet<string> = new Set([
  "brev",
  "vedtak",
  "e-post",
  "sms",
  "sosiale-medier",
  "pressemelding",
]);

/**
 * The number of the part each block belongs to. A letter is about one matter and is one part; other texts begin a new
 * part with each heading, since «fristen» under the next heading may be that of another thing.
 */
export function matterOf(
  blocks: readonly AnnotatedBlock[],
  textType: string,
): ReadonlyMap<AnnotatedBlock, number> {
  let part = 0;
  const parts = new Map<AnnotatedBlock, number>();
  for (const block of blocks) {
    if (block.kind === "heading" && !ONE_MATTER.has(textType)) part++;
    parts.set(block, part);
  }
  return parts;
}
