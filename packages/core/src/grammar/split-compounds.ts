import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import { wordSet } from "../document/word-set.js";

/** A compound that is written as two words. */
export interface SplitCompound {
  /** Index of the first of its two tokens. */
  readonly first: number;
  readonly joined: string;
  /** Whether nothing else than a compound can stand there. */
  readonly certain: boolean;
}

/** First parts with a linking -s whatever the lexicon says: «kommunikasjons». */
const LINKED = /.{2}(?:sjon|ing|het|heit|skap|itet|dom|nad|leik)s$/;

/** Last parts of the many compounds of official texts that no lexicon has: «barnehage», «omsorgsbolig». */
const OFFICIAL =
  /..(?:hage|skole|skule|kommune|tjeneste|teneste|heim|hjem|bolig|bustad|plan|vern|hjelp|støtte|kontor|opplæring|bygg|anlegg|senter)s?$/;

/** What a measure, an amount or a kind is said with: «et glass vann», «en rekke saker», «type sak». */
const PARTITIVES: ReadonlySet<string> = wordSet(`
  antall tal tall rekke rekkje rad del par type slag sort art form mengde mengd masse gjeng gruppe flokk haug bunke
  serie runde omgang generasjon sum dose injeksjon neve bit stykke skive pakke eske boks pose flaske glass kopp tallerken
  fat tønne bøtte spann kurv kasse panne kanne skje liste samling ladning porsjon kvart halvdel dusin tylft snes hold hald
  meter kilometer centimeter millimeter kilo kilogram gram tonn liter desiliter grad prosent promille poeng watt kilowatt volt
  hundre tusen million milliard krone kroner øre euro dollar minutt sekund time dag døgn uke veke måned månad år kvartal
  side nummer punkt ledd bokstav kapittel artikkel paragraf avsnitt vedlegg nivå trinn klasse gang gong
  mål fange favn rute hull hol gradestokk minus pluss kategori klynge mylder strøm straum bølge
`);

/** Nouns that end an adverbial («i dag», «på plass», «for eksempel»), take what follows as an object («følge loven»), or stand before a noun of their own. */
const NO_FIRST: ReadonlySet<string> = wordSet(`
  dag kveld natt morgen morgon helg sommer sommar vinter høst haust vår gang gong tid stund plass sted stad fall slutt
  eksempel lag regel tvil skyld skuld vei veg måte vis verk havn hamn retning omgang stadighet høve anledning utstrekning
  grunn hjelp bruk fellesskap samarbeid forbindelse sammenheng samband tilfelle følge følgje stand sikt ro fred
  tur retur status barn folk mann menneske person mor far kollega venn ven gut gutt student kvinne jente onkel tante konge
  kunde verden verd liv musikk skifte herr fru frøken takk hei unnskyld hensyn omsyn sak ting alt ord modell region stemme støtte
  god vel rett krav mas side rikdom
`);

/** Second words that stand by themselves: times, labels. */
const NO_SECOND =
  /^(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)|^(?:nummer|klokka|klokken|side|punkt|kapittel|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|folk|mennesker|menneske)$/;

const DETERMINERS: ReadonlySet<string> = wordSet(
  "en ei et eit ein hver hvert kvar kvart enhver ethvert noen nokon ingen denne dette hvilken hvilket annen annan anna annet",
);

/** After these a noun is what is asked about, and the next one begins the clause: «hvilken rolle kommunen har». */
const QUESTIONS: ReadonlySet<string> = wordSet("hvilken hvilket hvilke kva slik slikt same samme");

/** Persons and places whose -s is a genitive: «rektors kontor», «statsråds vurdering». */
const GENITIVES: ReadonlySet<string> = wordSet(
  "rektors statsråds verdens lands dags folks barns mors fars pappas mammas publikums ungdoms regjerings månads guds livets menneskes",
);

/** Frequent words that are no part of a compound: they spare most sentences the tagging. */
const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  fra frå for med til ved som når hvis dersom eller ikke ikkje skal kan har hadde blir ble blei vart vert var må bør vil
  den det denne dette disse desse dere dykk deg din ditt dine meg vår vårt våre seg sin sitt sine han hun dei dem
  innen innan etter uten utan mot over under mellom hos hjå før siden sidan fordi men også både enn ut inn opp ned
  skulle kunne ville måtte være vere gjelder gjeld står ligger ligg kommer kjem får fikk fekk gir går ser sendt
  alle andre noen nokon noe noko mer meir nye ny hele heile samme same første siste
