import { inCaseOf } from "../document/letter-case.js";
import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";
import { isFiniteVerb } from "./main-clause.js";
import { commonNouns, neuterNouns } from "./noun-genders.data.js";

/** A word that does not agree with its noun: «et søknad», «søknaden ditt». Numbers are indexes of tokens. */
export interface Disagreement {
  /** First and last word of the group. */
  readonly first: number;
  readonly last: number;
  /** The word to change, and its right form. */
  readonly at: number;
  readonly correct: string;
}

type Gender = "common" | "neuter";

/** Words before an indefinite noun in the singular, by the gender they go with, and what goes with the other one. */
interface Determiner {
  readonly gender: Gender;
  readonly other: string;
}

const articles: Readonly<Record<"nb" | "nn", Readonly<Record<string, Determiner>>>> = {
  nb: {
    en: { gender: "common", other: "et" },
    ei: { gender: "common", other: "et" },
    et: { gender: "neuter", other: "en" },
    hver: { gender: "common", other: "hvert" },
    hvert: { gender: "neuter", other: "hver" },
    hvilken: { gender: "common", other: "hvilket" },
    hvilket: { gender: "neuter", other: "hvilken" },
  },
  nn: {
    ein: { gender: "common", other: "eit" },
    ei: { gender: "common", other: "eit" },
    eit: { gender: "neuter", other: "ein" },
    kvar: { gender: "common", other: "kvart" },
    kvart: { gender: "neuter", other: "kvar" },
  },
};

/** Words before a definite noun in the singular. */
const demonstratives: Readonly<Record<string, Determiner>> = {
  denne: { gender: "common", other: "dette" },
  dette: { gender: "neuter", other: "denne" },
  den: { gender: "common", other: "det" },
};

/** Words behind a definite noun in the singular. */
const possessives: Readonly<Record<string, Determiner>> = {
  min: { gender: "common", other: "mitt" },
  mi: { gender: "common", other: "mitt" },
  mitt: { gender: "neuter", other: "min" },
  din: { gender: "common", other: "ditt" },
  di: { gender: "common", other: "ditt" },
  ditt: { gender: "neuter", other: "din" },
  vår: { gender: "common", other: "vårt" },
  vårt: { gender: "neuter", other: "vår" },
};

/** Words before a noun in the plural. */
const plurals: ReadonlySet<string> = new Set("flere fleire mange alle noen nokre disse desse".split(" "));

const known = (table: Readonly<Record<string, unknown>>, lower: string): boolean =>
  Object.hasOwn(table, lower);

/** Whether a sentence may hold what {@link disagreements} finds, before it is tagged. */
export function mayDisagree({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      articleMayDisagree(tokens, i) ||
      (known(demonstratives, lower) && demonstrativeMayDisagree(tokens, i)) ||
      (known(possessives, lower) && mayBeDefiniteOf(tokens[i - 1], possessives[lower]!.gender)) ||
      (plurals.has(lower) && mayBeDefiniteOf(tokens[i + 1], undefined)),
  );
}

/** Whether a noun of the lists stands soon behind an article: one of the other gender, or one with an adjective before it. */
function articleMayDisagree(tokens: Sentence["tokens"], i: number): boolean {
  const { lower } = tokens[i]!;
  const table = known(articles.nb, lower) ? articles.nb : known(articles.nn, lower) ? articles.nn : undefined;
  if (table === undefined) return false;
  const last = Math.min(tokens.length - 1, i + 1 + MOST_ADJECTIVES);
  for (let at = i + 1; at <= last; at++) {
    const gender = genderInList(tokens[at]!.lower);
    if (gender !== undefined && (at > i + 1 || gender !== table[lower]!.gender)) return true;
  }
  return false;
}

/** Whether a noun of the lists that goes with the other gender stands soon behind a demonstrative, in the definite form. */
function demonstrativeMayDisagree(tokens: Sentence["tokens"], i: number): boolean {
  const { gender } = demonstratives[tokens[i]!.lower]!;
  return tokens.slice(i + 1, i + 2 + MOST_ADJECTIVES).some((token) => mayBeDefiniteOf(token, gender));
}

