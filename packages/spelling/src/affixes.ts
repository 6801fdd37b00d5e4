/** One way to change a word by an affix: what is taken away, what is put there, and what the word must look like. */
interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp | undefined;
}

/** The affixes of a hunspell dictionary by their flags. */
export interface Affixes {
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
}

const RULE = /^(?<kind>SFX|PFX) (?<flag>\S)\s+(?<strip>\S+)\s+(?<add>\S+)\s+(?<condition>\S+)/;
const HEADER = /^(?:SFX|PFX) \S\s+[YN]\s+\d+\s*$/;
/** No condition of the dictionaries looks at more letters than this from the end or the beginning. */
const WINDOW = 8;

/** Reads the affixes of an .aff file with flags of one character. */
export function readAffixes(text: string): Affixes {
  const prefixes = new Map<string, AffixRule[]>();
  const suffixes = new Map<string, AffixRule[]>();
  for (const line of text.split("\n")) {
    const { kind, flag, strip, add, condition } = HEADER.test(line) ? {} : (RULE.exec(line)?.groups ?? {});
    if (kind === undefined) continue;
    const isSuffix = kind === "SFX";
    const rules = isSuffix ? suffixes : prefixes;
    const own = rules.get(flag!) ?? [];
    own.push({
      strip: strip === "0" ? "" : strip!,
      add: add === "0" ? "" : add!.split("/")[0]!,
      condition:
        condition === "." ? undefined : new RegExp(isSuffix ? `${condition}$` : `^${condition}`, "u"),
    });
    rules.set(flag!, own);
  }
  return { prefixes, suffixes };
}

/** Gives every form of an entry of a .dic file: the word, with its suffixes, and all of these with its prefixes. */
export class Expander {
  /** Which suffixes go with an ending: most words end like another. */
  readonly #known = new Map<string, readonly AffixRule[]>();

  constructor(readonly affixes: Affixes) {}

  formsOf(word: string, flags: string): readonly string[] {
    const forms = [word];
    for (const flag of flags) {
      for (const { strip, add } of this.#suffixesFor(word, flag))
        if (word.endsWith(strip)) forms.push(word.slice(0, word.length - strip.length) + add);
    }
    const prefixes = [...flags].flatMap((flag) => this.affixes.prefixes.get(flag) ?? []);
    const prefixed = prefixes.flatMap(({ add, condition }) =>
      forms.filter((form) => condition?.test(form) !== false).map((form) => add + form),
    );
    return [...forms, ...prefixed];
  }

  #suffixesFor(word: string, flag: string): readonly AffixRule[] {
    const rules = this.affixes.suffixes.get(flag);
    if (rules === undefined) return [];
    const ending = word.slice(-WINDOW);
    const key = `${flag}${ending}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fitting = rules.filter(({ condition }) => condition?.test(ending) !== false);
    this.#known.set(key, fitting);
    return fitting;
  }
}
