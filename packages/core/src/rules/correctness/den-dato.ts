import { fullYear, isRealDate, monthAlternatives, spellDate } from "../../document/calendar-date.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const DEN_DATE = new RegExp(
  `(?<![a-zà-ž\\d])den[ \\u00a0](?:(\\d{1,2}\\. ?(?:${monthAlternatives})(?:[ \\u00a0]\\d{4})?)|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}))(?![a-zà-ž\\d/-]|[.,:][\\d])`,
  "giu",
);

/** «den» before a date. */
export const denDato = defineBlockRule({
  id: "den-dato",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["referansedato"],
  docs: {
    title: { nb: "«den» foran datoer", nn: "«den» framfor datoar" },
    rationale: {
      nb: "«den» foran en dato sier ingenting mer enn datoen selv. Skriv bare datoen, så blir setningen kortere.",
      nn: "«den» framfor ein dato seier ikkje noko meir enn datoen sjølv. Skriv berre datoen, så blir setninga kortare.",
    },
    sources: ["Språkrådet", "Namsos kommune"],
  },
  options: {},
  messages: {
    article: {
      nb: "«{actual}»: «den» trengs ikke foran en dato. Skriv «{correct}».",
      nn: "«{actual}»: «den» trengst ikkje framfor ein dato. Skriv «{correct}».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi behandler saken ⟦den 5. mars 2026⟧.",
        better: "Vi behandler saken 5. mars 2026.",
      },
      {
        language: "nb",
        text: "⟦Den 1. juni⟧ flytter kontoret til nye lokaler, og ⟦den 03.06.2026⟧ åpner vi.",
        better: "1. juni flytter kontoret til nye lokaler, og 3. juni 2026 åpner vi.",
      },
      {
        language: "nn",
        text: "Utvalet møtest tysdag ⟦den 10. mars⟧ i kommunestyresalen.",
        better: "Utvalet møtest tysdag 10. mars i kommunestyresalen.",
      },
      {
        language: "nn",
        text: "Vi fekk søknaden ⟦den 02.02.2026⟧.",
        better: "Vi fekk søknaden 2. februar 2026.",
      },
    ],
    good: [
      { language: "nb", text: "Vi behandler saken 5. mars 2026." },
      { language: "nb", text: "Alle er invitert til den 17. mai-feiringen som skolen holder." },
      { language: "nb", text: "Den 5. klassen og den 3. gruppen møtes på onsdag." },
      { language: "nn", text: "Saka kjem opp 10. mars, og den nye planen gjeld frå 1. april." },
      { language: "nn", text: "I brevet stod det «Vi såg huset den 3. mai 2025»." },
      { language: "nn", text: "Den 8. mars-komiteen får støtte til arrangementet." },
    ],
  },
  check({ block, reading, report }) {
    if (!/den[ \u00a0]\d/i.test(reading.text)) return;
    for (const match of proseMatches(block, reading, DEN_DATE)) {
      const [actual, written, day, month, year] = match;
      const date = { day: Number(day), month: Number(month), year: fullYear(year ?? "2000") };
      if (written === undefined && !isRealDate(date)) continue;
      const correct = written ?? spellDate(date);
      report({
        start: match.index,
        end: match.index + actual.length,
        messageId: "article",
        data: { actual, correct },
        suggestions: [correct],
      });
    }
  },
});