/** How the definite singular ends: in one letter, two, or three where a consonant is doubled («rom|met»). */
const DEFINITE_ENDING = /..(?:en|et|a)$/;

/** Whether a word looks like the definite singular of a noun in the lists, one of another gender than `not`. */
function mayBeDefiniteOf(token: Sentence["tokens"][number] | undefined, not: Gender | undefined): boolean {
  if (token?.kind !== "word" || !DEFINITE_ENDING.test(token.lower)) return false;
  const { lower } = token;
  return [1, 2, 3].some((letters) => {
    const gender = genderInList(lower.slice(0, -letters));
    return gender !== undefined && gender !== not;
  });
}

/** Every determiner that does not agree with its noun, where the noun has one gender and all is certain. */
export function disagreements(grammar: SentenceGrammar): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (let i = 0; i < grammar.sentence.tokens.length; i++) {
    const one =
      articleAt(grammar, i) ??
      demonstrativeAt(grammar, i) ??
      possessiveAt(grammar, i) ??
      pluralAt(grammar, i);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** «et søknad», «en vedtak», and «et ny vedtak», where the adjective is what does not agree. */
function articleAt(grammar: SentenceGrammar, i: number): Disagreement | undefined {
  const { sentence, standard } = grammar;
  const table = articles[standard];
  const { lower, text } = sentence.tokens[i]!;
  if (!known(table, lower) || grammar.tags[i]!.upos !== "DET") return undefined;
  // «etter kvart større» is an adverb.
  if (AFTER.get(lower)?.has(sentence.tokens[i - 1]?.lower ?? "")) return undefined;
  const noun = nounBehind(grammar, i, "Ind");
  if (noun === undefined) return undefined;
  const gender = onlyGender(grammar, noun);
  if (gender === undefined) return undefined;
  const determiner = table[lower]!;
  if (determiner.gender === gender) return adjectiveBetween(grammar, i, noun, gender);
  const other =
    standard === "nn" && determiner.other === "ein" && isFeminine(grammar, noun) ? "ei" : determiner.other;
  // An adjective that agrees with the article means that the noun, or its tag, is what is odd.
  for (let at = i + 1; at < noun; at++)
    if (agreesAlone(grammar, at, determiner.gender, gender)) return undefined;
  return { first: i, last: noun, at: i, correct: inCaseOf(other, text) };
}

const AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    hvert: new Set(["etter"]),
    kvart: new Set(["etter"]),
  }),
);

/** «et ny vedtak»: the article agrees and an adjective does not. */
function adjectiveBetween(
  grammar: SentenceGrammar,
  i: number,
  noun: number,
  gender: Gender,
): Disagreement | undefined {
  if (noun !== i + 2) return undefined;
  const at = i + 1;
  const { lower } = grammar.sentence.tokens[at]!;
  // «en enkelt person», «kvar enkelt verksemd» are right.
  if (lower === "enkelt" || grammar.tags[at]!.upos !== "ADJ" || !grammar.isSure(at)) return undefined;
  const [common, neuter] = formsOf(grammar, grammar.lemma(at));
  if (common === undefined || neuter === undefined || common === neuter) return undefined;
  const [right, wrong] = gender === "neuter" ? [neuter, common] : [common, neuter];
  return lower === wrong ? { first: i, last: noun, at, correct: right } : undefined;
}

function formsOf(grammar: SentenceGrammar, lemma: string): readonly [string | undefined, string | undefined] {
  const form = (Gender: string) =>
    grammar.inflect(lemma, "ADJ", { Definite: "Ind", Degree: "Pos", Gender, Number: "Sing" });
  return [form("Masc"), form("Neut")];
}

/** Whether an adjective shows the one gender and cannot show the other. */
function agreesAlone(grammar: SentenceGrammar, at: number, own: Gender, other: Gender): boolean {
  const [common, neuter] = formsOf(grammar, grammar.lemma(at));
  const { lower } = grammar.sentence.tokens[at]!;
  const [one, two] = own === "neuter" ? [neuter, common] : [common, neuter];
  return own !== other && lower === one && lower !== two;
}

