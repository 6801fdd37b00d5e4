import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/**
 * What follows a verb where «det» before its passive refers to nothing, by the lemma of the verb, since the verb takes no
 * object: «det konkluderes med», «det ses bort fra».
 */
const WITHOUT_OBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  vise: wordSet("til"),
  henvise: wordSet("til"),
  søke: wordSet("om"),
  søkje: wordSet("om"),
  be: wordSet("om"),
  bede: wordSet("om"),
  anmode: wordSet("om"),
  klage: wordSet("på over"),
  konkludere: wordSet("med"),
  opplyse: wordSet("om"),
  informere: wordSet("om"),
  orientere: wordSet("om"),
  varsle: wordSet("om"),
  minne: wordSet("om på"),
  redegjøre: wordSet("for"),
  vurdere: wordSet("om"),
  avgjøre: wordSet("om"),
  avgjere: wordSet("om"),
  avklare: wordSet("om"),
  undersøke: wordSet("om"),
  undersøkje: wordSet("om"),
  arbeide: wordSet("med for"),
  jobbe: wordSet("med for"),
  sørge: wordSet("for"),
  sørgje: wordSet("for"),
  stemme: wordSet("over for mot"),
  svare: wordSet("på"),
  protestere: wordSet("mot"),
  reagere: wordSet("på"),
  satse: wordSet("på"),
  dispensere: wordSet("fra frå"),
  tilrettelegge: wordSet("for"),
  kompensere: wordSet("for"),
  forhandle: wordSet("om"),
  snakke: wordSet("om"),
  spørre: wordSet("om etter"),
  spørje: wordSet("om etter"),
  skille: wordSet("mellom"),
  skilje: wordSet("mellom"),
  se: wordSet("bort hen"),
  sjå: wordSet("bort"),
  gjøre: wordSet("oppmerksom oppmerksomme rede"),
  gjere: wordSet("merksam oppmerksam greie"),
};

/** What begins a clause that is the real subject: «Det bør vurderes hvordan». */
const CLAUSE_STARTS: ReadonlySet<string> = wordSet(
  "at å hvorvidt hvorfor kvifor hvordan korleis hva kva hvilke hvilken hvilket",
);

/** Nouns that tell when or how often and are no object: «Det betales hver måned». */
const TIMES: ReadonlySet<string> = wordSet(
  `dag dager dagar uke uker veke veker måned måneder månad månader år gang ganger gonger termin kvartal time timer timar
  mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag
  januar februar mars april mai juni juli august september oktober november desember prosent kroner`,
);

/** How far behind the verb its object is looked for. */
const REACH = 8;

/**
 * Whether «det» at `det` refers to nothing before the passive at `verb`. What follows tells: a clause, an indefinite object, or
 * the preposition of a verb without object. «Det sendes til kommunen» may be about a form.
 */
export function isImpersonal(grammar: SentenceGrammar, verb: number, det: number): boolean {
  const { sentence, tags } = grammar;
  const { tokens } = sentence;
  let at = Math.max(verb, det) + 1;
  for (let passed = 0; passed < 3; passed++) {
    const upos = tags[at]?.upos;
    if (CLAUSE_STARTS.has(tokens[at]?.lower ?? "")) return true;
    if (upos === "ADV" || (upos === "PART" && tokens[at]!.lower !== "å")) at++;
  }
  const next = tokens[at];
  if (next === undefined) return false;
  const lemma = lemmaOf(grammar, verb);
  // «bort» in «ses bort fra» is an adverb itself.
  for (let i = Math.max(verb, det) + 1; i <= at; i++) {
    if (Object.hasOwn(WITHOUT_OBJECT, lemma) && WITHOUT_OBJECT[lemma]!.has(tokens[i]!.lower)) return true;
  }
  if (next.kind === "punctuation") return false;
  if (CLAUSE_STARTS.has(next.lower)) return true;
  const object = indefiniteNoun(grammar, at);
  if (object !== undefined)
    return object === Math.max(verb, det) + 1 || isObjectOf(grammar, object, verb, det);
  // What the tagger took for another word («løyve» for a verb) the tree may still know as the object.
  if (grammar.relations[det] === "FSUBJ" && grammar.heads[at] === verb && grammar.relations[at] === "DOBJ")
    return true;
  if (tags[at]!.upos !== "ADP") return false;
  return grammar.relations[det] === "FSUBJ" && hasObject(grammar, verb, at);
}

/** The lemma of a passive verb; the tagger's own for «vist» may be that of another verb. */
function lemmaOf(grammar: SentenceGrammar, verb: number): string {
  const { lower } = grammar.sentence.tokens[verb]!;
  return IRREGULAR.get(lower) ?? grammar.lemma(verb);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vist: "vise",
    søkt: "søke",
    bedt: "be",
    bede: "be",
    ses: "se",
    sees: "se",
    sett: "se",
    sjåast: "sjå",
  }),
);

/** The noun of a group of words that begins at `at`, where the group is indefinite. */
function indefiniteNoun({ sentence, tags }: SentenceGrammar, at: number): number | undefined {
  const { tokens } = sentence;
  for (let i = at; i < Math.min(tokens.length, at + REACH); i++) {
    const { upos, feats } = tags[i]!;
    if (tokens[i]!.kind === "placeholder") return undefined;
    if (upos === "NOUN") {
      if (feats.Case === "Gen") continue;
      return feats.Definite === "Ind" && !TIMES.has(tokens[i]!.lower) ? i : undefined;
    }
    if (upos !== "DET" && upos !== "ADJ" && upos !== "NUM" && upos !== "ADV" && upos !== "CCONJ")
      return undefined;
  }
  return undefined;
}

/** Whether the tree lets a noun be what is acted on. */
function isObjectOf(grammar: SentenceGrammar, noun: number, verb: number, det: number): boolean {
  const { heads, relations } = grammar;
  if (relations[det] === "FSUBJ") return relations[noun] !== "ADV";
  return heads[noun] === verb && OBJECTS.has(relations[noun]!);
}

const OBJECTS: ReadonlySet<string> = new Set(["DOBJ", "PSUBJ", "SUBJ", "FOBJ"]);

function hasObject(grammar: SentenceGrammar, verb: number, from: number): boolean {
  const { heads, relations, tags } = grammar;
  for (let i = from; i < Math.min(tags.length, from + REACH); i++) {
    if (heads[i] === verb && relations[i] === "DOBJ" && tags[i]!.feats.Definite === "Ind") return true;
  }
  return false;
}
