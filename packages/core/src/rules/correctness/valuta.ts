import { firmSpace } from "../../document/number-words.js";
import { proseMatches } from "../../document/prose-matches.js";
import { isRunningText } from "../../document/running-text.js";
import { defineBlockRule } from "../../rule/rule.js";

/** How a currency is named in running text. NOK is the matter of the rule beloep. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["€", "euro"],
  ["EUR", "euro"],
  ["$", "dollar"],
  ["USD", "amerikanske dollar"],
  ["£", "pund"],
  ["GBP", "britiske pund"],
  ["SEK", "svenske kroner"],
  ["DKK", "danske kroner"],
]);
/** The names that are others of one only. */
const NAMES_OF_ONE: ReadonlyMap<string, string> = new Map([
  ["USD", "amerikansk dollar"],
  ["GBP", "britisk pund"],
  ["SEK", "svensk krone"],
  ["DKK", "dansk krone"],
]);
const NUMBER = "\\d{1,3}(?:[ \\u00a0.]\\d{3})+(?:,\\d{2})?|\\d+(?:,\\d{2})?";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}€$£.,])(?:(?<before>[€$£]|EUR|USD|GBP|SEK|DKK)[ \\u00a0]?(?<first>${NUMBER})|(?<second>${NUMBER})[ \\u00a0]?(?<after>[€£]|EUR|USD|GBP|SEK|DKK))(?:,[-–])?(?![\\p{L}\\p{N}€$£]|[.,]\\d)(?![ \\u00a0](?:mill|mrd|million|milliard))`,
  "gu",
);

/** A foreign amount with a sign or a code in running text. */
export const valuta = defineBlockRule({
  id: "valuta",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Utenlandsk valuta", nn: "Utanlandsk valuta" },
    rationale: {
      nb: "I løpende tekst er «500 euro» lettere å lese enn «€ 500» og «EUR 500». Koder passer best i tabeller. Skriv gjerne hva beløpet er i norske kroner.",
      nn: "I løpande tekst er «500 euro» lettare å lese enn «€ 500» og «EUR 500». Kodar høver best i tabellar. Skriv gjerne kva beløpet er i norske kroner.",
    },
    sources: ["Språkrådet"],
  },
  options: {},
  messages: {
    currency: {
      nb: "«{actual}» er lettere å lese med navnet på valutaen. Skriv «{correct}».",
      nn: "«{actual}» er lettare å lese med namnet på valutaen. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Kurset koster ⟦€ 500⟧ for dem som melder seg på nå.",
        better: "Kurset koster 500\u00a0euro for dem som melder seg på nå.",
      },
      {
        language: "nb",
        text: "Du får dekket opptil ⟦1 500 EUR⟧ når du studerer i utlandet.",
        better: "Du får dekket opptil 1 500\u00a0euro når du studerer i utlandet.",
      },
      {
        language: "nb",
        text: "- Legetimen kostet ⟦USD 120,50⟧, og du må betale den selv.\n- Ta vare på kvitteringen.",
        format: "markdown",
        better:
          "- Legetimen kostet 120,50\u00a0amerikanske dollar, og du må betale den selv.\n- Ta vare på kvitteringen.",
      },
      {
        language: "nb",
        text: "Kurset koster ⟦€ 500,-⟧ i år, og ⟦1 DKK⟧ er litt mer enn en norsk krone.",
        better: "Kurset koster 500\u00a0euro i år, og 1\u00a0dansk krone er litt mer enn en norsk krone.",
      },
      {
        language: "nn",
        text: "Vi rekna med at ⟦1 GBP⟧ er 13 kroner og at ⟦USD 1⟧ er 10 kroner.",
        better:
          "Vi rekna med at 1\u00a0britisk pund er 13 kroner og at 1\u00a0amerikansk dollar er 10 kroner.",
      },
      {
        language: "nn",
        text: "Kurset kostar ⟦€500⟧ for dei som melder seg på no.",
        better: "Kurset kostar 500\u00a0euro for dei som melder seg på no.",
      },
      {
        language: "nn",
        text: "Kommunen fekk ⟦20 000 SEK⟧ frå den svenske vennskapskommunen.",
        better: "Kommunen fekk 20 000\u00a0svenske kroner frå den svenske vennskapskommunen.",
      },
      {
        language: "nn",
        text: "Lisensen kostar ⟦$99⟧ i året, og ho gjeld for alle skulane.",
        better: "Lisensen kostar 99\u00a0dollar i året, og ho gjeld for alle skulane.",
      },
    ],
    good: [
      { language: "nb", text: "Kurset koster 500 euro. Du betaler 4500 kroner når du bor i Norge." },
      { language: "nb", text: "| Land | Pris |\n| --- | --- |\n| Tyskland | 500 EUR |", format: "markdown" },
      { language: "nb", text: "Bruk variabelen `$1` i malen for å få med navnet.", format: "markdown" },
      { language: "nb", text: "Tilskuddet fra EU er € 2 millioner over tre år for alle kommunene." },
      { language: "nn", text: "Kurset kostar 500 euro. Du betaler 4500 kroner når du bur i Noreg." },
      { language: "nn", text: "| Land | Pris |\n| --- | --- |\n| Tyskland | 500 EUR |", format: "markdown" },
      { language: "nn", text: "Tilskotet frå EU er € 2 millionar over tre år for alle kommunane." },
    ],
  },
  check({ block, reading, textType, report }) {
    if (!/[€$£]|EUR|USD|GBP|SEK|DKK/.test(reading.text)) return;
    for (const match of proseMatches(block, reading, AMOUNT)) {
      if (!isRunningText(block, reading, match.index)) continue;
      const { before, first, second, after } = match.groups ?? {};
      const amount = first ?? second;
      const sign = before ?? after ?? "";
      const name = (amount === "1" ? NAMES_OF_ONE.get(sign) : undefined) ?? NAMES.get(sign);
      const correct = `${amount}${firmSpace(textType)}${name}`;
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "currency",
        data: { actual: match[0], correct },
        suggestions: [correct],
      });
    }
  },
});
