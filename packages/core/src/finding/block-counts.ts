/** What a block adds to the figures of its document. */
export interface BlockCounts {
  readonly words: number;
  readonly longWords: number;
  readonly sentences: number;
  readonly passives: number;
  readonly characters: number;
  readonly paragraphs: number;
  /** Words in lower case, for lexical variation. */
  readonly lexemes: readonly string[];
}
