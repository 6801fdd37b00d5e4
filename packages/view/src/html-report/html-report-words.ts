import { formatNumber, type WrittenStandard } from "@klarsprak/core";

/** What a page of a report says beside the words of the report itself, in one written standard. */
export interface HtmlReportWords {
  readonly overview: (files: number) => string;
  readonly made: (day: string, version: string) => string;
  readonly privacy: (files: number) => string;
  readonly letter: string;
  readonly howToRead: string;
  readonly wholeLetter: string;
  readonly notesHere: string;
  readonly noteNumber: (number: number) => string;
  readonly andMore: (count: number) => string;
  readonly why: string;
  readonly added: string;
  readonly explanations: string;
  readonly showExplanations: (count: number) => string;
  readonly contents: string;
  readonly sums: string;
  readonly texts: (count: number) => string;
  readonly withoutFindings: (count: number) => string;
  readonly work: string;
  readonly workIntro: string;
  readonly text: string;
  readonly perHundred: string;
  readonly change: string;
  readonly sort: string;
  readonly moreTexts: (shown: number, all: number) => string;
  readonly rules: string;
  readonly rule: string;
  readonly about: string;
  readonly findings: string;
  readonly inTexts: string;
  readonly severity: string;
  readonly map: string;
  readonly mapIntro: (files: number, rules: number) => string;
  readonly since: string;
  readonly sinceSum: (added: number, gone: number, kept: number) => string;
  readonly sinceFiles: (added: number, gone: number) => string;
  readonly sinceOther: (version: string) => string;
  readonly sinceUnread: string;
  readonly changed: (added: number, gone: number) => string;
  readonly newText: string;
  readonly unchanged: string;
  readonly troubles: string;
  readonly parts: string;
  readonly partsLeftOut: (left: number) => string;
  readonly cleanParts: string;
  readonly noTexts: string;
  readonly unchecked: string;
  readonly toTop: string;
}

const nb: HtmlReportWords = {
  overview: (files) => `Rapport om ${formatNumber(files)} tekster`,
  made: (day, version) => `Laget ${day} av klarspråk ${version}`,
  privacy: (files) =>
    `${files === 1 ? "Rapporten viser hele teksten." : "Rapporten viser tekstene."} Personopplysninger som klarspråk fant, er skjult med prikker. Det kan stå flere, så tenk på hvem du deler rapporten med.`,
  letter: "Teksten med merknader",
  howToRead:
    "Tallene i teksten viser til merknadene ved siden av. På små skjermer står merknadene under avsnittet.",
  wholeLetter: "Om hele teksten",
  notesHere: "Merknader til dette avsnittet",
  noteNumber: (number) => `merknad ${number}`,
  andMore: (count) => `og ${formatNumber(count)} til`,
  why: "Hvorfor?",
  added: "Ny",
  explanations: "Hvorfor vi merker dette",
  showExplanations: (count) => `Vis ${formatNumber(count)} forklaringer`,
  contents: "Innhold",
  sums: "Kort fortalt",
  texts: (count) => (count === 1 ? "1 tekst" : `${formatNumber(count)} tekster`),
  withoutFindings: (count) =>
    count === 1 ? "1 tekst er uten merknader." : `${formatNumber(count)} tekster er uten merknader.`,
  work: "Tekstene som trenger mest arbeid",
  workIntro: "De med mest som må rettes, står først.",
  text: "Tekst",
  perHundred: "Per 100 ord",
  change: "Siden sist",
  sort: "Sorter etter",
  moreTexts: (shown, all) =>
    `Tabellen viser de ${formatNumber(shown)} tekstene som trenger mest arbeid, av ${formatNumber(all)}.`,
  rules: "Dette går igjen",
  rule: "Regel",
  about: "Gjelder",
  findings: "Merknader",
  inTexts: "Tekster",
  severity: "Viktigst",
  map: "Hva som går igjen hvor",
  mapIntro: (files, rules) =>
    `Antall merknader for de ${formatNumber(rules)} vanligste reglene i de ${formatNumber(files)} tekstene som trenger mest arbeid.`,
  since: "Siden forrige rapport",
  sinceSum: (added, gone, kept) =>
    `${added === 1 ? "1 merknad er ny" : `${formatNumber(added)} merknader er nye`}, ${formatNumber(gone)} er borte, og ${formatNumber(kept)} står som før.`,
  sinceFiles: (added, gone) =>
    [
      ...(added === 0 ? [] : [added === 1 ? "1 tekst er ny." : `${formatNumber(added)} tekster er nye.`]),
      ...(gone === 0 ? [] : [gone === 1 ? "1 tekst er borte." : `${formatNumber(gone)} tekster er borte.`]),
    ].join(" "),
  sinceOther: (version) =>
    `Den forrige rapporten er laget av klarspråk ${version}. Noe av endringen kan komme av at reglene er andre.`,
  sinceUnread: "Den forrige rapporten kunne ikke leses. Derfor viser vi ikke hva som er endret.",
  changed: (added, gone) =>
    [
      ...(added === 0 ? [] : [added === 1 ? "1 ny" : `${formatNumber(added)} nye`]),
      ...(gone === 0 ? [] : [`${formatNumber(gone)} borte`]),
    ].join(", "),
  newText: "ny tekst",
  unchanged: "som før",
  troubles: "Dette ble ikke sjekket",
  parts: "Tekst for tekst",
  partsLeftOut: (left) =>
    left === 1
      ? "For at rapporten ikke skal bli for stor, er 1 tekst utelatt her. Den står i tabellen. Lag en egen rapport for den hvis du vil se den."
      : `For at rapporten ikke skal bli for stor, er de ${formatNumber(left)} tekstene som trenger minst arbeid, utelatt her. Lag en egen rapport for dem hvis du vil se dem.`,
  cleanParts: "Tekster uten merknader er ikke gjengitt.",
  noTexts: "Vi fant ingen tekster å sjekke.",
  unchecked: "ikke sjekket",
  toTop: "Til toppen",
};

