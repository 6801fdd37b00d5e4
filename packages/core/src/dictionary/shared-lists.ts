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
  /** Wrong spellings of the names of public bodies, by their first word as it is written. */
  readonly institutions: ReadonlyMap<string, readonly WrongInstitution[]>;
  /** Common nouns and titles that take no capital inside a sentence, in all their forms, lower case. */
  readonly commonNouns: ReadonlySet<string>;
}

/** The name of a public body in both standards. */
export interface Institution {
  readonly nb: string;
  readonly nn: string;
  /** Wrong spellings, letter case and all. */
  readonly wrong: readonly string[];
  /** Whether the right name can be put in unseen. */
  readonly safe?: boolean;
  /** `info` where the other spelling is still common. */
  readonly severity?: "info";
}

/** A wrong spelling of a name, in words. */
export interface WrongInstitution {
  readonly words: readonly string[];
  readonly name: { readonly nb: string; readonly nn: string };
  readonly safe: boolean;
  readonly severity?: "info";
}

/** The shared lists as the dictionary compiler writes them: plain data. */
export interface CompiledSharedLists {
  readonly knownAbbreviations: readonly string[];
  readonly lawNames: SharedLists["lawNames"];
  readonly institutions: readonly Institution[];
  readonly commonNouns: readonly string[];
}

/** The lists, ready for an analyzer. */
export function toSharedLists(compiled: CompiledSharedLists): SharedLists {
  return {
    knownAbbreviations: new Set(compiled.knownAbbreviations),
    lawNames: compiled.lawNames,
    institutions: byFirstWord(compiled.institutions),
    commonNouns: new Set(compiled.commonNouns),
  };
}

function byFirstWord(institutions: readonly Institution[]): SharedLists["institutions"] {
  const index = new Map<string, WrongInstitution[]>();
  for (const { nb, nn, wrong, safe = false, severity } of institutions) {
    for (const spelling of wrong) {
      const words = spelling.split(" ");
      const known = index.get(words[0]!) ?? [];
      index.set(words[0]!, known);
      known.push({ words, name: { nb, nn }, safe, ...(severity === undefined ? {} : { severity }) });
    }
  }
  return index;
}
