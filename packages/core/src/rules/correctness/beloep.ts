import { firmSpace, groupThousands } from "../../document/number-words.js";
import { proseMatches } from "../../document/prose-matches.js";
import { isRunningText } from "../../document/running-text.js";
import { defineBlockRule } from "../../rule/rule.js";

const DIGITS = "[1-9]\\d{0,2}(?:[. \\u00a0]\\d{3})+|\\d+";
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(kr\\.|kr|Kr\\.|NOK)[ \\u00a0]?)?(${DIGITS})(?:,(\\d{2})(?!\\d)|\\.(\\d{2})(?![\\d.]))?(,[-–—]{1,2}|\\.-)?(?:[ \\u00a0](kroner|kr|NOK)(?![\\p{L}]))?(?![\\p{L}\\p{N}]|[.,:–-]\\d)`,
  "gu",
);
const BEFORE_FIELD = /(?<![a-zà-ž\d])(kr)\.(?=[ \u00a0]?\uFFFC)/giu;
const AFTER_FIELD = /(?<=\uFFFC),[-–—]{1,2}(?![\p{L}\p{N}])/gu;

const OTHER_BEFORE = /(?:[€$£]|EUR|USD|GBP|SEK|DKK)[ \u00a0]?$/;
const OTHER_BEHIND = /^[ \u00a0]?(?:[€£]|EUR|USD|GBP|SEK|DKK)/;

/** «€ 500,-», «500,- EUR»: the amount is one of another currency. */
function isForeignAmount(text: string, start: number, end: number): boolean {
  return (
    OTHER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    OTHER_BEHIND.test(text.slice(end, end + 4))
  );
}

/** Amounts with «kr.», «,-», «,00» or «NOK». */
export const beloep = defineBlockRule({
  id: "beloep",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Beløp", nn: "Beløp" },
    rationale: {
      nb: "I løpende tekst er «4500 kroner» lettest å lese. Forkortelsen «kr» har ikke punktum, og «,-» og «,00» sier ingenting. I tabeller kan du skrive «kr 4500».",
      nn: "I løpande tekst er «4500 kroner» lettast å lese. Forkortinga «kr» har ikkje punktum, og «,-» og «,00» seier ingenting. I tabellar kan du skrive «kr 4500».",
    },
    sources: ["Gjøvik kommune", "Asker kommune", "Bjørnafjorden kommune", "DFØ"],
  },
  options: {},
  messages: {
    amount: {
      nb: "«{actual}» er en tung måte å skrive et beløp på. Skriv «{correct}».",
      nn: "«{actual}» er ein tung måte å skrive eit beløp på. Skriv «{correct}».",
    },
    abbreviation: {
      nb: "«kr.» foran et beløp skal ikke ha punktum. Skriv «kr» foran eller «kroner» etter beløpet.",
      nn: "«kr.» framfor eit beløp skal ikkje ha punktum. Skriv «kr» framfor eller «kroner» etter beløpet.",
    },
    dash: {
      nb: "«{actual}» etter et beløp kan strykes. Skriv heller «kroner».",
      nn: "«{actual}» etter eit beløp kan strykast. Skriv heller «kroner».",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Gebyret er ⟦kr. 4.500,-⟧.", better: "Gebyret er 4500 kroner." },
      {
        language: "nb",
        text: "Du må betale ⟦kr 12 500,00⟧ innen 1. mai, og ⟦100,- kr⟧ i porto.",
        better: "Du må betale 12\u00a0500 kroner innen 1. mai, og 100 kroner i porto.",
      },
      {
        language: "nb",
        text: "Gebyret er på ⟦kr 2.350,-⟧ og må betales innen 1. mai.",
        better: "Gebyret er på 2350 kroner og må betales innen 1. mai.",
      },
      {
        language: "nb",
        text: "| Tiltak | Pris |\n| --- | --- |\n| Skilt | ⟦kr. 300,-⟧ |",
        format: "markdown",
        better: "| Tiltak | Pris |\n| --- | --- |\n| Skilt | kr 300 |",
      },
      {
        language: "nb",
        text: "Du får ⟦kr.⟧ {{belop}} hver måned til skolen.",
        better: "Du får kr {{belop}} hver måned til skolen.",
        template: true,
      },
      {
        language: "nn",
        text: "Foreldrebetalinga er ⟦kr. 1.450,-⟧ i månaden.",
        better: "Foreldrebetalinga er 1450 kroner i månaden.",
      },
      {
        language: "nn",
        text: "Gebyret er på ⟦kr 2.350,-⟧ og må betalast innan 1. mai.",
        better: "Gebyret er på 2350 kroner og må betalast innan 1. mai.",
      },
      {
        language: "nn",
        text: "- Gebyr ⟦kr 2.350,-⟧",
        format: "markdown",
        better: "- Gebyr kr 2350",
      },
      {
        language: "nn",
        text: "Vi krev tilbake ⟦NOK 25 300,50⟧ frå deg.",
        better: "Vi krev tilbake 25\u00a0300,50 kroner frå deg.",
      },
    ],
    good: [
      { language: "nb", text: "Kurset koster € 500,- og bøkene 1 500,- EUR." },
      { language: "nn", text: "Kurset kostar € 1 500,- og bøkene 100,- SEK." },
      { language: "nb", text: "Gebyret er 500 kr. Du får faktura i juni." },
      {
        language: "nb",
        text: "Du betaler 4500 kroner i måneden og 99,50 kroner i porto. Det koster kr 500.",
      },
      { language: "nb", text: "Saken gjelder § 4 og punkt 3.50. Avgiften er 1 250 kr." },
      { language: "nn", text: "Du betaler 2000 kroner. Gebyret er 300 kr. Det kjem i tillegg." },
      { language: "nn", text: "| Pris |\n| --- |\n| kr 4500 |", format: "markdown" },
      { language: "nn", text: "Prisen er 12 500 kroner, og meirverdiavgifta er 25 prosent." },
    ],
  },
  check({ block, reading, textType, report }) {
    if (!/kr|NOK|\d,[-–—]|\d\.-|\uFFFC,/i.test(reading.text)) return;
    for (const match of proseMatches(block, reading, AMOUNT)) {
      const [actual, before = "", digits = "", comma, dot, dash, after] = match;
      if (before === "" && after === undefined && dash === undefined) continue;
      if (before === "" && after === undefined && dash === ".-") continue;
      if (isForeignAmount(reading.text, match.index, match.index + actual.length)) continue;
      const cents = comma ?? dot;
      const isHeavy =
        before.endsWith(".") ||
        before === "NOK" ||
        after === "NOK" ||
        dash !== undefined ||
        dot !== undefined ||
        cents === "00";
      if (!isHeavy) continue;
      const value = `${groupThousands(digits.replace(/\D/g, ""), firmSpace(textType))}${cents === undefined || cents === "00" ? "" : `,${cents}`}`;
      const correct = isRunningText(block, reading, match.index) ? `${value} kroner` : `kr ${value}`;
      report({
        start: match.index,
        end: match.index + actual.length,
        messageId: "amount",
        data: { actual, correct },
        // One way for each place: a second one beside the message would read as the advice.
        suggestions: [correct],
      });
    }
    for (const match of proseMatches(block, reading, BEFORE_FIELD)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "abbreviation",
        fix: match[1]!,
      });
    }
    for (const match of proseMatches(block, reading, AFTER_FIELD)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "dash",
        data: { actual: match[0] },
        suggestions: [" kroner"],
      });
    }
  },
});
