import { type CalendarDate, spellDate } from "../../document/calendar-date.js";
import { contradictions } from "../../document/contradictions.js";
import { datesIn, isSameDate } from "../../document/dates.js";
import { matterOf } from "../../document/matters.js";
import { isForeign } from "../../document/quotation.js";
import { weekdayAlternatives } from "../../document/weekdays.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** What happens or ends on one day. */
const THINGS =
  "(?:(?:klage|søknads|svar|betalings|påmeldings|høyrings|hørings)?frist(?:en)?|(?:folke|foreldre|informasjons|dialog|års|kommunestyre|formannskaps)?møtet|befaringa|befaringen|synfaringa|timen|kurset|samtalen|samtala|arrangementet)";
/** A clause begins with the thing and says its day right away: «Fristen for å søke er mandag 4. mai». */
const SAYS = new RegExp(
  `(?:^|(?<!\\p{L})(?:at|og|men) )(?<thing>${THINGS})(?<whose> (?:din|di))?(?<purpose> for (?:å )?[\\p{L} ]{2,50})?(?::| (?:er|blir|vert|holdes|blir halde|vert halde|går ut|utløper)(?: (?:den|på))?)(?: (?:${weekdayAlternatives})(?:en)?,?)?(?: (?:den|kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?))? $`,
  "iu",
);
/** What makes it the day of another thing or of another case. */
const CONDITION = /^(?: (?:og|eller) |[^.!?,]{0,80}(?<!\p{L})(?:for|hvis|dersom|viss|når|om du)(?!\p{L}))/iu;
/** So far before its date a clause may begin. */
const REACH = 140;

interface Told {
  readonly key: string;
  readonly date: CalendarDate;
}

