import {
  type Category,
  formatNumber,
  type LixDriver,
  type Severity,
  type WrittenStandard,
} from "@klarsprak/core";
import type { Group } from "./finding-groups.js";

/** What a report says, in one written standard. */
export interface ReportWords {
  readonly report: string;
  readonly beforeSending: string;
  readonly standard: string;
  readonly readAs: (textType: string, reason: string) => string;
  readonly empty: string;
  readonly nothing: string;
  readonly questions: Readonly<Record<Group, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: string;
  readonly left: string;
  readonly noneHere: string;
  readonly better: string;
  readonly or: string;
  readonly suggestion: string;
  readonly goTo: string;
  readonly filter: string;
  readonly filterSeverity: string;
  readonly filterCategory: string;
  readonly all: string;
  readonly filteredOut: string;
  readonly readability: string;
  readonly lixScale: string;
  readonly below: (limit: number) => string;
  readonly above: (limit: number) => string;
  readonly shortText: (words: number) => string;
  readonly lix: (value: string, band: string) => string;
  readonly drivers: Readonly<Record<LixDriver, string>>;
  readonly lixParts: (wordsPerSentence: string, longWords: string) => string;
  readonly sentences: string;
  readonly noSentences: string;
  readonly sentence: (number: number, words: number) => string;
  readonly sentenceSum: (sentences: number, long: number, limit: number, longest: number) => string;
  readonly eachBar: (sentences: number) => string;
  readonly limit: (words: number) => string;
  readonly moreLong: (count: number) => string;
  readonly passive: string;
  readonly passives: (percent: string) => string;
  readonly decision: string;
  readonly decisionWhole: string;
  readonly decisionLacks: string;
  readonly unjudged: string;
  readonly unjudgedIntro: string;
  readonly count: (findings: number) => string;
  readonly noFindings: string;
  readonly capped: (shown: number, all: number) => string;
  readonly wordCount: (words: number) => string;
  readonly readingTime: (minutes: number) => string;
  readonly line: string;
  /** With holes {shown} and {all}, which the script fills. */
  readonly shown: string;
  readonly sum: (counts: Readonly<Record<Severity, number>>) => string;
}

const nb: ReportWords = {
  report: "Rapport",
  beforeSending: "Før du sender",
  standard: "Bokmål",
  readAs: (textType, reason) => `Vi leser teksten som ${textType}. ${reason}`,
  empty: "Det er ingen tekst å vise noe om ennå.",
  nothing: "Vi fant ingenting leseren kan snuble i.",
  questions: {
    find: "Finner leserne det de trenger?",
    understand: "Forstår leserne det de finner?",
    use: "Kan leserne bruke det?",
    other: "Annet leserne merker",
  },
  categories: {
    find: "Finne",
    understand: "Forstå",
    use: "Bruke",
    tone: "Tone",
    correctness: "Skriveregler",
    privacy: "Personvern",
    layout: "Utforming",
  },
  severities: { error: "Må rettes", warning: "Bør ses på", info: "Råd" },
  findings: "Merknader",
  left: "Dette gjenstår",
  noneHere: "Ingen merknader.",
  better: "Skriv heller",
  or: "eller",
  suggestion: "Forslag:",
  goTo: "Gå til stedet",
  filter: "Velg hva du vil se",
  filterSeverity: "Hvor viktig",
  filterCategory: "Hva det gjelder",
  all: "Alle",
  filteredOut: "Ingen av merknadene her passer med det du har valgt.",
  readability: "Er teksten lett å lese?",
  lixScale: "Lesbarhet (LIX)",
  below: (limit) => `under ${limit}`,
  above: (limit) => `${limit} og over`,
  shortText: (words) => `Teksten har under ${words} ord. Da er den for kort til at LIX sier noe.`,
  lix: (value, band) => `LIX er ${value}. Det regnes som ${band}.`,
  drivers: {
    sentences: "Setningene er lengre enn vanlig.",
    words: "Teksten har flere lange ord enn vanlig.",
    both: "Setningene er lengre enn vanlig, og teksten har mange lange ord.",
    neither: "Både setningene og ordene har vanlig lengde.",
  },
  lixParts: (wordsPerSentence, longWords) =>
    `I snitt er det ${wordsPerSentence} ord i setningen. ${longWords} prosent av ordene har mer enn seks bokstaver.`,
  sentences: "Hvor lange setningene er",
  noSentences: "Teksten har ingen hele setninger ennå.",
  sentence: (number, words) => `Setning ${number}: ${words} ord`,
  sentenceSum: (sentences, long, limit, longest) =>
    [
      sentences === 1 ? "Teksten har én setning." : `Teksten har ${formatNumber(sentences)} setninger.`,
      long === 0
        ? `Ingen har mer enn ${limit} ord.`
        : `${long === 1 ? "Én av dem" : `${formatNumber(long)} av dem`} har mer enn ${limit} ord.`,
      `Den lengste har ${longest} ord.`,
    ].join(" "),
  eachBar: (sentences) => `Hver stolpe viser den lengste av ${sentences} setninger.`,
  limit: (words) => `${words} ord`,
  moreLong: (count) => `Vis ${formatNumber(count)} til`,
  passive: "Passive setninger",
  passives: (percent) =>
    percent === "0"
      ? "Ingen av setningene er passive."
      : `${percent} prosent av setningene er passive. I slike setninger er det lett å glemme å si hvem som gjør hva.`,
  decision: "Har vedtaket det som trengs?",
  decisionWhole: "Vi savnet ingenting av det et vedtak skal ha.",
  decisionLacks: "Dette savnet vi:",
  unjudged: "Dette kan ikke klarspråk vurdere",
  unjudgedIntro: "Her er det du som vet best. Svar på spørsmålene før du sender.",
  count: (findings) => (findings === 1 ? "1 merknad" : `${formatNumber(findings)} merknader`),
  noFindings: "Ingen merknader",
  capped: (shown, all) =>
    `Her er de ${shown} viktigste av ${formatNumber(all)}. Når du retter noen, kommer det flere.`,
  wordCount: (words) => `${formatNumber(words)} ord`,
  readingTime: (minutes) => {
    const whole = Math.round(minutes);
    if (whole < 1) return "lesetid under ett minutt";
    return whole === 1 ? "lesetid 1 minutt" : `lesetid ${formatNumber(whole)} minutter`;
  },
  line: "linje",
  shown: "{shown} av {all} merknader vises.",
  sum: ({ error, warning, info }) => `${error} må rettes, ${warning} bør ses på, ${info} råd.`,
};

