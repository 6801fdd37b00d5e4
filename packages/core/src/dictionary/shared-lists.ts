/** Lists that are no phrase lists: names of acts, abbreviations that need no explanation, nouns without capital. */
export interface SharedLists {
  /** Abbreviations in capitals that everybody knows, as written. */
  readonly knownAbbreviations: ReadonlySet<string>;
  readonly lawNames: readonly { readonly nb: string; readonly nn: string }[];
  /** Common nouns and titles that take no capital inside a sentence, lower case. */
  readonly commonNouns: ReadonlySet<string>;
}