/** «denne vedtaket», «den vedtaket», «dette søknaden». */
function demonstrativeAt(grammar: SentenceGrammar, i: number): Disagreement | undefined {
  const { lower, text } = grammar.sentence.tokens[i]!;
  if (!known(demonstratives, lower)) return undefined;
  const determiner = demonstratives[lower]!;
  // «viser dette søknaden»: behind a verb it may be a word of its own.
  if (lower === "dette" && i > 0 && grammar.tags[i - 1]!.upos !== "ADP") return undefined;
  // «så virker den gjennomarbeidet»: behind a finite verb it may be the subject, and the word after it a participle.
  if (lower === "den" && grammar.tags[i - 1]?.feats.VerbForm === "Fin") return undefined;
  const noun = nounBehind(grammar, i, "Def");
  if (noun === undefined) return undefined;
  const gender = onlyGender(grammar, noun);
  if (gender === undefined || gender === determiner.gender) return undefined;
  if (lower === "den" && startsRelative(grammar, i)) return undefined;
  if (grammar.heads[i] !== noun || grammar.relations[i] !== "DET") return undefined;
  return { first: i, last: noun, at: i, correct: inCaseOf(determiner.other, text) };
}

/** «til alle vedtaket gjelder», «til den saken angår»: a clause without «som» describes the determiner. */
function startsRelative(grammar: SentenceGrammar, i: number): boolean {
  const verb = i + 2;
  const isBehindPreposition = grammar.tags[i - 1]?.upos === "ADP";
  return isBehindPreposition && grammar.tags[verb] !== undefined && isFiniteVerb(grammar, verb);
}

/** «søknaden ditt», «vedtaket din». */
function possessiveAt(grammar: SentenceGrammar, i: number): Disagreement | undefined {
  const { lower, text } = grammar.sentence.tokens[i]!;
  if (i === 0 || text !== lower || !known(possessives, lower)) return undefined;
  const noun = i - 1;
  if (!isDefiniteSingular(grammar, noun)) return undefined;
  const gender = onlyGender(grammar, noun);
  const determiner = possessives[lower]!;
  if (gender === undefined || gender === determiner.gender) return undefined;
  // «sendte kommunen vårt svar»: the possessive may go with what follows.
  const next = grammar.tags[i + 1]?.upos;
  if (next === "NOUN" || next === "ADJ" || next === "PROPN" || next === "NUM" || next === "DET")
    return undefined;
  const other =
    grammar.standard === "nn" && isFeminine(grammar, noun)
      ? (FEMININE[determiner.other] ?? determiner.other)
      : determiner.other;
  return { first: noun, last: i, at: i, correct: other };
}

const FEMININE: Readonly<Record<string, string>> = { min: "mi", din: "di" };

/** «flere vedtaket», «disse søknaden». */
function pluralAt(grammar: SentenceGrammar, i: number): Disagreement | undefined {
  const { lower } = grammar.sentence.tokens[i]!;
  const noun = i + 1;
  if (!plurals.has(lower) || !isDefiniteSingular(grammar, noun)) return undefined;
  if (onlyGender(grammar, noun) === undefined) return undefined;
  // «gir flere muligheten»: only behind a preposition, or where the tree says so, do they go together.
  const isThese = lower === "disse" || lower === "desse";
  const isAnybody = lower === "alle" || lower === "noen" || lower === "nokre";
  const isOne = (!isAnybody && grammar.tags[i - 1]?.upos === "ADP") || grammar.heads[i] === noun;
  if (!isOne || (!isThese && startsRelative(grammar, i))) return undefined;
  const isDefinite = isThese || lower === "alle";
  const correct = grammar.inflect(grammar.lemma(noun), "NOUN", {
    Definite: isDefinite ? "Def" : "Ind",
    Number: "Plur",
  });
  return correct === undefined ? undefined : { first: i, last: noun, at: noun, correct };
}

