import type { SentenceGrammar } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";

/** A word with an ending that only bokmål makes words with, in a nynorsk sentence. */
export interface BokmaalForm {
  /** Index of the token. */
  readonly index: number;
  /** The ending it has in nynorsk: «-leg», «-heit». */
  readonly ending: string;
  /** The word with that ending, where nynorsk is known to have it. */
  readonly alternative: string | undefined;
}

const ADJECTIVE = /^(.{2,}l)ig(e|ere|st|ste|t)?$/;
const NOUN = /^(.{3,})het(en|er|ene)?$/;

/** Words in -ig with an l of their own. */
const OWN_L = /(?:salig|stilig|billig|villig|hellig|bolig)(?:e|ere|st|ste|t)?$/;

const ADJECTIVE_ENDINGS: Readonly<Record<string, string>> = {
  e: "e",
  ere: "are",
  st: "ast",
  ste: "aste",
  t: "",
};
const NOUN_ENDINGS: Readonly<Record<string, string>> = { en: "a", er: "er", ene: "ene" };

/** Whether a word can be one: a cheap look at its letters. */
export function mayBeBokmaalForm({ kind, text, lower }: Token): boolean {
  return kind === "word" && /(?:lig|het)/.test(lower) && /^\p{L}\p{Ll}+$/u.test(text) && !OWN_L.test(lower);
}

/** The words in -lig and -het, which nynorsk has in -leg and -heit. */
export function bokmaalForms(grammar: SentenceGrammar): readonly BokmaalForm[] {
  return grammar.sentence.tokens.flatMap((token, index): readonly BokmaalForm[] => {
    if (!mayBeBokmaalForm(token) || (index > 0 && token.text !== token.lower)) return [];
    const adjective = ADJECTIVE.exec(token.lower);
    if (adjective !== null) {
      const base = `${adjective[1]}eg`;
      const ending = ADJECTIVE_ENDINGS[adjective[2] ?? ""] ?? "";
      const alternative = grammar.isKnown(base, "ADJ") ? base + ending : undefined;
      return [{ index, ending: "-leg", alternative }];
    }
    const noun = NOUN.exec(token.lower);
    if (noun === null) return [];
    const base = `${noun[1]!.replace(/lig$/, "leg")}heit`;
    const ending = NOUN_ENDINGS[noun[2] ?? ""] ?? "";
    return [
      { index, ending: "-heit", alternative: grammar.isKnown(base, "NOUN") ? base + ending : undefined },
    ];
  });
}
