import type { ReadBlocks } from "./block-list.js";
import { readPlainText } from "./plain-text.js";
import type { MaskedSource } from "./template/masked-source.js";
export function readMarkdown(masked: MaskedSource): ReadBlocks {
  return readPlainText(masked, { tags: "known" });
}
