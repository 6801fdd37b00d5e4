import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const NUMBER =
  /(?<![\p{L}\p{N}+/]|[\p{N}][.,:–-]|\d[ \u00a0])(\+47[ \u00a0]?)?(\d(?:[ \u00a0.-]?\d){7})(?![\p{L}\p{N}/]|[ \u00a0.,:–-]\d)/gu;
const LABEL =
  /(?<![a-zà-ž])(?:tlf|tlf\.?nr|telefon|telefonen|telefonnr|telefonnummer|telefonnummeret|mobil|mobilnr|mobilnummer|mobiltelefon|ring|ringer|ringe|ringje|sentralbord|sentralbordet|sms)(?![a-zà-ž])[^\d;!?\n]{0,30}$/iu;

/** Norwegian telephone numbers of eight digits that are not grouped in the usual way. */
export const telefonnummer = defineBlockRule({
  id: "telefonnummer",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Telefonnumre", nn: "Telefonnummer" },
    rationale: {
      nb: "Et telefonnummer i faste grupper er lettere å lese og slå. Skriv «61 00 00 00» eller, for mobil og 800-numre, «412 34 567», med mellomrom og uten punktum.",
      nn: "Eit telefonnummer i faste grupper er lettare å lese og slå. Skriv «61 00 00 00» eller, for mobil og 800-nummer, «412 34 567», med mellomrom og utan punktum.",
    },
    sources: ["Språkrådet", "Gjøvik kommune", "Namsos kommune"],
  },
  options: {},
  messages: {
    grouping: {
      nb: "Telefonnummeret er lettere å lese i grupper: «{correct}».",
      nn: "Telefonnummeret er lettare å lese i grupper: «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Ring oss på telefon ⟦61000000⟧ hvis du har spørsmål.",
        better: "Ring oss på telefon 61 00 00 00 hvis du har spørsmål.",
      },
      {
        language: "nb",
        text: "Tlf.: ⟦61.00.00.00⟧\n\nMobil: ⟦+4741234567⟧",
        better: "Tlf.: 61 00 00 00\n\nMobil: +47 412 34 567",
      },
      {
        language: "nn",
        text: "Ring ⟦8152 2222⟧ dersom du vil ha hjelp.",
        better: "Ring 815 22 222 dersom du vil ha hjelp.",
      },
      {
        language: "nn",
        text: "Du når saksbehandlaren på mobil ⟦900-12-345⟧.",
        better: "Du når saksbehandlaren på mobil 900 12 345.",
      },
    ],
    good: [
      { language: "nb", text: "Ring oss på telefon 61 00 00 00 eller 412 34 567. Kortnummeret er 04800." },
      { language: "nb", text: "Organisasjonsnummeret er 123456789, og saken har nummer 20261234." },
      { language: "nb", text: "Telefon +47 61 00 00 00. Fakturanummer 61000000 må stå på innbetalingen." },
      { language: "nn", text: "Ring 110 ved brann, eller bruk telefon 61 00 00 00." },
      { language: "nn", text: "Kundenummeret ditt er 12345678." },
      { language: "nn", text: "Mobil: 412 34 567\n\nKonto: 1234 56 78903" },
    ],
  },
  check({ block, reading, report }) {
    const { text } = reading;
    if (!/\d(?:[ \u00a0.-]?\d){7}/.test(text)) return;
    for (const match of proseMatches(block, reading, NUMBER)) {
      const [actual, country = "", number = ""] = match;
      const before = text.slice(Math.max(0, match.index - 50), match.index);
      if (country === "" && !LABEL.test(before)) continue;
      if (isGrouped(number) && (country === "" || /[ \u00a0]$/.test(country))) continue;
      const correct = `${country === "" ? "" : "+47 "}${isGrouped(number) ? number : grouped(number.replace(/\D/g, ""))}`;
      report({
        start: match.index,
        end: match.index + actual.length,
        messageId: "grouping",
        data: { correct },
        fix: correct,
      });
    }
  },
});

function isGrouped(number: string): boolean {
  return /^(?:\d{2}(?:[ \u00a0]\d{2}){3}|\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3})$/.test(number);
}

/** Mobile and 800 numbers are read 3–2–3, others two and two. The space is a plain one: people copy the number. */
function grouped(digits: string): string {
  const groups = /^[489]/.test(digits) ? /^(\d{3})(\d{2})(\d{3})$/ : /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
  return groups.exec(digits)!.slice(1).join(" ");
}
