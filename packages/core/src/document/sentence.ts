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
