import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const LABELLED =
  /(?<![a-zà-ž])(?:org\.? ?nr|orgnummer|organisasjonsnr|organisasjonsnummer|organisasjonsnummeret|foretaksnummer|foretaksnr)\.?(?![a-zà-ž])[^\d\n;]{0,20}?((?:NO[ \u00a0]?)?)(\d(?:[ \u00a0.-]?\d){8})(?![a-zà-ž\d/]|[ \u00a0.,:–-]\d)/giu;

/** Organisation numbers that are not grouped three by three. */
export const orgnr = defineBlockRule({
  id: "orgnr",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Organisasjonsnumre", nn: "Organisasjonsnummer" },
    rationale: {
      nb: "Et organisasjonsnummer har ni sifre i tre grupper: «123 456 789». Slik er det lettest å lese og kontrollere.",
      nn: "Eit organisasjonsnummer har ni siffer i tre grupper: «123 456 789». Slik er det lettast å lese og kontrollere.",
    },
    sources: ["Språkrådet", "Gjøvik kommune", "Altinn"],
  },
  options: {},
  messages: {
    grouping: {
      nb: "Organisasjonsnummeret er lettere å lese i grupper på tre: «{correct}».",
      nn: "Organisasjonsnummeret er lettare å lese i grupper på tre: «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Send fakturaen til organisasjonsnummer ⟦123456789⟧.",
        better: "Send fakturaen til organisasjonsnummer 123 456 789.",
      },
      { language: "nb", text: "Org.nr.: NO ⟦123.456.789⟧ MVA", better: "Org.nr.: NO 123 456 789 MVA" },
      {
        language: "nn",
        text: "Organisasjonsnummeret vårt er ⟦987654321⟧, og adressa står nedst.",
        better: "Organisasjonsnummeret vårt er 987 654 321, og adressa står nedst.",
      },
      { language: "nn", text: "Orgnr ⟦1234 56789⟧", better: "Orgnr 123 456 789" },
    ],
    good: [
      { language: "nb", text: "Org.nr. 123 456 789 står på fakturaen." },
      { language: "nb", text: "Saken har løpenummer 123456789, og telefonen er 61 00 00 00." },
      { language: "nb", text: "Oppgi organisasjonsnummer og kontonummer 1234 56 78903." },
      { language: "nn", text: "Organisasjonsnummeret er 123 456 789." },
      { language: "nn", text: "KID-nummeret er 123456789." },
      { language: "nn", text: "Orgnr: {{orgnr}}", template: true },
    ],
  },
  check({ block, reading, report }) {
    if (!/org|foretak/i.test(reading.text)) return;
    for (const match of proseMatches(block, reading, LABELLED)) {
      const number = match[2]!;
      if (/^\d{3}[ \u00a0]\d{3}[ \u00a0]\d{3}$/.test(number)) continue;
      const correct = number.replace(/\D/g, "").replace(/\B(?=(?:\d{3})+$)/g, " ");
      const end = match.index + match[0].length;
      report({ start: end - number.length, end, messageId: "grouping", data: { correct }, fix: correct });
    }
  },
});
