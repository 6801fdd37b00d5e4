import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** A heavy attribute between a determiner and its noun. Numbers are indexes of tokens. */
export interface Premodifier {
  readonly determiner: number;
  readonly noun: number;
  /** Tokens between them. */
  readonly length: number;
}

const DEFINITE = wordSet("den det de dei denne dette disse desse");
const INDEFINITE = wordSet("en et ei ein eit");

/** Prepositions that can take an attribute of their own; «om lag», «over» and «mellom» stand before numbers. */
const PREPOSITIONS = wordSet("av i på for til fra frå etter før under ved hos med gjennom mellom");

/** How far from its determiner a noun can stand. */
const REACH = 20;

/**
 * Attributes between a determiner and its noun that hold a phrase with a preposition («den [av kommunen vedtatte] planen»)
 * or a participle and more than `longest` words. The construction is too rare for a tree to be right about it, so words
 * and tags decide: a participle or superlative has to follow the phrase at once, and a noun that fits the determiner.
 */
export function premodifiers(grammar: SentenceGrammar, longest: number): readonly Premodifier[] {
  const { tokens } = grammar.sentence;
  const found: Premodifier[] = [];
  for (let determiner = 0; determiner < tokens.length - 3; determiner++) {
    const { lower } = tokens[determiner]!;
    if (!DEFINITE.has(lower) && !INDEFINITE.has(lower)) continue;
    const noun = nounAfterPhrase(grammar, determiner) ?? nounAfterRow(grammar, determiner, longest);
    if (noun === undefined) continue;
    found.push({ determiner, noun, length: noun - determiner - 1 });
    determiner = noun;
  }
  return found;
}

/** Whether a determiner can have such an attribute behind it, by the words alone: a cheap look before tagging. */
export function canHavePremodifier({ tokens }: Sentence, longest: number): boolean {
  return tokens.some(({ lower }, i) => {
    if (!DEFINITE.has(lower) && !INDEFINITE.has(lower)) return false;
    if (PREPOSITIONS.has(tokens[i + 1]?.lower ?? "") || PREPOSITIONS.has(tokens[i + 2]?.lower ?? ""))
      return true;
    const row = tokens.slice(i + 1, i + 2 + longest);
    return (
      row.length > longest && row.every(({ kind, lower: next }) => kind === "word" && !PREPOSITIONS.has(next))
    );
  });
}

/** «den av kommunen i fjor vedtatte planen»: the noun behind a phrase with a preposition and what takes it. */
function nounAfterPhrase(grammar: SentenceGrammar, determiner: number): number | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  let at = determiner + 1;
  if (tags[at]!.upos === "ADV" && !PREPOSITIONS.has(tokens[at]!.lower)) at++;
  const preposition = tokens[at]?.lower ?? "";
  if (!PREPOSITIONS.has(preposition)) return undefined;
  const isDefinite = DEFINITE.has(tokens[determiner]!.lower);
  // «en av oss», «en i familien»: only «for» takes an attribute without doubt.
  if (!isDefinite && (preposition !== "for" || tags[determiner]!.upos !== "DET")) return undefined;
  const end = Math.min(tokens.length - 1, determiner + REACH);
  let hasComplement = false;
  for (let i = at + 1; i < end; i++) {
    if (hasComplement && isTaker(grammar, i, determiner, isDefinite) && fits(grammar, i + 1, determiner))
      return i + 1;
    const { upos, feats } = tags[i]!;
    if (!PHRASE.has(upos)) return undefined;
    // A genitive has its own noun to come: «den til søkerens nærmeste familie».
    hasComplement =
      ((upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM") && feats.Case !== "Gen") ||
      (hasComplement && upos === "ADV");
  }
  return undefined;
}

const PHRASE = wordSet("NOUN PROPN PRON DET ADJ NUM ADP ADV");

/** Whether a word takes the phrase before it: a participle, an adjective in the superlative, or «for oss merkelig». */
function isTaker(grammar: SentenceGrammar, i: number, determiner: number, isDefinite: boolean): boolean {
  const { sentence, tags } = grammar;
  const { upos, feats } = tags[i]!;
  const { lower } = sentence.tokens[i]!;
  if (!isDefinite) return upos === "ADJ" && feats.Definite !== "Def" && feats.Number !== "Plur";
  if (feats.Degree === "Sup") return !RANKS.has(lower);
  if (/[ae]nde$/.test(lower)) return upos === "ADJ" || feats.VerbForm === "Part";
  if (!/[ea]$/.test(lower)) return false;
  if (feats.VerbForm === "Part") return true;
  // «De i kommunen vurderte planen» is a sentence: a past tense is a participle only behind an article, or where another
  // finite verb follows the noun.
  const isArticle =
    tags[determiner]!.upos === "DET" ||
    tags[determiner - 1]?.upos === "ADP" ||
    tags[i + 2]?.feats.VerbForm === "Fin";
  return isArticle && feats.VerbForm === "Fin" && feats.Tense === "Past";
}

/** Superlatives that tell an order: «Vi la den i posten siste dagen». */
const RANKS = wordSet("første fyrste siste neste eneste einaste forrige førre beste");

/** Whether a noun fits the determiner: «den … planen», «de … opplysningene», «en … måte». */
function fits({ sentence, tags }: SentenceGrammar, i: number, determiner: number): boolean {
  const { upos, feats } = tags[i] ?? { upos: "X", feats: {} };
  if (upos !== "NOUN") return false;
  const { lower } = sentence.tokens[determiner]!;
  if (INDEFINITE.has(lower)) return feats.Definite === "Ind" && feats.Number !== "Plur";
  const isPlural = ["de", "dei", "disse", "desse"].includes(lower);
  return isPlural ? feats.Number === "Plur" : feats.Number !== "Plur" && feats.Definite === "Def";
}

/** «de allerede tidligere grundig undersøkte forholdene»: a row of describing words with a participle, longer than `longest`. */
function nounAfterRow(grammar: SentenceGrammar, determiner: number, longest: number): number | undefined {
  const { sentence, tags } = grammar;
  const end = Math.min(tags.length - 1, determiner + REACH);
  let participles = 0;
  let adverbs = 0;
  for (let i = determiner + 1; i <= end; i++) {
    const { upos, feats } = tags[i]!;
    if (upos === "NOUN") {
      const isLong = i - determiner - 1 > longest && participles > 0 && adverbs > 0;
      return isLong && fits(grammar, i, determiner) ? i : undefined;
    }
    if (sentence.tokens[i]!.kind !== "word" || !["ADJ", "ADV", "CCONJ", "VERB"].includes(upos))
      return undefined;
    if (upos === "VERB" && feats.VerbForm !== "Part") return undefined;
    if (feats.VerbForm === "Part") participles++;
    if (upos === "ADV") adverbs++;
  }
  return undefined;
}
