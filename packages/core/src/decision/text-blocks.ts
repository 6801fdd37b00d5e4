import type { WrittenStandard } from "../document/block.js";
import type { Document } from "../document/document.js";

/** A text block in both standards, and the heading it can stand under. */
export interface TextBlock {
  readonly nb: string;
  readonly nn: string;
  readonly heading?: { readonly nb: string; readonly nn: string };
}

/** Ids of the parts that a text block can be put in for. */
export type PartId =
  | "klageadgang"
  | "klagefrist"
  | "klageinstans"
  | "klage-fremgangsmaate"
  | "innsyn"
  | "vedtak-skriftlig"
  | "vedtak-begrunnelse"
  | "vedtak-hjemmel"
  | "vedtak-fakta"
  | "vedtak-vurdering"
  | "utsettelse"
  | "soksmaal"
  | "veiledning"
  | "sak-behandler"
  | "signatur-automatisert"
  | "klagerett-vergeinfo"
  | "forhaandsvarsel"
  | "personvern-rett"
  | "innsynsavslag-provision"
  | "innsynsavslag-openness"
  | "innsynsavslag-complaint"
  | "innsynsavslag-deadline";

const ACCESS_HEADING = { nb: "Du kan se dokumentene i saken", nn: "Du kan sjå dokumenta i saka" } as const;
const RULES_HEADING = { nb: "Reglene vi har brukt", nn: "Reglane vi har brukt" } as const;
const QUESTIONS_HEADING = { nb: "Har du spørsmål?", nn: "Har du spørsmål?" } as const;

/**
 * What the writer can start from. What only the writer knows stands as a gap in brackets: never a guess of a deadline, a
 * body or a provision.
 */
export const textBlocks: Readonly<Record<PartId, TextBlock>> = {
  klageadgang: {
    nb: "Du kan klage på vedtaket innen [frist] fra du fikk dette brevet. Send klagen til oss. Hvis vi ikke endrer vedtaket, sender vi klagen videre til [hvem klagen sendes til].",
    nn: "Du kan klage på vedtaket innan [frist] frå du fekk dette brevet. Send klaga til oss. Dersom vi ikkje endrar vedtaket, sender vi klaga vidare til [kven klaga blir send til].",
    heading: { nb: "Du kan klage", nn: "Du kan klage" },
  },
  klagefrist: {
    nb: "Klagefristen er [frist] fra du fikk dette brevet.",
    nn: "Klagefristen er [frist] frå du fekk dette brevet.",
  },
  klageinstans: {
    nb: "Hvis vi ikke endrer vedtaket, sender vi klagen videre til [hvem klagen sendes til].",
    nn: "Dersom vi ikkje endrar vedtaket, sender vi klaga vidare til [kven klaga blir send til].",
  },
  "klage-fremgangsmaate": {
    nb: "Send klagen til [adresse eller e-post]. Skriv hva du vil ha endret, og hvorfor.",
    nn: "Send klaga til [adresse eller e-post]. Skriv kva du vil ha endra, og kvifor.",
  },
  innsyn: {
    nb: "Du har rett til å se dokumentene i saken. Si fra til [hvem leseren kan spørre] hvis du vil lese dem.",
    nn: "Du har rett til å sjå dokumenta i saka. Sei frå til [kven lesaren kan spørje] dersom du vil lese dei.",
    heading: ACCESS_HEADING,
  },
  "vedtak-skriftlig": {
    nb: "Vi har bestemt at [avgjørelsen].",
    nn: "Vi har bestemt at [avgjerda].",
  },
  "vedtak-begrunnelse": {
    nb: "Vi har lagt til grunn at [opplysningene dere bygger på]. Vi har lagt vekt på [det som avgjorde saken]. Derfor [resultatet].",
    nn: "Vi har lagt til grunn at [opplysningane de byggjer på]. Vi har lagt vekt på [det som avgjorde saka]. Derfor [resultatet].",
    heading: { nb: "Derfor har vi bestemt dette", nn: "Derfor har vi bestemt dette" },
  },
  "vedtak-hjemmel": {
    nb: "Vedtaket er gjort etter [lov eller forskrift og paragraf].",
    nn: "Vedtaket er gjort etter [lov eller forskrift og paragraf].",
    heading: RULES_HEADING,
  },
  "vedtak-fakta": {
    nb: "Vi har lagt til grunn at [opplysningene dere bygger på].",
    nn: "Vi har lagt til grunn at [opplysningane de byggjer på].",
  },
  "vedtak-vurdering": {
    nb: "Vi har lagt vekt på [det som avgjorde saken].",
    nn: "Vi har lagt vekt på [det som avgjorde saka].",
  },
  utsettelse: {
    nb: "Du kan be oss vente med å gjennomføre vedtaket til klagen er avgjort. Skriv til [hvem leseren kan spørre].",
    nn: "Du kan be oss vente med å gjennomføre vedtaket til klaga er avgjord. Skriv til [kven lesaren kan spørje].",
  },
  soksmaal: {
    nb: "Før du kan reise søksmål om vedtaket, må du [hva leseren må gjøre først].",
    nn: "Før du kan reise søksmål om vedtaket, må du [kva lesaren må gjere først].",
  },
  veiledning: {
    nb: "Ta kontakt på [telefon eller e-post] hvis du har spørsmål eller trenger hjelp.",
    nn: "Ta kontakt på [telefon eller e-post] dersom du har spørsmål eller treng hjelp.",
    heading: QUESTIONS_HEADING,
  },
  "sak-behandler": { nb: "[navn på saksbehandler]", nn: "[namn på saksbehandlar]" },
  "signatur-automatisert": {
    nb: "Det er [avdelingen eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] hvis du har spørsmål.",
    nn: "Det er [avdelinga eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] dersom du har spørsmål.",
  },
  "klagerett-vergeinfo": {
    nb: "Vi har sendt kopi av brevet til vergen: [navn på vergen].",
    nn: "Vi har sendt kopi av brevet til verja: [namn på verja].",
  },
  forhaandsvarsel: {
    nb: "Vi varslet deg [dato], og du kunne uttale deg før vi gjorde vedtaket.",
    nn: "Vi varsla deg [dato], og du kunne uttale deg før vi gjorde vedtaket.",
  },
  "personvern-rett": {
    nb: "På [nettadresse] kan du lese om hvordan vi bruker personopplysninger, og hvilke rettigheter du har.",
    nn: "På [nettadresse] kan du lese om korleis vi bruker personopplysningar, og kva rettar du har.",
  },
  "innsynsavslag-provision": {
    nb: "Vi har avslått kravet etter [lov] § [paragraf, ledd, bokstav eller nummer].",
    nn: "Vi har avslått kravet etter [lov] § [paragraf, ledd, bokstav eller nummer].",
  },
  "innsynsavslag-openness": {
    nb: "Vi har vurdert om du likevel kan få innsyn i hele dokumentet eller deler av det. Vi kom til at [resultatet og grunnen].",
    nn: "Vi har vurdert om du likevel kan få innsyn i heile dokumentet eller delar av det. Vi kom til at [resultatet og grunnen].",
  },
  "innsynsavslag-complaint": {
    nb: "Du kan klage på avslaget innen [frist] fra du fikk dette brevet. Send klagen til oss. Hvis vi ikke endrer avgjørelsen, sender vi klagen videre til [hvem klagen sendes til].",
    nn: "Du kan klage på avslaget innan [frist] frå du fekk dette brevet. Send klaga til oss. Dersom vi ikkje endrar avgjerda, sender vi klaga vidare til [kven klaga blir send til].",
    heading: { nb: "Du kan klage", nn: "Du kan klage" },
  },
  "innsynsavslag-deadline": {
    nb: "Klagefristen er [frist] fra du fikk dette brevet.",
    nn: "Klagefristen er [frist] frå du fekk dette brevet.",
  },
};

