import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import { wordSet } from "../document/word-set.js";

/** Prepositional phrases that hang on each other. Numbers are indexes of tokens. */
export interface PrepositionChain {
  /** The noun that the first phrase hangs under, or else the first preposition. */
  readonly first: number;
  readonly last: number;
  readonly prepositions: number;
}

/** Second words of prepositions of several words: «i henhold til», «på grunn av», «ved hjelp av». */
const COMPLEX: ReadonlySet<string> = wordSet(`
  grunn hjelp henhold forhold forbindelse samband stedet staden løpet tilknytning tilknyting samsvar sammenheng samanheng
  medhold tråd regi påvente vegne vegner side sida hensyn omsyn tanke løp høve lag motsetning motsetnad tillegg kraft mangel
  nærheten nærleiken form bakgrunn basis utgangspunkt sted stad unntak regi sikte retning følge følgje fare annet anna møte
  plass protest harmoni spissen brodden gang gong ferd stand samarbeid dialog tillegg
`);

/** What «av» and another noun only tell the measure of. */
const QUANTITIES: ReadonlySet<string> = wordSet(
  "par del deler delar halvparten resten flertallet fleirtalet rekke rekkje en ei ett ein eitt to tre fire flere fleire mange noen nokre",
);

/** Words that are tagged as prepositions and hold no place in a chain. */
const COMPARING: ReadonlySet<string> = wordSet("som enn per pr unntatt untatt");

/** Nouns that want a preposition after them, besides those in -ing, -else and the like: they make a chain heavy. */
const WANTING: ReadonlySet<string> = wordSet(`
  avslag søknad klage klag vedtak krav rett behov støtte svar forslag framlegg plan arbeid tiltak ansvar bruk tilskudd tilskot
  frist bidrag spørsmål grunnlag avgjerd samtykke løyve tilsyn kontroll endring resultat mangel adgang tilgang plikt
  omfang omsyn hensyn mål tilbod tilbud forslag innsats innsyn rapport debatt tilhøve forhold
`);
const ABSTRACT = /(?:ing|else|sjon|het|heit|skap|nad|tet)$/;

/** Complements that make no step of a chain: dates, law, numbers, set adverbials such as «i dag» and «på nytt». */
const LIGHT: ReadonlySet<string> = wordSet(`
  januar februar mars april mai juni juli august september oktober november desember
  mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag dag går morgen morgon kveld helga helgen
  år året fjor måned måneden månad månaden uke uken veke veka kl klokka klokken
  lov loven lova forskrift forskriften forskrifta ledd punktum bokstav kapittel paragraf nr
  nytt sammen saman eksempel døme tillegg stand stede forhånd førehand ettertid framtiden framtida hvert kvart
  gang gong ganger gonger grad måte måten del fellesskap orden hjemme tide bruk
`);

/** Tokens a chain may span. */
const REACH = 24;

/** So many of the nouns of a chain want a preposition after them. */
const FEWEST_WANTING = 2;

/** Tokens the group of one preposition may span. */
const LONGEST_GROUP = 9;

/** Words that are prepositions where a chain of them stands. */
const PREPOSITIONS: ReadonlySet<string> = wordSet(`
  i på til av for med om fra frå ved etter under over mot hos mellom innen innan uten utan gjennom før føre per via langs
  blant rundt omkring hjå åt innanfor utanfor innenfor utenfor overfor ovanfor angående vedrørende ifølge
`);

/** Whether a sentence has words enough for a chain, before it is tagged. */
export function mayHoldChain({ tokens }: Sentence, fewest: number): boolean {
  return tokens.filter(({ lower }) => PREPOSITIONS.has(lower)).length >= fewest;
}

/** Every chain of at least `fewest` prepositions, the longest at each place. */
export function prepositionChains(grammar: SentenceGrammar, fewest: number): readonly PrepositionChain[] {
  const { tags } = grammar;
  if (tags.filter(({ upos }) => upos === "ADP").length < fewest) return [];
  const found: PrepositionChain[] = [];
  let i = 0;
  while (i < tags.length) {
    if (!isPreposition(grammar, i)) {
      i++;
      continue;
    }
    const chain = chainFrom(grammar, i);
    if (chain.prepositions >= fewest) found.push(chain);
    i = Math.max(i + 1, chain.next);
  }
  return found;
}