const nn: HtmlReportWords = {
  overview: (files) => `Rapport om ${formatNumber(files)} tekstar`,
  made: (day, version) => `Laga ${day} av klarspråk ${version}`,
  privacy: (files) =>
    `${files === 1 ? "Rapporten viser heile teksten." : "Rapporten viser tekstane."} Personopplysningar som klarspråk fann, er skjulte med prikkar. Det kan stå fleire, så tenk på kven du deler rapporten med.`,
  letter: "Teksten med merknader",
  howToRead:
    "Tala i teksten viser til merknadene ved sida av. På små skjermar står merknadene under avsnittet.",
  wholeLetter: "Om heile teksten",
  notesHere: "Merknader til dette avsnittet",
  noteNumber: (number) => `merknad ${number}`,
  andMore: (count) => `og ${formatNumber(count)} til`,
  why: "Kvifor?",
  added: "Ny",
  explanations: "Kvifor vi merkjer dette",
  showExplanations: (count) => `Vis ${formatNumber(count)} forklaringar`,
  contents: "Innhald",
  sums: "Kort fortalt",
  texts: (count) => (count === 1 ? "1 tekst" : `${formatNumber(count)} tekstar`),
  withoutFindings: (count) =>
    count === 1 ? "1 tekst er utan merknader." : `${formatNumber(count)} tekstar er utan merknader.`,
  work: "Tekstane som treng mest arbeid",
  workIntro: "Dei med mest som må rettast, står først.",
  text: "Tekst",
  perHundred: "Per 100 ord",
  change: "Sidan sist",
  sort: "Sorter etter",
  moreTexts: (shown, all) =>
    `Tabellen viser dei ${formatNumber(shown)} tekstane som treng mest arbeid, av ${formatNumber(all)}.`,
  rules: "Dette går igjen",
  rule: "Regel",
  about: "Gjeld",
  findings: "Merknader",
  inTexts: "Tekstar",
  severity: "Viktigast",
  map: "Kva som går igjen kvar",
  mapIntro: (files, rules) =>
    `Talet på merknader for dei ${formatNumber(rules)} vanlegaste reglane i dei ${formatNumber(files)} tekstane som treng mest arbeid.`,
  since: "Sidan førre rapport",
  sinceSum: (added, gone, kept) =>
    `${added === 1 ? "1 merknad er ny" : `${formatNumber(added)} merknader er nye`}, ${formatNumber(gone)} er borte, og ${formatNumber(kept)} står som før.`,
  sinceFiles: (added, gone) =>
    [
      ...(added === 0 ? [] : [added === 1 ? "1 tekst er ny." : `${formatNumber(added)} tekstar er nye.`]),
      ...(gone === 0 ? [] : [gone === 1 ? "1 tekst er borte." : `${formatNumber(gone)} tekstar er borte.`]),
    ].join(" "),
  sinceOther: (version) =>
    `Den førre rapporten er laga av klarspråk ${version}. Noko av endringa kan kome av at reglane er andre.`,
  sinceUnread: "Den førre rapporten kunne ikkje lesast. Derfor viser vi ikkje kva som er endra.",
  changed: (added, gone) =>
    [
      ...(added === 0 ? [] : [added === 1 ? "1 ny" : `${formatNumber(added)} nye`]),
      ...(gone === 0 ? [] : [`${formatNumber(gone)} borte`]),
    ].join(", "),
  newText: "ny tekst",
  unchanged: "som før",
  troubles: "Dette vart ikkje sjekka",
  parts: "Tekst for tekst",
  partsLeftOut: (left) =>
    left === 1
      ? "For at rapporten ikkje skal bli for stor, er 1 tekst utelaten her. Han står i tabellen. Lag ein eigen rapport for han om du vil sjå han."
      : `For at rapporten ikkje skal bli for stor, er dei ${formatNumber(left)} tekstane som treng minst arbeid, utelatne her. Lag ein eigen rapport for dei om du vil sjå dei.`,
  cleanParts: "Tekstar utan merknader er ikkje gjevne att.",
  noTexts: "Vi fann ingen tekstar å sjekke.",
  unchecked: "ikkje sjekka",
  toTop: "Til toppen",
};

/** What a page of a report says, by written standard. */
export const htmlReportWords: Readonly<Record<WrittenStandard, HtmlReportWords>> = { nb, nn };

const MONTHS = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
] as const;

/** «12. januar 2027», of a day as YYYY-MM-DD. */
export function dayInWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}. ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
