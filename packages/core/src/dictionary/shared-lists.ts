/** Lists that are no phrase lists: names of acts, abbreviations that need no explanation, nouns without capital. */
export interface SharedLists {
  /** Abbreviations in capitals that everybody knows, as written. */
  readonly knownAbbreviations: ReadonlySet<string>;
  /** Names of acts in running text in both standards; `also` are other names people write. */
  readonly lawNames: readonly {
    readonly nb: string;
    readonly nn: string;
    readonly also?: readonly string[];
  }[];
  /** Common nouns and titles that take no capital inside a sentence, in all their forms, lower case. */
  readonly commonNouns: ReadonlySet<string>;
}

/** The shared lists as the dictionary compiler writes them: plain data. */
export interface CompiledSharedLists {
  readonly knownAbbreviations: readonly string[];
  readonly lawNames: SharedLists["lawNames"];
  readonly commonNouns: readonly string[];
}

/** The lists, ready for an analyzer. */
export function toSharedLists(compiled: CompiledSharedLists): SharedLists {
  return {
    knownAbbreviations: new Set(compiled.knownAbbreviations),
    lawNames: compiled.lawNames,
    commonNouns: new Set(compiled.commonNouns),
  };
}