interface Walk extends PrepositionChain {
  readonly next: number;
}

function chainFrom(grammar: SentenceGrammar, start: number): Walk {
  const { heads, tags } = grammar;
  const hangsOnNoun =
    start > 0 &&
    tags[start - 1]!.upos === "NOUN" &&
    (heads[start] === start - 1 || wantsPhrase(grammar, start - 1));
  const first = hangsOnNoun ? start - 1 : start;
  let last = start;
  let prepositions = 0;
  let wanting = wantsPhrase(grammar, first) ? 1 : 0;
  for (let at = start; at - start < REACH && isPreposition(grammar, at); at = last + 1) {
    // Only what hangs on a word of the chain makes it longer: «til kommunen på e-post» tells two things of the verb.
    if (at > start && heads[at]! < start && !wantsPhrase(grammar, at - 1)) break;
    const complement = complementOf(grammar, at);
    if (complement === undefined) break;
    // The first one may belong to the verb: «hjelpe deg med» is no step down.
    const isStep = at > start || hangsOnNoun;
    if (isStep && !isLight(grammar, at, complement)) prepositions++;
    if (wantsPhrase(grammar, complement)) wanting++;
    last = complement;
  }
  // Things and places one behind the other are read with ease; what is heavy is what somebody does.
  const isHeavy = wanting >= FEWEST_WANTING;
  return { first, last, prepositions: isHeavy ? prepositions : 0, next: Math.max(last, start) + 1 };
}

function isPreposition({ sentence, tags }: SentenceGrammar, i: number): boolean {
  return tags[i]?.upos === "ADP" && !COMPARING.has(sentence.tokens[i]!.lower);
}

/** Whether a word is a noun that wants a preposition after it: «avslag på», «behandling av». */
function wantsPhrase(grammar: SentenceGrammar, i: number): boolean {
  if (grammar.tags[i]!.upos !== "NOUN") return false;
  const lemma = grammar.lemma(i);
  return WANTING.has(lemma) || ABSTRACT.test(lemma);
}

/** The last word of the group of a preposition; undefined where no noun, name or number stands in it. */
function complementOf({ sentence, tags }: SentenceGrammar, preposition: number): number | undefined {
  const { tokens } = sentence;
  const end = Math.min(tokens.length, preposition + 1 + LONGEST_GROUP);
  let noun: number | undefined;
  let last: number | undefined;
  for (let at = preposition + 1; at < end; at++) {
    const kind = kindOf(tokens[at]!, tags[at]!);
    if (kind === "end") break;
    if (kind === "before") {
      if (noun !== undefined) break;
      continue;
    }
    if (kind === "noun") {
      const isGenitive = tags[at]!.feats.Case === "Gen";
      if (noun !== undefined) break;
      if (isGenitive) continue;
      noun = at;
    }
    if (noun !== undefined) last = at;
  }
  return last;
}

const POSSESSIVES = wordSet(
  "min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre deres dykkar deira hans hennes hennar",
);

/** What a word does in the group of a preposition: the noun, what may stand before it or behind it, or none of it. */
function kindOf({ kind, lower }: Token, { upos, feats }: Tag): "noun" | "before" | "behind" | "end" {
  if (kind === "punctuation" || kind === "symbol") return "end";
  if (upos === "NOUN" || upos === "PROPN" || kind === "number" || kind === "placeholder") return "noun";
  if (POSSESSIVES.has(lower)) return "behind";
  if (upos === "DET" || upos === "ADJ" || upos === "NUM" || upos === "ADV" || feats.Case === "Gen")
    return "before";
  return "end";
}

/** A phrase that is no burden: a date, a law, a number, a name, or part of a preposition of several words. */
function isLight({ sentence, tags }: SentenceGrammar, preposition: number, complement: number): boolean {
  for (let at = preposition + 1; at <= complement; at++) {
    const { kind, lower } = sentence.tokens[at]!;
    if (kind === "number" || kind === "placeholder" || LIGHT.has(lower)) return true;
  }
  if (tags[complement]!.upos === "PROPN" || QUANTITIES.has(sentence.tokens[preposition - 1]?.lower ?? ""))
    return true;
  return complement === preposition + 1 && COMPLEX.has(sentence.tokens[complement]!.lower);
}
