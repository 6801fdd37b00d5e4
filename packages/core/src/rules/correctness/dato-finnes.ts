import { daysInMonth, isRealDate, spellDate } from "../../document/calendar-date.js";
import { datesIn } from "../../document/dates.js";
import { isAfterNumberLabel } from "../../document/number-label.js";
import { isInAddress } from "../../document/prose-matches.js";
import { isForeign, isQuoted } from "../../document/quotation.js";
import { defineBlockRule } from "../../rule/rule.js";

/** A date that no calendar has. */
export const datoFinnes = defineBlockRule({
  id: "dato-finnes",
  category: "correctness",
  severity: "error",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Dato som ikke finnes", nn: "Dato som ikkje finst" },
    rationale: {
      nb: "Ingen kan møte opp eller betale på en dag som ikke finnes. Feilen kommer ofte av at måneden er byttet ut i en gammel tekst. Sjekk både dagen og måneden.",
      nn: "Ingen kan møte opp eller betale på ein dag som ikkje finst. Feilen kjem ofte av at månaden er bytt ut i ein gammal tekst. Sjekk både dagen og månaden.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    impossible: {
      nb: "Datoen «{actual}» finnes ikke i kalenderen. Sjekk dagen og måneden.",
      nn: "Datoen «{actual}» finst ikkje i kalenderen. Sjekk dagen og månaden.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Fristen for å levere skjemaet er ⟦31. april 2026⟧.",
        better: "Fristen for å levere skjemaet er 30. april 2026.",
      },
      {
        language: "nb",
        text: "Du får plass fra 1. mars til ⟦30. februar⟧.",
        better: "Du får plass fra 1. mars til 28. februar.",
      },
      {
        language: "nb",
        text: "| Termin | Forfall |\n| --- | --- |\n| Høst | ⟦31.11.2026⟧ |",
        format: "markdown",
        better: "| Termin | Forfall |\n| --- | --- |\n| Høst | 30.11.2026 |",
      },
      {
        language: "nb",
        text: "Vi stenger fra 1. juni til ⟦32. juni⟧.",
        better: "Vi stenger fra 1. juni til 30. juni.",
      },
      {
        language: "nn",
        text: "Du må betale seinast ⟦31. september⟧.",
        better: "Du må betale seinast 30. september.",
      },
      {
        language: "nn",
        text: "- Haust: 30.11.2026\n- Vår: ⟦29.02.2027⟧",
        format: "markdown",
        better: "- Haust: 30.11.2026\n- Vår: 28.02.2027",
      },
      {
        language: "nn",
        text: "Dato: ⟦31. juni 2026⟧\n\nHøyring av ny plan\n\nPlanen ligg på nettsida vår.",
        better: "Dato: 30. juni 2026\n\nHøyring av ny plan\n\nPlanen ligg på nettsida vår.",
      },
    ],
    good: [
      { language: "nb", text: "Fristen er 30. april 2026. I 2028 kan du søke til og med 29. februar." },
      { language: "nb", text: "Se punkt 31.4.2026 i planen, og sak 30. februar-utvalget." },
      { language: "nb", text: "Bilen fikk plass 32. Juni var fin. Se punkt 13.14.2020." },
      { language: "nb", text: "Det sto «31. april» i det forrige brevet." },
      { language: "nn", text: "Du må betale seinast 30. september eller 31.10.2026." },
      { language: "nn", text: "Skotåret 2028 har dagen 29. februar 2028." },
      { language: "nn", text: "Det stod «31. juni» i det førre brevet." },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind === "code" || block.quoted === true) return;
    const { text } = reading;
    for (const date of datesIn(text)) {
      if (isRealDate(date)) continue;
      const { start, end } = date;
      if (isForeign(reading, start) || isQuoted(reading, start) || isInAddress(reading, date)) continue;
      if (isAfterNumberLabel(text, start) || /^-\p{L}/u.test(text.slice(end))) continue;
      const actual = text.slice(start, end);
      // «Plass 32. Juni var fin»: a capital begins another sentence.
      if (date.year === undefined && /\p{Lu}/u.test(actual)) continue;
      // Without a year the last day that every February has.
      const last = date.year === undefined && date.month === 2 ? 28 : daysInMonth(date.month, date.year);
      const digits = actual.search(/\D/);
      report({
        start,
        end,
        messageId: "impossible",
        data: { actual },
        suggestions: [
          {
            text: /\p{L}/u.test(actual)
              ? spellDate({ ...date, day: last })
              : `${last}${actual.slice(digits)}`,
            edits: [{ start, end: start + digits, text: String(last) }],
          },
        ],
      });
    }
  },
});
