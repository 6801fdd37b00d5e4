import type { Token } from "./token.js";

/** Whether words stand one after another from a token on, whatever their letter case. `words` are in lower case. */
export function hasWordsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, i) => tokens[at + i]?.lower === word);
}
