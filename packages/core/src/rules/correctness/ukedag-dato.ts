import { isRealDate, monthAlternatives, monthNames } from "../../document/calendar-date.js";
import { withCaseOf } from "../../document/letter-case.js";
import { proseMatches } from "../../document/prose-matches.js";
import { weekdayAlternatives, weekdayName, weekdayNumber, weekdayOf } from "../../document/weekdays.js";
import { defineBlockRule } from "../../rule/rule.js";

const WEEKDAY_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<weekday>${weekdayAlternatives})(?:en)?,?[ \\u00a0](?:den[ \\u00a0])?(?<day>\\d{1,2})\\.[ \\u00a0]?(?:(?<name>${monthAlternatives})|(?<month>\\d{1,2})\\.)[ \\u00a0]?(?<year>\\d{4})(?![\\p{L}\\p{N}/]|[.,:]\\d)`,
  "giu",
);
/** Before this year the calendar was another one in parts of Europe, and a history may follow it. */
const FIRST_YEAR = 1900;

/** A weekday that is not the one of the date behind it. */
export const ukedagDato = defineBlockRule({
  id: "ukedag-dato",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ukedag og dato", nn: "Vekedag og dato" },
    rationale: {
      nb: "Når ukedagen og datoen ikke passer sammen, vet ikke leseren hvilken av dem som gjelder. Noen møter opp på feil dag. Slå opp i kalenderen, og rett den som er feil.",
      nn: "Når vekedagen og datoen ikkje høver saman, veit ikkje lesaren kva for ein av dei som gjeld. Nokon møter opp på feil dag. Slå opp i kalenderen, og rett den som er feil.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    weekday: {
      nb: "{date} er en {correct}, men her står det «{written}». Sjekk om det er ukedagen eller datoen som er feil.",
      nn: "{date} er ein {correct}, men her står det «{written}». Sjekk om det er vekedagen eller datoen som er feil.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du har time hos oss ⟦tirsdag 4. mai 2026⟧ klokka ti.",
        better: "Du har time hos oss mandag 4. mai 2026 klokka ti.",
      },
      {
        language: "nb",
        text: "| Møte | Dag |\n| --- | --- |\n| Formannskapet | ⟦Onsdag 05.05.2026⟧ |",
        format: "markdown",
        better: "| Møte | Dag |\n| --- | --- |\n| Formannskapet | Tirsdag 05.05.2026 |",
      },
      {
        language: "nb",
        text: "# Åpent møte ⟦torsdag den 6. mai 2026⟧\n\nVi serverer kaffe.",
        format: "markdown",
        better: "# Åpent møte onsdag den 6. mai 2026\n\nVi serverer kaffe.",
      },
      {
        language: "nn",
        text: "Fristen er ⟦fredag 7. mai 2026⟧, og du kan sende skjemaet på e-post.",
        better: "Fristen er torsdag 7. mai 2026, og du kan sende skjemaet på e-post.",
      },
      {
        language: "nn",
        text: "- ⟦Måndagen 9. mai 2026⟧: synfaring\n- Måndag 11. mai 2026: møte",
        format: "markdown",
        better: "- Laurdagen 9. mai 2026: synfaring\n- Måndag 11. mai 2026: møte",
      },
      {
        language: "nn",
        text: "Kontoret er stengt frå måndag 11. mai 2026 til ⟦laurdag, 15.05.2026⟧.",
        better: "Kontoret er stengt frå måndag 11. mai 2026 til fredag, 15.05.2026.",
      },
    ],
    good: [
      { language: "nb", text: "Du har time mandag 4. mai 2026. Neste time er tirsdag den 05.05.2026." },
      { language: "nb", text: "Butikken er stengt hver mandag fra 5. mai 2026. Vi ses onsdag 4. mai." },
      { language: "nb", text: "Det sto «fredag 4. mai 2026» i det forrige brevet. Det var feil." },
      { language: "nb", text: "Loven ble vedtatt mandag 4. mai 1814." },
      { language: "nn", text: "Du har time måndag 4. mai 2026. Neste time er tysdag den 05.05.2026." },
      { language: "nb", text: "Vi stenger fredag. 4. mai 2026 åpner vi igjen." },
      { language: "nn", text: "Vi har ope kvar tysdag. Den 4. mai 2026 er det stengt." },
      { language: "nn", text: "Du kan kome laurdag eller sundag 10. mai 2026." },
    ],
  },
  check({ block, reading, language, report }) {
    if (!/dag/i.test(reading.text)) return;
    for (const match of proseMatches(block, reading, WEEKDAY_DATE)) {
      const { weekday = "", day, name, month, year } = match.groups ?? {};
      const date = {
        day: Number(day),
        month: name === undefined ? Number(month) : monthNames.indexOf(name.toLowerCase()) + 1,
        year: Number(year),
      };
      if (date.year < FIRST_YEAR || !isRealDate(date)) continue;
      const real = weekdayOf(date.year, date.month, date.day);
      if (weekdayNumber(weekday.toLowerCase()) === real) continue;
      const start = match.index;
      const correct = weekdayName(real, language === "nn" ? "nn" : "nb");
      const written = withCaseOf(weekday, correct);
      const end = start + match[0].length;
      const text = written + match[0].slice(weekday.length);
      report({
        start,
        end,
        messageId: "weekday",
        data: { date: reading.text.slice(start + match[0].search(/\d/), end), correct, written: weekday },
        suggestions: [{ text, edits: [{ start, end: start + weekday.length, text: written }] }],
      });
    }
  },
});
