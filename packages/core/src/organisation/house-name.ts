import type { WrittenStandard } from "../document/block.js";
import type { Token } from "../document/token.js";
import { hasWordsAt } from "../document/word-sequence.js";
import type { Organisation } from "./organisation.js";

/** How many tokens from one on are the whole name of the house, whatever their letter case; 0 where it is not there. */
export function houseNameAt(
  tokens: readonly Token[],
  at: number,
  organisation: Pick<Organisation, "name"> | undefined,
  standard: WrittenStandard,
): number {
  const name = organisation?.name[standard] ?? "";
  if (name === "") return 0;
  const words = name.toLowerCase().split(" ");
  return hasWordsAt(tokens, at, words) ? words.length : 0;
}
