import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** «kommunens saksbehandlers vurdering»: genitives that belong to each other. Numbers are indexes of tokens. */
export interface GenitiveChain {
  readonly first: number;
  /** The noun that they all belong to. */
  readonly noun: number;
  readonly genitives: number;
}

/** Measures of time and the like, whose genitive no other wording replaces: «dagens», «fire ukers». */
const MEASURES =
  /(?:dag(?:er)?|dagen|døgn|ukes?r?|uken|veke[rn]?|måned(?:er)?|måneden|månad(?:ar)?|månaden|år|året|tid|tiden|tida|time[rn]?|timar|minutt(?:er)?|kvartal(?:et)?|høst(?:en)?|haust(?:en)?|vår(?:en)?|sommer(?:en)?|vinter(?:en)?|kroner|meter|helg(?:en)?|århundre(?:t)?|natt(?:en)?|kveld(?:en)?|morgen(?:en)?)s$/;

/** Genitives of set phrases: «til havs», «livets gang», «begges samtykke». */
const SET: ReadonlySet<string> = wordSet(
  "livets lands havs sjøs verdens alles begges ens hverandres annens annans",
);

/** What is longer is no sentence. */
const MOST_GENITIVES = 6;

/** How many adjectives may stand between a genitive and its noun. */
const MOST_ADJECTIVES = 2;

/** Whether a word can be one of the genitives, by its letters: a cheap look before tagging. */
export function canBeGenitive(lower: string): boolean {
  return lower.length > 4 && lower.endsWith("s") && !SET.has(lower) && !MEASURES.test(lower);
}

/** Every chain of two genitives or more. */
export function genitiveChains(grammar: SentenceGrammar): readonly GenitiveChain[] {
  const { tokens } = grammar.sentence;
  const found: GenitiveChain[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isGenitive(grammar, i)) continue;
    let genitives = 1;
    let at = next(grammar, i);
    while (at !== undefined && isGenitive(grammar, at)) {
      genitives++;
      at = next(grammar, at);
    }
    if (at === undefined) continue;
    if (genitives > 1 && genitives <= MOST_GENITIVES && grammar.tags[at]!.upos === "NOUN")
      found.push({ first: i, noun: at, genitives });
    i = at;
  }
  return found;
}

/** The next noun behind a genitive and the adjectives after it. */
function next({ sentence, tags }: SentenceGrammar, i: number): number | undefined {
  const end = Math.min(sentence.tokens.length, i + 2 + MOST_ADJECTIVES);
  for (let at = i + 1; at < end; at++) {
    const { upos, feats } = tags[at]!;
    if (upos === "NOUN" || feats.Case === "Gen") return at;
    if (upos !== "ADJ") return undefined;
  }
  return undefined;
}

/** A genitive of a common noun; a capital inside a sentence, or before it, makes a name («Norges Banks», «Oslo kommunes»). */
function isGenitive({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const { text, lower, kind } = sentence.tokens[i]!;
  const { upos, feats } = tags[i]!;
  if (kind !== "word" || !canBeGenitive(lower)) return false;
  if ((upos !== "NOUN" && upos !== "ADJ") || feats.Case !== "Gen") return false;
  if (i > 0 && text !== lower) return false;
  return tags[i - 1]?.upos !== "PROPN";
}
