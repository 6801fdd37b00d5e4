import type { Sentence } from "../document/sentence.js";
import type { SentenceGrammar } from "../document/sentence-grammar.js";
import { wordSet } from "../document/word-set.js";

/** «barne og ungdomsskole»: the first of two compounds that share their last part, without its hyphen. */
export interface DroppedHyphen {
  /** Index of the token that lacks it. */
  readonly first: number;
  /** Index of the compound behind «og». */
  readonly last: number;
}

const JOINERS: ReadonlySet<string> = wordSet("og eller samt");

/** First parts of compounds that are no words of their own. */
const PARTS: ReadonlySet<string> = wordSet(`
  barne ungdoms omsorgs arbeids velferds nærings bygnings avløps utdannings forsknings samfunns
  opplærings informasjons kommunikasjons beredskaps sikkerhets trafikksikkerhets tryggleiks miljøverns
  fritids idretts landbruks fullmakts ansettelses tilsetjings saksbehandlings behandlings vedlikeholds
  vedlikehalds planleggings rådgivnings veilednings rettleiings innkjøps anskaffelses utviklings drifts
  kvalitets personverns lønns pensjons utrednings utgreiings vurderings rekrutterings integrerings
  inkluderings rehabiliterings habiliterings avlastnings aktivitets livssyns eiendoms eigedoms
`);

const SEWAGE = /^avløps(?:etat|gebyr|avgift|verk|anlegg|nett|ledning|leidning)/u;

/** First parts that are words too, and what stands behind «og» in the compounds they are part of. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  helse: /^(?:omsorgs|sosial)\p{L}{4,}/u,
  plan: /^bygnings\p{L}{3,}/u,
  kultur: /^(?:fritids|idretts|nærings)(?:etat|avdeling|utvalg|utval|sjef|komite)/u,
  pasient: /^(?:bruker|brukar)rett\p{L}+/u,
  vann: SEWAGE,
  vatn: SEWAGE,
  jord: /^skogbruk/u,
  land: /^skogbruk/u,
  park: /^idretts(?:etat|avdeling|sjef)/u,
  inn: /^ut(?:betaling|flytting|melding|gang|levering|logging)/u,
  ut: /^inn(?:betaling|flytting|melding|gang|levering|logging)/u,
  av: /^på(?:melding|logging|stigning|stiging)/u,
  på: /^av(?:melding|logging|stigning|stiging)/u,
  til: /^fra(?:flytting|kobling)|^frå(?:flytting|kopling)/u,
  opp: /^ned(?:trapping|gradering|justering|gang)/u,
  for: /^etterarbeid/u,
};

/** The shortest word that can be a compound. */
const SHORTEST_COMPOUND = 8;

/** Whether a sentence can hold one, before it is tagged. */
export function mayLackHyphen({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      JOINERS.has(tokens[i + 1]?.lower ?? "") && (PARTS.has(lower) || Object.hasOwn(PAIRS, lower)),
  );
}

/** «meld deg på», «går inn»: these belong to a verb where it or its object stands right before them. */
const PARTICLES = wordSet("på av inn ut");
const OBJECTS = wordSet("deg seg meg oss dere dykk den det dei dem");

function isParticle({ sentence, tags }: SentenceGrammar, i: number): boolean {
  if (i === 0 || !PARTICLES.has(sentence.tokens[i]!.lower)) return false;
  const { upos } = tags[i - 1]!;
  return upos === "VERB" || upos === "AUX" || OBJECTS.has(sentence.tokens[i - 1]!.lower);
}

/** Every first part that lacks its hyphen. */
export function droppedHyphens(grammar: SentenceGrammar): readonly DroppedHyphen[] {
  const { tokens } = grammar.sentence;
  const found: DroppedHyphen[] = [];
  for (let i = 0; i < tokens.length - 2; i++) {
    const [first, joiner, last] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    if (!JOINERS.has(joiner.lower) || last.kind !== "word" || last.text !== last.lower) continue;
    const pair = Object.hasOwn(PAIRS, first.lower) ? PAIRS[first.lower] : undefined;
    const isPart = pair === undefined ? PARTS.has(first.lower) : pair.test(last.lower);
    if (!isPart || last.lower.length < SHORTEST_COMPOUND || grammar.tags[i + 2]!.upos !== "NOUN") continue;
    if (isParticle(grammar, i)) continue;
    found.push({ first: i, last: i + 2 });
  }
  return found;
}