/** Speaks to several readers where the letter does. */
export function addressed(text: string, document: Document, standard: WrittenStandard): string {
  if (!speaksToSeveral(document, standard)) return text;
  const you = standard === "nb" ? { subject: "dere", object: "dere" } : { subject: "de", object: "dykk" };
  return text
    .replace(/(?<![\p{L}[])du(?!\p{L})/gu, you.subject)
    .replace(/(?<![\p{L}[])Du(?!\p{L})/gu, you.subject[0]!.toUpperCase() + you.subject.slice(1))
    .replace(/(?<![\p{L}[])deg(?!\p{L})/gu, you.object);
}

/** The formal «De», «Deres» and «Dykkar» speak to one. At the head of a sentence the capital does not tell. */
const FORMAL = /(?<=\p{L}[ ,]{1,2})(?:De|Dem|Deres|Dykk|Dykkar)(?!\p{L}|\.)(?! \p{Lu})/gu;
const ONE = /(?<!\p{L})(?:du|deg|din|ditt|di)(?!\p{L})/giu;
const SEVERAL = {
  nb: /(?<!\p{L})(?:[Dd]ere|deres)(?!\p{L})/gu,
  nn: /(?<!\p{L})(?:dykk(?:ar)?|de (?:kan|har|får|må|fekk|søkte)|(?:kan|har|får|må) de)(?!\p{L})/gu,
} as const;
/** In nynorsk this is plural, unless the letter is formal elsewhere. */
const DE_AT_HEAD = /(?<!\p{L}[ ,]{1,2}|\p{L})De(?!\p{L})/gu;

function speaksToSeveral({ blocks }: Document, standard: WrittenStandard): boolean {
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { readings }) => sum + (readings[0].text.match(pattern)?.length ?? 0), 0);
  const formal = count(FORMAL);
  const atHead = standard === "nn" && formal === 0 ? count(DE_AT_HEAD) : 0;
  return count(SEVERAL[standard]) + atHead > count(ONE) + formal;
}