const nn: ReportWords = {
  report: "Rapport",
  beforeSending: "Før du sender",
  standard: "Nynorsk",
  readAs: (textType, reason) => `Vi les teksten som ${textType}. ${reason}`,
  empty: "Det er ingen tekst å vise noko om enno.",
  nothing: "Vi fann ingenting lesaren kan snuble i.",
  questions: {
    find: "Finn lesarane det dei treng?",
    understand: "Forstår lesarane det dei finn?",
    use: "Kan lesarane bruke det?",
    other: "Anna lesarane merkar",
  },
  categories: {
    find: "Finne",
    understand: "Forstå",
    use: "Bruke",
    tone: "Tone",
    correctness: "Skrivereglar",
    privacy: "Personvern",
    layout: "Utforming",
  },
  severities: { error: "Må rettast", warning: "Bør sjåast på", info: "Råd" },
  findings: "Merknader",
  left: "Dette står att",
  noneHere: "Ingen merknader.",
  better: "Skriv heller",
  or: "eller",
  suggestion: "Forslag:",
  goTo: "Gå til staden",
  filter: "Vel kva du vil sjå",
  filterSeverity: "Kor viktig",
  filterCategory: "Kva det gjeld",
  all: "Alle",
  filteredOut: "Ingen av merknadene her passar med det du har valt.",
  readability: "Er teksten lett å lese?",
  lixScale: "Lesbarheit (LIX)",
  below: (limit) => `under ${limit}`,
  above: (limit) => `${limit} og over`,
  shortText: (words) => `Teksten har under ${words} ord. Då er han for kort til at LIX seier noko.`,
  lix: (value, band) => `LIX er ${value}. Det blir rekna som ${band}.`,
  drivers: {
    sentences: "Setningane er lengre enn vanleg.",
    words: "Teksten har fleire lange ord enn vanleg.",
    both: "Setningane er lengre enn vanleg, og teksten har mange lange ord.",
    neither: "Både setningane og orda har vanleg lengd.",
  },
  lixParts: (wordsPerSentence, longWords) =>
    `I snitt er det ${wordsPerSentence} ord i setninga. ${longWords} prosent av orda har meir enn seks bokstavar.`,
  sentences: "Kor lange setningane er",
  noSentences: "Teksten har ingen heile setningar enno.",
  sentence: (number, words) => `Setning ${number}: ${words} ord`,
  sentenceSum: (sentences, long, limit, longest) =>
    [
      sentences === 1 ? "Teksten har éi setning." : `Teksten har ${formatNumber(sentences)} setningar.`,
      long === 0
        ? `Ingen har meir enn ${limit} ord.`
        : `${long === 1 ? "Éi av dei" : `${formatNumber(long)} av dei`} har meir enn ${limit} ord.`,
      `Den lengste har ${longest} ord.`,
    ].join(" "),
  eachBar: (sentences) => `Kvar stolpe viser den lengste av ${sentences} setningar.`,
  limit: (words) => `${words} ord`,
  moreLong: (count) => `Vis ${formatNumber(count)} til`,
  passive: "Passive setningar",
  passives: (percent) =>
    percent === "0"
      ? "Ingen av setningane er passive."
      : `${percent} prosent av setningane er passive. I slike setningar er det lett å gløyme å seie kven som gjer kva.`,
  decision: "Har vedtaket det som trengst?",
  decisionWhole: "Vi sakna ingenting av det eit vedtak skal ha.",
  decisionLacks: "Dette sakna vi:",
  unjudged: "Dette kan ikkje klarspråk vurdere",
  unjudgedIntro: "Her er det du som veit best. Svar på spørsmåla før du sender.",
  count: (findings) => (findings === 1 ? "1 merknad" : `${formatNumber(findings)} merknader`),
  noFindings: "Ingen merknader",
  capped: (shown, all) =>
    `Her er dei ${shown} viktigaste av ${formatNumber(all)}. Når du rettar nokre, kjem det fleire.`,
  wordCount: (words) => `${formatNumber(words)} ord`,
  readingTime: (minutes) => {
    const whole = Math.round(minutes);
    if (whole < 1) return "lesetid under eitt minutt";
    return whole === 1 ? "lesetid 1 minutt" : `lesetid ${formatNumber(whole)} minutt`;
  },
  line: "linje",
  shown: "{shown} av {all} merknader er viste.",
  sum: ({ error, warning, info }) => `${error} må rettast, ${warning} bør sjåast på, ${info} råd.`,
};

/** What a report says, by written standard. */
export const reportWords: Readonly<Record<WrittenStandard, ReportWords>> = { nb, nn };
