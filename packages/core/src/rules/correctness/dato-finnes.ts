import { fullYear, isRealDate, monthAlternatives, monthNames } from "../../document/calendar-date.js";
import { isAfterNumberLabel } from "../../document/number-label.js";
import { defineBlockRule } from "../../rule/rule.js";

const SPELLED = new RegExp(
  `(?<![\\d.,–-])(\\d{1,2})\\.[ \\u00a0]?(${monthAlternatives})(?:[ \\u00a0](\\d{4}))?(?![a-zà-ž\\d])`,
  "giu",
);
const NUMERIC = /(?<![\d.,/–-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d/–-]|[.,]\d)/gu;

/** A date that no calendar has: «31. november». */
export const datoFinnes = defineBlockRule({
  id: "dato-finnes",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Dato som ikke finnes", nn: "Dato som ikkje finst" },
    rationale: {
      nb: "En dato som ikke finnes, er en skrivefeil. Leseren kan ikke vite hvilken dag du mente.",
      nn: "Ein dato som ikkje finst, er ein skrivefeil. Lesaren kan ikkje vite kva dag du meinte.",
    },
    sources: ["den gregorianske kalenderen"],
  },
  options: {},
  messages: {
    none: {
      nb: "«{actual}» finnes ikke i kalenderen. Skriv datoen du mener.",
      nn: "«{actual}» finst ikkje i kalenderen. Skriv datoen du meiner.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Fristen er ⟦31. november 2026⟧.", rewrite: "Fristen er 30. november 2026." },
      { language: "nb", text: "Møt opp ⟦29.02.2027⟧.", rewrite: "Møt opp 28.02.2027." },
      {
        language: "nb",
        text: "Vi stenger fra 1. juni til ⟦32. juni⟧.",
        rewrite: "Vi stenger fra 1. juni til 30. juni.",
      },
      { language: "nn", text: "Fristen er ⟦31. november 2026⟧.", rewrite: "Fristen er 30. november 2026." },
      { language: "nn", text: "Møt opp ⟦29.02.2027⟧.", rewrite: "Møt opp 28.02.2027." },
      {
        language: "nn",
        text: "Vi stengjer frå 1. juni til ⟦32. juni⟧.",
        rewrite: "Vi stengjer frå 1. juni til 30. juni.",
      },
    ],
    good: [
      { language: "nb", text: "Kurset varer til 29. februar 2028 og begynner 31. desember." },
      { language: "nb", text: "Se punkt 13.14.2020 og sak 45.13.2021." },
      { language: "nb", text: "Bilen fikk plass 32. Juni var fin." },
      { language: "nn", text: "Kurset varer til 29. februar 2028 og tek til 31. desember." },
      { language: "nn", text: "Sjå punkt 13.14.2020." },
      { language: "nn", text: "Bilen fekk plass 32. Juni var fin." },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code") return;
    const { text } = reading;
    for (const match of text.matchAll(SPELLED)) {
      const [actual, day, name, year] = match;
      // «Plass 32. Juni var fin»: a capital begins another sentence.
      if (/^\p{Lu}/u.test(name!)) continue;
      const month = monthNames.indexOf(name!.toLowerCase()) + 1;
      const date = { day: Number(day), month, ...(year === undefined ? {} : { year: Number(year) }) };
      if (!isRealDate(date))
        report({ start: match.index, end: match.index + actual.length, messageId: "none", data: { actual } });
    }
    for (const match of text.matchAll(NUMERIC)) {
      const [actual, day, month, year] = match;
      if (isRealDate({ day: Number(day), month: Number(month), year: fullYear(year!) })) continue;
      if (isAfterNumberLabel(text, match.index)) continue;
      report({ start: match.index, end: match.index + actual.length, messageId: "none", data: { actual } });
    }
  },
});
