import type { Token } from "./token.js";

/** A sentence, or a piece of a block that reads as one. Offsets are in the text of its reading. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Every word, number and mark in order; white space is no token. */
  readonly tokens: readonly Token[];
  /** How many tokens are words or numbers; a template field counts as one word. */
  readonly wordCount: number;
}

/** How many words show where a long sentence or paragraph begins. */
const OPENING_WORDS = 3;

/**
 * Where a sentence begins, as a stretch to point at: its first words. What is wrong with the whole of a long sentence is
 * shown there, since a mark under all of it would hide the marks under its words.
 */
export function opening({ tokens, start, end }: Sentence): { readonly start: number; readonly end: number } {
  const words = tokens.filter(({ kind }) => kind !== "punctuation" && kind !== "symbol");
  return { start, end: words[OPENING_WORDS - 1]?.end ?? end };
}

/** Whether a mark ends it, as one ends a full sentence; a heading, a row of names, an item of a list often has none. */
export function isFinished({ text }: Sentence): boolean {
  return /[.!?:][»”")]?$/.test(text);
}
