import { isAfterNumberLabel } from "../../document/number-label.js";
import { firmSpace, groupThousands } from "../../document/number-words.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const UNITS =
  "kroner|kr|øre|innbyggere|innbyggjarar|personer|personar|mennesker|menneske|ansatte|tilsette|elever|elevar|barn|brukere|brukarar|" +
  "husstander|husstandar|kvadratmeter|kvm|m²|m2|km²|kilometer|km|meter|liter|tonn|kilo|kg|timer|timar|dekar|mål|boliger|bustader|" +
  "søknader|søknadar|saker|stemmer|røyster|besøkende|besøkjande";
const BEFORE_UNIT = new RegExp(`^(?:,-|[ \\u00a0](?:${UNITS})(?![a-zà-ž]))`, "iu");
const AFTER_CURRENCY = /(?<!\p{L})(?:kr\.?|kroner|NOK)[ \u00a0]?$/u;
const DOTTED =
  /(?<![\p{L}\p{N}/§+]|[\p{N}][.,:/–-])([1-9]\d{0,2}(?:\.\d{3})+)(,\d{1,2}(?!\d))?(?![\p{L}\p{N}/]|[.:–-]\d)/gu;
const COMMA = /(?<![\p{L}\p{N}/§+]|[\p{N}][.,:/–-])([1-9]\d{0,2}(?:,\d{3})+)(?![\p{L}\p{N}/]|[.,:–-]\d)/gu;
const UNGROUPED =
  /(?<![\p{L}\p{N}/§+]|[\p{N}][.,:/–-]|\d[ \u00a0])([1-9]\d{4,8})(,\d{1,2}(?!\d))?(?![\p{L}\p{N}/]|[.:–-]\d)/gu;

/** Thousands with a full stop, a comma or nothing between them. */
export const tusenskille = defineBlockRule({
  id: "tusenskille",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["beloep"],
  docs: {
    title: { nb: "Mellomrom i store tall", nn: "Mellomrom i store tal" },
    rationale: {
      nb: "Tall med fem sifre eller mer deles i grupper på tre med mellomrom: «10 000». Punktum mellom gruppene kan leses som desimaltegn. Firesifrede tall trenger ikke mellomrom.",
      nn: "Tal med fem siffer eller meir blir delte i grupper på tre med mellomrom: «10 000». Punktum mellom gruppene kan bli lese som desimalteikn. Firesifra tal treng ikkje mellomrom.",
    },
    sources: ["Språkrådet", "DFØ", "Mattilsynet", "Gjøvik kommune", "Asker kommune"],
  },
  options: {},
  messages: {
    dot: {
      nb: "Tallet «{actual}» har punktum mellom gruppene. Skriv «{correct}».",
      nn: "Talet «{actual}» har punktum mellom gruppene. Skriv «{correct}».",
    },
    comma: {
      nb: "Tallet «{actual}» har komma mellom gruppene, og komma betyr desimaler. Skriv «{correct}».",
      nn: "Talet «{actual}» har komma mellom gruppene, og komma tyder desimalar. Skriv «{correct}».",
    },
    ungrouped: {
      nb: "Tallet «{actual}» er lettere å lese med mellomrom: «{correct}».",
      nn: "Talet «{actual}» er lettare å lese med mellomrom: «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du får ⟦4.500⟧ kroner i måneden og kr ⟦12.500,50⟧ i juni.",
        better: "Du får 4500 kroner i måneden og kr 12\u00a0500,50 i juni.",
      },
      {
        language: "nb",
        text: "Kommunen har ⟦14827⟧ innbyggere og et budsjett på ⟦1.250.000⟧ kroner.",
        better: "Kommunen har 14\u00a0827 innbyggere og et budsjett på 1\u00a0250\u00a0000 kroner.",
      },
      {
        language: "nb",
        text: "Støtten er på ⟦10,000⟧ kroner i året.",
        better: "Støtten er på 10\u00a0000 kroner i året.",
      },
      {
        language: "nn",
        text: "Gebyret er ⟦25000⟧ kroner, og du har betalt kr ⟦7.500⟧.",
        better: "Gebyret er 25\u00a0000 kroner, og du har betalt kr 7500.",
      },
      {
        language: "nn",
        text: "Om lag ⟦15.000⟧ personar bur i kommunen.",
        better: "Om lag 15\u00a0000 personar bur i kommunen.",
      },
    ],
    good: [
      { language: "nb", text: "Du får 4500 kroner i måneden. Huset koster 1 250 000 kroner." },
      {
        language: "nb",
        text: "Adressen er Rådhusgata 20, 2850 Lena. Ring 61000000, og oppgi organisasjonsnummer 123456789.",
      },
      {
        language: "nb",
        text: "Sak 25/10432-3 gjelder gnr. 12.345. Se punkt 4.500 i versjon 10.000.2. Postboks 10432.",
      },
      { language: "nb", text: "Vannprøven viste 2,125 milligram. Møtet er 1.2.2026 i år 2026." },
      { language: "nn", text: "Kontonummeret er 1234 56 78903. Rekninga er på 950 kroner." },
      { language: "nn", text: "Du får 10 000 kroner, eller 4500 kroner om du bur heime. KID 1234567." },
      { language: "nn", text: "Kundenummer 104327 står på brevet, og saka har nummer 2026001234." },
    ],
  },
  check({ block, reading, textType, report }) {
    const { text } = reading;
    const space = firmSpace(textType);
    if (!/\d[.,]?\d{3}/.test(text)) return;
    const send = (match: RegExpExecArray, messageId: string, isSure: boolean): void => {
      const correct = `${groupThousands(match[1]!.replace(/\D/g, ""), space)}${match[2] ?? ""}`;
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId,
        data: { actual: match[0], correct },
        ...(isSure ? { fix: correct } : { suggestions: [correct] }),
      });
    };
    for (const match of proseMatches(block, reading, DOTTED)) {
      if (isAfterNumberLabel(text, match.index)) continue;
      const isSure = isQuantity(text, match);
      if (isSure || match[1]!.split(".").length > 2) send(match, "dot", isSure);
    }
    for (const match of proseMatches(block, reading, COMMA)) {
      const after = text.slice(match.index + match[0].length);
      if (/^[ \u00a0](?:kroner|kr)(?![a-zà-ž])/iu.test(after)) send(match, "comma", false);
    }
    for (const match of proseMatches(block, reading, UNGROUPED)) {
      if (!isAfterNumberLabel(text, match.index) && isQuantity(text, match)) send(match, "ungrouped", true);
    }
  },
});

/** Whether the number is an amount or a count: it has a currency before it or a unit behind it. */
function isQuantity(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (
    BEFORE_UNIT.test(text.slice(end, end + 20)) ||
    AFTER_CURRENCY.test(text.slice(Math.max(0, match.index - 8), match.index))
  );
}
