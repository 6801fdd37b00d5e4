import type { WrittenStandard } from "../document/block.js";
import type { InflectedClass, InflectedForm, SentenceGrammar } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import { wordSet } from "../document/word-set.js";

/** A word whose ending no paradigm of its lemma has in nynorsk. */
export interface WrongForm {
  /** Index of the token. */
  readonly index: number;
  readonly kind: "neuterPlural" | "noun" | "verb";
  /** The forms of the same place in the paradigm, preferred first. */
  readonly forms: readonly string[];
}

interface NounEnding {
  readonly ending: string;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** Endings that a noun has in bokmål, or in another class of nynorsk. */
const NOUN_ENDINGS: readonly NounEnding[] = [
  { ending: "ene", plural: true, definite: true },
  { ending: "ane", plural: true, definite: true },
  { ending: "er", plural: true, definite: false },
  { ending: "en", plural: false, definite: true },
];

/** Nouns that have a second gender or plural beside the one in the lexicon. */
const VARIED: ReadonlySet<string> = wordSet("minutt middel møbel band bånd ting par utsending");

/** Last parts of masculines whose plural is in -ar and nothing else: «situasjonar», «direktørar», «aktivitetar». */
const ONLY_AR = /..(?:sjon|itet|(?<!me)ist|isme|ør)$/;

/** Frequent masculines of official texts whose plural is in -ar and nothing else. */
const MASCULINES: ReadonlySet<string> = wordSet(`
  avtale bydel dag del direktør domstol effekt elev faktor fase frist funksjon instans jobb kandidat kanal kommune
  konsekvens kontrakt kunde metode million milliard modell plan pris prosess periode rapport regel skule student
  pasient klient konsulent region sjef time artikkel arbeidsdag kvardag virkedag
`);

/** Consonants that end no syllable: a verb on them is inflected like «endre» («endrar»), never in -er. */
const CLUSTER = /[^aeiouyæøår][l]$|[^aeiouyæøår]r$|[bdkpst]n$/;

const BEFORE_VERB: ReadonlySet<string> = wordSet("eg du vi dei ho han har hadde blir blei vart vert er var");

const SHORTEST = 5;

/** Whether a word can have a wrong ending: a cheap look at its letters. */
export function mayBeWrongForm({ kind, text, lower }: Token): boolean {
  if (kind !== "word" || lower.length < SHORTEST) return false;
  return /(?:er|ene|ane|en|et)$/.test(lower) && /^\p{L}\p{Ll}+$/u.test(text);
}

/**
 * The words of a nynorsk sentence with an ending that no nynorsk form of theirs has: «områder», «dokumentane»,
 * «avdelingen», «kommer». Only where the lemma and all of its forms are known for certain, since many words may be
 * inflected in more than one way, and where the letters make no other word.
 */
export function wrongNynorskForms(grammar: SentenceGrammar): readonly WrongForm[] {
  return grammar.sentence.tokens.flatMap((token, index) => {
    if (!mayBeWrongForm(token) || (index > 0 && token.text !== token.lower)) return [];
    const wrong = wrongNoun(grammar, index) ?? wrongVerb(grammar, index);
    return wrong === undefined ? [] : [wrong];
  });
}

function wrongNoun(grammar: SentenceGrammar, index: number): WrongForm | undefined {
  const { lower } = grammar.sentence.tokens[index]!;
  const place = NOUN_ENDINGS.find(({ ending }) => lower.endsWith(ending));
  if (place === undefined) return undefined;
  const lemmas = lemmasOfStem(lower.slice(0, -place.ending.length));
  const lemma = lemmas.find((one) => isOnlyInflectedSo(grammar, one, place));
  if (lemma === undefined || isAnyForm(grammar, lower, [...lemmas, lower])) return undefined;
  const paradigm = grammar.paradigm(lemma, "NOUN");
  const forms = formsOf(paradigm.filter((row) => isPlace(row, place)));
  if (forms.length === 0) return undefined;
  // A word that nobody writes in bokmål either («dokumentane») has no other source than its own lemma.
  if (place.ending !== "ane" && !hasForm(grammar, lower, lemma, "NOUN", "nb")) return undefined;
  if (grammar.tags[index]!.upos !== "NOUN") return undefined;
  return { index, kind: isNeuter(paradigm) ? "neuterPlural" : "noun", forms };
}

/** Whether a noun is known to have one gender and one way to make its plural, and the place is one where that tells. */
function isOnlyInflectedSo(grammar: SentenceGrammar, lemma: string, { plural, ending }: NounEnding): boolean {
  if (VARIED.has(lemma)) return false;
  const paradigm = grammar.paradigm(lemma, "NOUN");
  if (paradigm.length === 0 || paradigm.some(({ certain }) => !certain)) return false;
  if (isNeuter(paradigm))
    return plural && (grammar.isKnown(lemma, "NOUN") || (ending !== "ane" && isLongCompound(lemma)));
  if (isVerbalNoun(grammar, lemma)) return ending !== "ane";
  return plural && ending !== "ane" && (MASCULINES.has(lemma) || ONLY_AR.test(lemma));
}

/** A short last part may be of another word than it looks like («nervetråd» is no «råd»). */
function isLongCompound(lemma: string): boolean {
  return lemma.length > 8 && !/(?:middel|møbel|band|råd|lag)$/.test(lemma);
}

/** «vurdering» from «vurdere»: feminine, in -inga, -ingar, -ingane. */
function isVerbalNoun(grammar: SentenceGrammar, lemma: string): boolean {
  if (!lemma.endsWith("ing")) return false;
  const stem = lemma.slice(0, -3);
  // Verbs in -ere are too many for a lexicon.
  if (/.{3}er$/.test(stem)) return true;
  return [`${stem}e`, `${stem}je`].some((verb) => grammar.isKnown(verb, "VERB"));
}

function isNeuter(paradigm: readonly InflectedForm[]): boolean {
  return paradigm.every(({ feats }) => feats.Gender === "Neut");
}

function isPlace({ feats }: InflectedForm, { plural, definite }: NounEnding): boolean {
  return (feats.Number === "Plur") === plural && (feats.Definite === "Def") === definite;
}

function formsOf(rows: readonly InflectedForm[]): readonly string[] {
  return [...new Set(rows.map(({ form }) => form))];
}

/** The lemmas that may have lost something before an ending: «område», «program» from «programm», «regel» from «regl». */
function lemmasOfStem(stem: string): readonly string[] {
  const last = stem.slice(-1);
  const single = last === stem.slice(-2, -1) ? [stem.slice(0, -1)] : [];
  const before = stem.slice(0, -1);
  const expanded = /[lnr]$/.test(stem) ? [`${before}e${last}`, `${before}${before.slice(-1)}e${last}`] : [];
  return [stem, `${stem}e`, ...single, ...expanded];
}

function hasForm(
  grammar: SentenceGrammar,
  lower: string,
  lemma: string,
  upos: InflectedClass,
  standard: WrittenStandard = "nn",
): boolean {
  return grammar.paradigm(lemma, upos, standard).some(({ form }) => form === lower);
}

/** Whether the letters also make a form that is right: of one of these nouns, or of a verb or an adjective. */
function isAnyForm(grammar: SentenceGrammar, lower: string, nouns: readonly string[]): boolean {
  if (nouns.some((noun) => hasForm(grammar, lower, noun, "NOUN"))) return true;
  const stem = lower.replace(/(?:er|ene|ane|en|et)$/, "");
  return [stem, `${stem}e`, `${stem}je`, lower, `${lower}e`].some(
    (lemma) => isKnownForm(grammar, lower, lemma, "VERB") || isKnownForm(grammar, lower, lemma, "ADJ"),
  );
}

/** A form in -et on another stem may be a neuter noun («passet»), unless a subject or an auxiliary stands before it. */
function isVerbByNeighbour({ sentence }: SentenceGrammar, index: number): boolean {
  return BEFORE_VERB.has(sentence.tokens[index - 1]?.lower ?? "");
}

/** A verb that is only inflected by rule would make anything in -er an imperative. */
function isKnownForm(grammar: SentenceGrammar, lower: string, lemma: string, upos: InflectedClass): boolean {
  return grammar.isKnown(lemma, upos) && hasForm(grammar, lower, lemma, upos);
}

function wrongVerb(grammar: SentenceGrammar, index: number): WrongForm | undefined {
  const { lower } = grammar.sentence.tokens[index]!;
  const tense = lower.endsWith("er") ? "Pres" : lower.endsWith("et") ? "Past" : undefined;
  if (tense === undefined) return undefined;
  const stem = lower.slice(0, -2);
  const lemma = [`${stem}e`, `${stem}je`].find((one) => grammar.isKnown(one, "VERB"));
  if (lemma === undefined || lemma === "tore") return undefined;
  const forms = formsOf(
    grammar
      .paradigm(lemma, "VERB")
      .filter(({ feats }) => feats.Tense === tense && feats.Mood === "Ind" && feats.Voice !== "Pass"),
  );
  const ofClassA = forms.some((form) => form === `${stem}ar` || form === `${stem}a`);
  // Many verbs may be inflected in -ar and in -er; only after these consonants there is no choice.
  if (tense === "Pres" && ofClassA && !CLUSTER.test(stem)) return undefined;
  // Of the others a form in -et is a participle, which has several forms of its own.
  if (forms.length === 0 || (tense === "Past" && !ofClassA)) return undefined;
  if (tense === "Past" && !CLUSTER.test(stem) && !isVerbByNeighbour(grammar, index)) return undefined;
  const nouns = [...lemmasOfStem(stem), ...(grammar.isKnown(lower, "NOUN") ? [lower] : [])];
  if (isAnyForm(grammar, lower, nouns)) return undefined;
  const { upos } = grammar.tags[index]!;
  // The tagger has never met the bokmål form, so that it often guesses at a noun.
  if (upos === "PROPN" || (upos === "NOUN" && tense === "Pres" && grammar.isSure(index))) return undefined;
  return { index, kind: "verb", forms };
}
