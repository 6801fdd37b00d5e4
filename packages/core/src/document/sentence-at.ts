import { firstEndingBehind, firstStartingFrom } from "../text/span-index.js";
import type { Sentence } from "./sentence.js";
import type { Token } from "./token.js";

/** The sentence that holds the character at an offset, in the sentences of one reading. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  const sentence = sentences[firstEndingBehind(sentences, offset)];
  return sentence !== undefined && sentence.start <= offset ? sentence : undefined;
}

/** The sentence that holds a whole stretch; of two that an empty stretch lies between, the first. */
export function sentenceAround(
  sentences: readonly Sentence[],
  { start, end }: { readonly start: number; readonly end: number },
): Sentence | undefined {
  const sentence = sentences[firstEndingBehind(sentences, end - 1)];
  return sentence !== undefined && sentence.start <= start ? sentence : undefined;
}

/** The place of the first token that begins at an offset or behind it; their count where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  return firstStartingFrom(tokens, offset);
}
