import type { SentenceGrammar } from "../document/sentence-grammar.js";

/** A word that makes its clause, or a part of it, say no. Numbers are indexes of tokens. */
export interface Negation {
  readonly word: number;
  /** What it says no to: the finite verb of its clause for «ikke», the noun for «ingen plass», or else its head. */
  readonly scope: number;
}

const NEGATIVE: ReadonlySet<string> = new Set(
  (
    "ikke ikkje aldri ingen intet inkje ingenting ingensteds ingenstad verken korkje hverken " + "neppe knapt"
  ).split(" "),
);

/** Whether a word can make a negation: a cheap look before tagging. */
export function canNegate(lower: string): boolean {
  return NEGATIVE.has(lower);
}

/** The negations of a sentence. «ikke bare … men også» says yes and is none. */
export function negations({ sentence, heads, relations }: SentenceGrammar): readonly Negation[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, word) => {
    if (!NEGATIVE.has(lower)) return [];
    const next = tokens[word + 1]?.lower;
    if ((lower === "ikke" || lower === "ikkje") && (next === "bare" || next === "berre")) return [];
    let scope = heads[word]!;
    // «kan ikke klage»: it hangs under the infinitive, and the whole clause says no.
    while (relations[scope] === "INFV") scope = heads[scope]!;
    return [{ word, scope }];
  });
}