function isDefiniteSingular(grammar: SentenceGrammar, i: number): boolean {
  const token = grammar.sentence.tokens[i];
  if (token === undefined || token.text !== token.lower || token.kind !== "word") return false;
  const { upos } = grammar.tags[i]!;
  if (upos !== "NOUN" || !grammar.isSure(i)) return false;
  // «gjør den gjennomarbeidet»: a participle looks like a neuter noun.
  if (grammar.inflect(token.lower.replace(/t$/, ""), "VERB", { VerbForm: "Part" }) === token.lower)
    return false;
  return definiteForms(grammar, grammar.lemma(i)).includes(token.lower);
}

const MOST_ADJECTIVES = 2;
const SPLITS: ReadonlySet<string> = new Set(["hele", "heile"]);

/** The noun behind a determiner and adjectives, in the singular and as definite as asked for. */
function nounBehind(grammar: SentenceGrammar, i: number, definite: "Ind" | "Def"): number | undefined {
  const { sentence, tags } = grammar;
  for (let at = i + 1; at < Math.min(sentence.tokens.length, i + 2 + MOST_ADJECTIVES); at++) {
    const { kind, text, lower } = sentence.tokens[at]!;
    if (kind !== "word" || text !== lower || lower.endsWith("-")) return undefined;
    const { upos } = tags[at]!;
    // «ein månads frist»: what ends in -s may be a genitive, and «dette hele tiden» is two groups.
    if (lower.endsWith("s") || SPLITS.has(lower)) return undefined;
    if (upos === "ADJ" && grammar.isSure(at)) continue;
    if (upos !== "NOUN" || !grammar.isSure(at)) return undefined;
    if (definite === "Def") return isDefiniteSingular(grammar, at) ? at : undefined;
    return grammar.lemma(at) === lower && isLastOfGroup(grammar, at) ? at : undefined;
  }
  return undefined;
}

/** «en klasse elever», «et bygg-prosjekt», «en NAV ansatt»: where a noun follows, the first may be a part of it. */
function isLastOfGroup({ sentence, tags }: SentenceGrammar, noun: number): boolean {
  const next = tags[noun + 1]?.upos;
  if (next === "NOUN" || next === "PROPN" || next === "ADJ" || next === "X") return false;
  return !/^[-–/]/.test(sentence.tokens[noun + 1]?.text ?? "");
}

function definiteForms(grammar: SentenceGrammar, lemma: string): readonly string[] {
  return ["Masc", "Fem", "Neut"].flatMap(
    (Gender) => grammar.inflect(lemma, "NOUN", { Definite: "Def", Number: "Sing", Gender }) ?? [],
  );
}

/** The gender of a noun that has only one, as its definite forms tell; undefined where it may have several. */
function onlyGender(grammar: SentenceGrammar, noun: number): Gender | undefined {
  const forms = definiteForms(grammar, grammar.lemma(noun));
  if (forms.length === 0) return undefined;
  const neuter = forms.filter((form) => form.endsWith("t"));
  if (neuter.length > 0 && neuter.length < forms.length) return undefined;
  const gender = neuter.length > 0 ? "neuter" : "common";
  return genderInList(grammar.lemma(noun)) === gender ? gender : undefined;
}

const listed: Readonly<Record<Gender, ReadonlySet<string>>> = {
  common: wordSet(commonNouns),
  neuter: wordSet(neuterNouns),
};
/** Shorter nouns end too many words that are no compounds of them: «egen|skap», «fri|spark». */
const SHORTEST_HEAD = 5;
const SHORTEST_FIRST_PART = 3;

/** The gender of a noun in the lists, or of the longest noun there that ends it: «barnehagesøknad». */
function genderInList(lemma: string): Gender | undefined {
  for (
    let at = 0;
    lemma.length - at >= (at === 0 ? 1 : SHORTEST_HEAD);
    at = Math.max(at + 1, SHORTEST_FIRST_PART)
  ) {
    const head = lemma.slice(at);
    if (listed.neuter.has(head)) return "neuter";
    if (listed.common.has(head)) return "common";
  }
  return undefined;
}

function isFeminine(grammar: SentenceGrammar, noun: number): boolean {
  return definiteForms(grammar, grammar.lemma(noun)).every((form) => form.endsWith("a"));
}