/** One thing with two dates in one text. */
export const datoUlik = defineDocumentRule<Record<string, never>, Told>({
  id: "dato-ulik",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "To datoer for det samme", nn: "To datoar for det same" },
    rationale: {
      nb: "Står det to ulike datoer for den samme fristen eller det samme møtet, vet ikke leseren hvilken som gjelder. Det skjer ofte når en gammel tekst blir brukt på nytt, og bare den ene datoen blir rettet.",
      nn: "Står det to ulike datoar for den same fristen eller det same møtet, veit ikkje lesaren kva for ein som gjeld. Det skjer ofte når ein gammal tekst blir brukt på nytt, og berre den eine datoen blir retta.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    other: {
      nb: "Her står datoen {date}, men tidligere i teksten er datoen for det samme {other}. Sjekk hvilken som er riktig.",
      nn: "Her står datoen {date}, men tidlegare i teksten er datoen for det same {other}. Sjekk kva for ein som er rett.",
    },
    first: { nb: "Her er datoen {other}.", nn: "Her er datoen {other}." },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Søknadsfristen er 1. mars 2026. Du søker på nettsiden vår.\n\nHusk at søknadsfristen for plassen gjelder for alle.\n\nSøknadsfristen er ⟦2. mars 2026⟧.",
        rewrite: "Søknadsfristen er 1. mars 2026. Du søker på nettsiden vår.\n\nSøknadsfristen er 1. mars.",
      },
      {
        language: "nb",
        text: "Svarfrist: 4. mai 2026\n\nVi trenger opplysninger fra deg. Svarfristen er mandag ⟦11.05.2026⟧.",
        rewrite:
          "Svarfrist: 4. mai 2026\n\nVi trenger opplysninger fra deg. Svarfristen er mandag 04.05.2026.",
      },
      {
        language: "nb",
        text: "Møtet blir tirsdag 5. mai. Vi møtes på rådhuset.\n\n- Møtet er onsdag ⟦6. mai⟧.\n- Ta med legitimasjon.",
        format: "markdown",
        rewrite:
          "Møtet blir tirsdag 5. mai. Vi møtes på rådhuset.\n\n- Møtet er 5. mai.\n- Ta med legitimasjon.",
      },
      {
        language: "nb",
        text: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er ⟦1. juni 2026⟧.",
        rewrite: "Svarfristen går ut 3. juni 2026, og vi minner om at svarfristen er 3. juni 2026.",
      },
      {
        language: "nn",
        text: "Søknadsfristen er 1. mars 2026. Du søkjer på nettsida vår.\n\nSøknadsfristen er ⟦1. april 2026⟧.",
        rewrite: "Søknadsfristen er 1. mars 2026. Du søkjer på nettsida vår.\n\nSøknadsfristen er 1. mars.",
      },
      {
        language: "nn",
        text: "Fristen for å svare er 4. mai 2026.\n\nVi treng svar frå deg. Fristen for å svare er fredag ⟦08.05.2026⟧.",
        rewrite: "Fristen for å svare er 4. mai 2026.\n\nVi treng svar frå deg.",
      },
      {
        language: "nn",
        text: "Synfaringa er tysdag 5. mai. Du treng ikkje møte.\n\nSynfaringa blir den ⟦6. mai⟧.",
        rewrite: "Synfaringa er tysdag 5. mai. Du treng ikkje møte.\n\nSynfaringa blir den 5. mai.",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Fristen for å søke er 1. mars 2026. Fristen for å klage er 4. mai 2026. Fristen var 2. januar 2026.",
      },
      {
        language: "nb",
        text: "Møtet 5. mai er avlyst. Det neste møtet er 6. juni. Møtet er flyttet til 7. juni.",
      },
      {
        language: "nb",
        text: "# Barnehage\n\nSøknadsfristen er 1. mars.\n\n# Kulturskole\n\nSøknadsfristen er 1. juni.",
        format: "markdown",
        textType: "nettside",
      },
      { language: "nb", text: "Fristen er 1. mars for barn i barnehage. Fristen er 1. juni for elever." },
      {
        language: "nn",
        text: "Fristen for å søkje er 1. mars 2026. Fristen for å klage er 4. mai 2026. Fristen var 2. januar 2026.",
      },
      {
        language: "nn",
        text: "Møtet 5. mai er avlyst. Det neste møtet er 6. juni. Møtet er flytt til 7. juni.",
      },
      {
        language: "nn",
        text: "# Barnehage\n\nSøknadsfristen er 1. mars.\n\n# Kulturskule\n\nSøknadsfristen er 1. juni.",
        format: "markdown",
        textType: "nettside",
      },
    ],
  },
  collect({ block, reading, template }) {
    // In a template two dates may stand in two branches.
    if (template || block.kind === "code" || block.kind === "table-cell" || block.quoted === true) return [];
    return reading.sentences.flatMap((sentence) => {
      if (!/frist|møtet|befaring|synfaring|timen|kurset|samtal|arrangement/iu.test(sentence.text)) return [];
      const dates = datesIn(sentence.text);
      return dates.flatMap((date, i) => {
        const from = Math.max(dates[i - 1]?.end ?? 0, date.start - REACH);
        const groups = SAYS.exec(sentence.text.slice(from, date.start))?.groups;
        const start = sentence.start + date.start;
        if (groups === undefined || CONDITION.test(sentence.text.slice(date.end, date.end + REACH)))
          return [];
        if (isForeign(reading, start)) return [];
        // «Svarfrist: 4. mai» tells of the same as «Svarfristen er 4. mai».
        const thing = groups.thing!.toLowerCase().replace(/fristen$/, "frist");
        const value = { key: `${thing}${(groups.purpose ?? "").toLowerCase()}`, date };
        return [{ start, end: sentence.start + date.end, value }];
      });
    });
  },
  check({ document, facts, textType, report }) {
    if (facts.length < 2) return;
    const matters = matterOf(document.blocks, textType);
    const told = facts.map((fact) => ({
      ...fact,
      value: { ...fact.value, key: `${matters.get(fact.block)} ${fact.value.key}` },
    }));
    for (const { first, later } of contradictions(told, (a, b) => isSameDate(a.value.date, b.value.date))) {
      const { block, reading, start, end } = later;
      const data = { date: reading.text.slice(start, end), other: spellDate(first.value.date) };
      report({
        block,
        reading,
        start,
        end,
        messageId: "other",
        data,
        related: [{ ...first, messageId: "first", data }],
      });
    }
  },
});
