import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const LABELLED =
  /(?<![a-zà-ž])(?:bank)?konto(?:nummer|nummeret|nr\.?|en)?(?![a-zà-ž])([^\d\n;]{0,25}?)(\d(?:[ \u00a0.-]?\d){10})(?![a-zà-ž\d/]|[ \u00a0.,:–-]\d)/giu;
const OTHER_NUMBER = /kid|fødsel|fødd|født|person|faktura|org/i;
const WEIGHTS: readonly number[] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Bank account numbers that are not grouped 4–2–5, or whose control digit is wrong. */
export const kontonummer = defineBlockRule({
  id: "kontonummer",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kontonumre", nn: "Kontonummer" },
    rationale: {
      nb: "Et kontonummer har elleve sifre og skrives «1234 56 78903». Det siste sifferet er et kontrollsiffer som avslører tastefeil. Går betalingen til feil konto, kan det ta tid å få pengene tilbake.",
      nn: "Eit kontonummer har elleve siffer og blir skrive «1234 56 78903». Det siste sifferet er eit kontrollsiffer som avslører tastefeil. Går betalinga til feil konto, kan det ta tid å få pengane tilbake.",
    },
    sources: ["Gjøvik kommune", "Altinn"],
  },
  options: {},
  messages: {
    grouping: {
      nb: "Kontonummeret er lettere å lese i grupper: «{correct}».",
      nn: "Kontonummeret er lettare å lese i grupper: «{correct}».",
    },
    control: {
      nb: "Kontrollsifferet i kontonummeret stemmer ikke. Sjekk at alle sifrene er riktige.",
      nn: "Kontrollsifferet i kontonummeret stemmer ikkje. Sjekk at alle siffera er rette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Betal til kontonummer ⟦12345678903⟧ innen 1. mai.",
        better: "Betal til kontonummer 1234 56 78903 innen 1. mai.",
      },
      { language: "nb", text: "Bankkonto: ⟦1234.56.78903⟧", better: "Bankkonto: 1234 56 78903" },
      {
        language: "nb",
        text: "Beløpet settes inn på konto ⟦1234 56 78904⟧.",
        rewrite: "Beløpet settes inn på konto 1234 56 78903.",
      },
      {
        language: "nn",
        text: "Betal inn til kontonr. ⟦1234-56-78903⟧.",
        better: "Betal inn til kontonr. 1234 56 78903.",
      },
      {
        language: "nn",
        text: "Kontonummeret vårt er ⟦12345678903⟧.",
        better: "Kontonummeret vårt er 1234 56 78903.",
      },
    ],
    good: [
      { language: "nb", text: "Betal til kontonummer 1234 56 78903, og bruk KID 12345678901." },
      {
        language: "nb",
        text: "Oppgi kontonummer og fødselsnummer (11 sifre), for eksempel på konto.kommune.no.",
      },
      { language: "nb", text: "Saken har nummer 12345678903." },
      { language: "nn", text: "Kontonummeret er 1234 56 78903." },
      { language: "nn", text: "Pengane kjem inn på kontoen din. KID-nummer: 12345678903" },
      { language: "nn", text: "Konto: {{konto}}", template: true },
    ],
  },
  check({ block, reading, report }) {
    if (!/konto/i.test(reading.text)) return;
    for (const match of proseMatches(block, reading, LABELLED)) {
      const [all, between = "", number = ""] = match;
      if (OTHER_NUMBER.test(between)) continue;
      const end = match.index + all.length;
      const place = { start: end - number.length, end };
      const digits = number.replace(/\D/g, "");
      if (!hasControlDigit(digits)) {
        report({ ...place, messageId: "control", severity: "warning" });
        continue;
      }
      if (/^\d{4}[ \u00a0]\d{2}[ \u00a0]\d{5}$/.test(number)) continue;
      const correct = `${digits.slice(0, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`;
      report({ ...place, messageId: "grouping", data: { correct }, fix: correct });
    }
  },
});

/** Whether the eleventh digit is the control digit of the first ten, by modulus 11. */
function hasControlDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}
