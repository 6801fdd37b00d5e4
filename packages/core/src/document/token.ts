/**
 * What a token is. `source` is nlcst's word for text that is not language: a URL, an e-mail address, a file
 * name. `placeholder` is one U+FFFC that stands for a template field.
 */
export type TokenKind = "word" | "number" | "punctuation" | "symbol" | "placeholder" | "source";

/** A word, number or mark. `start` and `end` are offsets in the text of its reading, end exclusive. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}
