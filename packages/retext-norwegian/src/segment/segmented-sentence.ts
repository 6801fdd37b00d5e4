/** The two written standards of Norwegian: bokmål (`nb`) and nynorsk (`nn`). */
export type WrittenStandard = "nb" | "nn";

/**
 * What a token is. `source` is text that is not language: a URL, an e-mail address, a file path, a handle.
 * `placeholder` is one U+FFFC, which stands for a template field.
 */
export type SegmentedTokenKind = "word" | "number" | "punctuation" | "symbol" | "placeholder" | "source";

/** One token: UTF-16 offsets in the segmented text, end exclusive. White space is never part of a token. */
export interface SegmentedToken {
  readonly kind: SegmentedTokenKind;
  readonly start: number;
  readonly end: number;
}

/** One sentence: from its first token's start to its last token's end, with its tokens in order. */
export interface SegmentedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly SegmentedToken[];
}