`);

const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  "at om hvis dersom viss fordi når da då som mens medan siden sidan og men",
);

const SHORTEST = 3;
const SHORTEST_LINKED = 6;
/** Short words that open a sentence are imperatives oftener than nouns. */
const SHORTEST_OPENING = 6;
/** How far from the start a subject can stand behind a verb. */
const MOST_BEFORE_SUBJECT = 3;

/** Whether a sentence holds two words in a row that can be one compound, before it is tagged. */
export function mayHoldSplitCompound({ tokens }: Sentence): boolean {
  return tokens.some((token, i) => i < tokens.length - 1 && mayBeParts(token, tokens[i + 1]!));
}

/** Whether two tokens in a row can be one compound: a cheap look at their letters. */
function mayBeParts(first: Token, second: Token): boolean {
  return (
    first.kind === "word" &&
    second.kind === "word" &&
    first.end + 1 === second.start &&
    first.lower.length >= SHORTEST &&
    second.lower.length >= SHORTEST &&
    !FUNCTION_WORDS.has(second.lower) &&
    !FUNCTION_WORDS.has(first.lower) &&
    /^\p{L}\p{Ll}+$/u.test(first.text) &&
    /^\p{Ll}+$/u.test(second.text)
  );
}

/** Nouns that take an s before the next part: «løsning utfordringer» is no compound written apart. */
const LINKING = /.(?:ing|het|heit|sjon|skap|dom|tet)$/;

/** Under a name a role is told with its field: «rådgiver kultur», «leiar økonomi og drift». */
const ROLE =
  /(?:rådgiv[ea]r|rådgjevar|konsulent|leder|leiar|sjef|direktør|koordinator|saksbehandl[ea]r|medarbeid[ea]r|ingeniør|assistent)$/;
/** Words and marks of such a line. */
const LONGEST_TITLE = 4;

/** Every compound of two nouns that is written apart: «kommune ledelse», «kommunikasjons strategi». */
export function splitCompounds(grammar: SentenceGrammar): readonly SplitCompound[] {
  const { tokens } = grammar.sentence;
  const found: SplitCompound[] = [];
  for (let i = 0; i < tokens.length - 1; i++) {
    const first = tokens[i]!;
    if (first.lower === tokens[i + 1]!.lower) continue;
    if (LINKING.test(first.lower)) continue;
    if (i === 0 && tokens.length <= LONGEST_TITLE && ROLE.test(first.lower)) continue;
    if (!mayBeParts(first, tokens[i + 1]!) || (i > 0 && first.text !== first.lower)) continue;
    const certain =
      LINKED.test(first.lower) || isLinkedNoun(grammar, first.lower) ? linked(grammar, i) : bare(grammar, i);
    if (certain === undefined) continue;
    found.push({ first: i, joined: first.text + tokens[i + 1]!.lower, certain });
  }
  return found;
}

function linked(grammar: SentenceGrammar, i: number): boolean | undefined {
  const { tokens } = grammar.sentence;
  const { lower } = tokens[i]!;
  const [second, before] = [tokens[i + 1]!.lower, tokens[i - 1]?.lower ?? ""];
  if (GENITIVES.has(lower) || second === "skyld" || second === "skuld" || NO_SECOND.test(second))
    return undefined;
  const { tags } = grammar;
  if (tags[i + 1]!.upos !== "NOUN") return undefined;
  // «Den norske kirkes», «forrige regjerings», «Naustdal kommunes», «1200 meters»: a genitive.
  const upos = tags[i - 1]?.upos;
  if (upos === "NUM" || upos === "PROPN" || upos === "NOUN" || (upos === "ADJ" && before.endsWith("e")))
    return undefined;
  // «en lærlings ansvar» may be one too.
  return LINKED.test(lower) || !(DETERMINERS.has(before) || upos === "DET" || upos === "ADJ");
}

/** «arbeids», «samfunns»: a noun with a linking -s. Nouns in -e and names of persons in -er have none. */
function isLinkedNoun(grammar: SentenceGrammar, lower: string): boolean {
  if (!lower.endsWith("s") || lower.length < SHORTEST_LINKED || /(?:es|ers|(?<!ansv)ars)$/.test(lower))
    return false;
  const stem = lower.slice(0, -1);
  return !PARTITIVES.has(stem) && isBareSingular(grammar, stem) && !grammar.isKnown(lower, "NOUN");
}

function bare(grammar: SentenceGrammar, i: number): boolean | undefined {
  const { tokens } = grammar.sentence;
  const [first, second, before] = [tokens[i]!.lower, tokens[i + 1]!.lower, tokens[i - 1]?.lower ?? ""];
  if (PARTITIVES.has(first) || NO_FIRST.has(first) || NO_SECOND.test(second) || QUESTIONS.has(before))
    return undefined;
  if (!isBareSingular(grammar, first)) return undefined;
  const opens = i === 0 || /^(?:og|eller|[,:;–-])$/.test(before);
  // «Kontakt kommunen», «Ring kontoret»: the first word may be an imperative.
  if (opens && (first.length < SHORTEST_OPENING || isVerb(grammar, `${first}e`) || isVerb(grammar, first)))
    return undefined;
  // «alternativ tekst», «Når en tekst bytter»: the one may be an adjective, the other a verb.
  if (grammar.isKnown(first, "ADJ") || /(?:iv|al|ell|isk|ær)$/.test(first)) return undefined;
  const { tags } = grammar;
  const { feats } = tags[i + 1]!;
  if (tags[i]!.upos !== "NOUN" || tags[i + 1]!.upos !== "NOUN" || feats.Case === "Gen") return undefined;
  if (/[ae]r$/.test(second) && !isNounForm(grammar, i + 1)) return undefined;
  const isDefinite = feats.Definite === "Def" || /(?:en|et|ene|ane)$/.test(second);
  const isSingled = DETERMINERS.has(before) || (tags[i - 1]?.upos === "ADJ" && !before.endsWith("e"));
  // «ei vurdering departementet gav», «den kunst partiet mestrer»: a clause without «som».
  if (isDefinite && (isSingled || opensClause(grammar, i))) return undefined;
  // «Har en verdi kolon i seg»: the verb stands first, and subject and object follow.
  const isQuestion = isSingled && i <= MOST_BEFORE_SUBJECT && isFiniteVerb(tags[0]);
  return isQuestion ? undefined : grammar.heads[i] === i + 1;
}

function isFiniteVerb(tag: Tag | undefined): boolean {
  return (tag?.upos === "VERB" || tag?.upos === "AUX") && tag.feats.VerbForm === "Fin";
}

/** Whether a word in -er or -ar is a form of a noun, and not also one of a verb. */
function isNounForm(grammar: SentenceGrammar, i: number): boolean {
  const { lower } = grammar.sentence.tokens[i]!;
  if (isVerb(grammar, `${lower.slice(0, -2)}e`)) return false;
  return grammar.paradigm(grammar.lemma(i), "NOUN").some(({ form }) => form === lower);
}

function isVerb(grammar: SentenceGrammar, lemma: string): boolean {
  return grammar.isKnown(lemma, "VERB", "nb") || grammar.isKnown(lemma, "VERB", "nn");
}

/** Whether a verb follows the two words that has its subject in the second alone, since another verb stands before. */
function opensClause({ sentence, tags }: SentenceGrammar, i: number): boolean {
  const next = tags[i + 2]?.upos;
  if (next !== "VERB" && next !== "AUX") return false;
  if (CLAUSE_OPENERS.has(sentence.tokens[i - 1]?.lower ?? "")) return false;
  return tags
    .slice(0, i)
    .some(({ upos, feats }) => (upos === "VERB" || upos === "AUX") && feats.VerbForm === "Fin");
}

function isBareSingular(grammar: SentenceGrammar, word: string): boolean {
  if (!grammar.isKnown(word, "NOUN") && !OFFICIAL.test(word)) return false;
  return grammar
    .paradigm(word, "NOUN")
    .some(
      ({ form, feats, certain }) =>
        certain && form === word && feats.Number === "Sing" && feats.Definite === "Ind",
    );
}
