import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** «denne sak»: a demonstrative and a noun without its definite ending. Numbers are indexes of tokens. */
export interface BareDefinite {
  readonly demonstrative: number;
  readonly noun: number;
  /** The noun with its ending: «saken». */
  readonly definite: string;
}

interface Demonstrative {
  readonly number: "Sing" | "Plur";
  /** Endings of a definite noun that agrees with it. */
  readonly ending: RegExp;
  /** «den», «det» and «de» are articles: without an adjective they pick out what a clause describes. */
  readonly isArticle: boolean;
}

const common = /(?:n|a)$/;
const neuter = /(?:t|a)$/;
const plural = /(?:ne|a)$/;

const DEMONSTRATIVES: Readonly<Record<string, Demonstrative>> = {
  denne: { number: "Sing", ending: common, isArticle: false },
  dette: { number: "Sing", ending: neuter, isArticle: false },
  disse: { number: "Plur", ending: plural, isArticle: false },
  desse: { number: "Plur", ending: plural, isArticle: false },
  den: { number: "Sing", ending: common, isArticle: true },
  det: { number: "Sing", ending: neuter, isArticle: true },
  de: { number: "Plur", ending: plural, isArticle: true },
  dei: { number: "Plur", ending: plural, isArticle: true },
};

/** Nouns that stand bare in set phrases («denne gang», «det offentlige rom»), of kinds («denne type»), of time, measures, and in laws. */
const BARE_NOUNS: ReadonlySet<string> = wordSet(`
  gang gong bakgrunn forbindelse sammenheng samanheng måte anledning høve omgang runde
  type slag slags form art sort kategori klasse rekke rekkje part grad retning del
  dag kveld natt morgen morgon uke veke måned månad år time tid stund øyeblikk augeblink sekund minutt
  vår sommer sumar høst haust vinter juni juli mai århundre hundreår generasjon
  prosent krone kilo kilogram gram tonn meter kilometer kvadratmeter mål liter poeng grunn
  lov forskrift paragraf konvensjon direktiv
  verden kjønn ord liv rom ting samfunn kirke kyrkje stat forvaltning ære kraft vei veg lag
`);

/** Compounds of these stand bare too: «disse koronatider». */
const BARE_ENDINGS = /(?:verden|tider)$/;

/** Adjectives that go with a bare noun: they count or choose («den enkelte elev», «de samme regler»), or make a name. */
const BARE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  enkelte fleste færreste samme same første andre annen annet tredje fjerde femte sjette siste neste forrige førre ene eneste einaste
  øvrige øvrig nevnte nemnde respektive begge to tre fire fem mange få
  norske svenske danske finske samiske nordiske europeiske engelske tyske franske amerikanske russiske kinesiske
  internasjonale hellige alminnelige
`);

/** How many adjectives are passed over. */
const MOST_ADJECTIVES = 3;

/** Whether a sentence can hold what {@link bareDefinites} finds, before it is tagged: an article needs an adjective too. */
export function mayHoldBareDefinite({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, i) => {
    if (!isDemonstrative(lower)) return false;
    return !DEMONSTRATIVES[lower]!.isArticle || (tokens[i + 1]?.lower ?? "").endsWith("e");
  });
}

function isDemonstrative(lower: string): boolean {
  return Object.hasOwn(DEMONSTRATIVES, lower);
}

/** Every demonstrative with a noun that should have had its definite ending, where that ending is known for certain. */
export function bareDefinites(grammar: SentenceGrammar): readonly BareDefinite[] {
  const { tokens } = grammar.sentence;
  const found: BareDefinite[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    if (!isDemonstrative(tokens[i]!.lower)) continue;
    const bare = bareDefiniteAt(grammar, i);
    if (bare !== undefined) found.push(bare);
  }
  return found;
}

function bareDefiniteAt(grammar: SentenceGrammar, i: number): BareDefinite | undefined {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  const { number, ending, isArticle } = DEMONSTRATIVES[tokens[i]!.lower]!;
  const noun = nounAfter(grammar, i);
  if (noun === undefined || (isArticle && noun === i + 1)) return undefined;
  const { feats } = tags[noun]!;
  if (feats.Definite !== "Ind" || feats.Case === "Gen" || !grammar.isSure(noun)) return undefined;
  const { text, lower } = tokens[noun]!;
  // A capital, a hyphen or a number make a name or a label.
  if (text !== lower || !/^[a-zæøåéèêóòôü]{3,}$/.test(lower)) return undefined;
  const lemma = grammar.lemma(noun);
  if (BARE_NOUNS.has(lemma) || BARE_NOUNS.has(lower) || BARE_ENDINGS.test(lower)) return undefined;
  if (isArticle && (describesMore(grammar, noun) || isName(grammar, i))) return undefined;
  const definite = grammar.inflect(lemma, "NOUN", { Definite: "Def", Number: number });
  if (definite === undefined || definite === lower || !ending.test(definite)) return undefined;
  const indefinite = grammar.inflect(lemma, "NOUN", { Definite: "Ind", Number: number });
  if (indefinite !== lower) return undefined;
  // «dette» may also be the subject beside another noun; the tree tells whose it is.
  if (grammar.heads[i] !== noun || grammar.relations[i] !== "DET") return undefined;
  return { demonstrative: i, noun, definite };
}

/** The noun that ends the group: behind a demonstrative and adjectives in the definite. */
function nounAfter({ sentence, tags }: SentenceGrammar, i: number): number | undefined {
  const { tokens } = sentence;
  const { number } = DEMONSTRATIVES[tokens[i]!.lower]!;
  const end = Math.min(tokens.length, i + 2 + MOST_ADJECTIVES);
  for (let at = i + 1; at < end; at++) {
    const { upos, feats } = tags[at]!;
    const { lower, kind } = tokens[at]!;
    if (kind !== "word" && kind !== "number") return undefined;
    if (upos === "NOUN") return at;
    if (upos === "NUM" && number === "Plur" && at === i + 1) continue;
    if (upos !== "ADJ" && feats.VerbForm !== "Part") return undefined;
    if (
      !lower.endsWith("e") ||
      BARE_ADJECTIVES.has(lower) ||
      feats.Degree === "Sup" ||
      feats.Degree === "Cmp"
    )
      return undefined;
  }
  return undefined;
}

/** What a clause describes may stand without the ending («det nye skolebygg som står her»), and a title before a name. */
function describesMore({ sentence, tags }: SentenceGrammar, noun: number): boolean {
  const next = sentence.tokens[noun + 1];
  if (next === undefined) return false;
  if (next.lower === "som" || next.lower === "at" || next.lower === "der" || next.lower === "hvor")
    return true;
  const { upos } = tags[noun + 1]!;
  return upos === "PRON" || upos === "PROPN";
}

/** «Den norske kirke»: a capital inside a sentence. */
function isName({ sentence }: SentenceGrammar, i: number): boolean {
  return i > 0 && /^\p{Lu}/u.test(sentence.tokens[i]!.text);
}
