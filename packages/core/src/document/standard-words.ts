import type { AnnotatedBlock, AnnotatedReading } from "./block.js";
import { wordSet } from "./word-set.js";

/** How many words of a block only one of the written standards has. */
export interface StandardCounts {
  readonly nb: number;
  readonly nn: number;
  readonly words: number;
}

/** Frequent words that are no nynorsk. */
const BOKMAAL: ReadonlySet<string> = wordSet(`
  ikke jeg hun hva hvem hvis hvor hvordan hvorfor hver hvert hvilken hvilke fra være vært noe noen mer flere disse dem dere
  deres selv sammen senere uten en et gjøre gjør kommer fikk gikk sier holder søker uke uker måned måneder skole tjeneste
  tjenester søknaden saken loven mulig vanlig offentlig særlig tidligere avgjørelse opplysninger tilskudd tilbud innen ellers
`);

/** Frequent words that are no bokmål. */
const NYNORSK: ReadonlySet<string> = wordSet(`
  ikkje eg ho kva kven korleis kvifor kvar kvart frå vere vore noko nokon nokre meir fleire desse dei dykk dykkar sjølv saman
  seinare utan eit ein gjere gjer kjem fekk gjekk seier held søkjer veke veker månad månader skule teneste tenester mogleg
  vanleg offentleg særleg tidlegare avgjerd opplysningar tilskot tilbod innan difor då berre desse mykje medan sidan
`);

/** The counts of a block, as one fact for the rules about the document: nothing of code, quotations and other languages. */
export function standardCounts({
  block,
  reading,
}: {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
}): readonly { readonly start: number; readonly end: number; readonly value: StandardCounts }[] {
  if (block.kind === "code" || block.quoted === true || block.language === "en") return [];
  const value = { nb: 0, nn: 0, words: reading.index.wordCount };
  for (const { tokens } of reading.sentences) {
    for (const { lower } of tokens) {
      if (BOKMAAL.has(lower)) value.nb++;
      else if (NYNORSK.has(lower)) value.nn++;
    }
  }
  return value.nb + value.nn === 0 ? [] : [{ start: 0, end: reading.text.length, value }];
}

/** The standard that nearly all telling words of some text are in; undefined where there are few, or of both. */
export function clearStandard({ nb, nn }: StandardCounts, least: number): "nb" | "nn" | undefined {
  if (nb >= least && nb >= 5 * nn) return "nb";
  return nn >= least && nn >= 5 * nb ? "nn" : undefined;
}
