import { daysBetween, fullDates } from "../../document/full-dates.js";
import { isForeign } from "../../document/quotation.js";
import type { Sentence } from "../../document/sentence.js";
import { sentenceAt } from "../../document/sentence-at.js";
import { defineDocumentRule } from "../../rule/rule.js";

const BEFORE =
  /(?<![a-zà-ž])(?:innen|innan|senest|seinast|fristen? (?:er|blir|vert|for [^.!?]{1,40}? er)|frist:?|søknadsfrist(?:en)?(?: er)?:?|svarfrist(?:en)?(?: er)?:?|betalingsfrist(?:en)?(?: er)?:?|forfall(?:er)?:?)(?: (?:den|utgangen av|utgongen av|klokka? [\d.]+|kl\.? [\d.]+|(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?,?)){0,3} $/iu;
/** What shows that a sentence tells of something over and done with. */
const PAST =
  /(?<![a-zà-ž])(?:var|skulle|hadde|ble|blei|vart|fikk|fekk|sendte|sende inn|søkte|mottok|kom|leverte|måtte|kunne|betalte|gikk ut|gjekk ut|utløp|søkt|mottatt|motteke|levert|har (?:ikke |ikkje )?(?:sendt|betalt|svart))(?![a-zà-ž])/iu;
/** So many days back it is the mark of an old text, not of a slip. */
const OLD_TEXT_DAYS = 730;

/** A deadline that lies before today: most often a date left from the last time the text was used. */
export const datoPassert = defineDocumentRule<Record<string, never>, string>({
  id: "dato-passert",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Frist som har gått ut", nn: "Frist som har gått ut" },
    rationale: {
      nb: "En frist som allerede har gått ut, er ofte blitt med fra forrige gang teksten ble brukt. Leseren kan ikke rekke den. Rett datoen, eller skriv at fristen er ute.",
      nn: "Ein frist som alt har gått ut, har ofte blitt med frå førre gong teksten blei brukt. Lesaren kan ikkje rekke han. Rett datoen, eller skriv at fristen er ute.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    passed: {
      nb: "Fristen {words} har gått ut. Sjekk datoen.",
      nn: "Fristen {words} har gått ut. Sjekk datoen.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "Du må svare innen ⟦1. februar 2026⟧.", today: "2026-03-02" },
      {
        language: "nb",
        text: "Søknadsfristen er ⟦15.12.2025⟧. Bruk skjemaet på nettsiden.",
        today: "2026-03-02",
      },
      { language: "nb", text: "Send oss papirene senest fredag ⟦27. februar 2026⟧.", today: "2026-03-02" },
      { language: "nn", text: "Du må svare innan ⟦1. februar 2026⟧.", today: "2026-03-02" },
      {
        language: "nn",
        text: "Søknadsfristen er ⟦15.12.2025⟧. Bruk skjemaet på nettsida.",
        today: "2026-03-02",
      },
      { language: "nn", text: "Send oss papira seinast fredag ⟦27. februar 2026⟧.", today: "2026-03-02" },
    ],
    good: [
      { language: "nb", text: "Du må svare innen 1. april 2026.", today: "2026-03-02" },
      {
        language: "nb",
        text: "Du søkte innen 1. februar 2026, så du er med i opptaket.",
        today: "2026-03-02",
      },
      { language: "nb", text: "Vi behandlet saken 1. februar 2026.", today: "2026-03-02" },
      { language: "nb", text: "Svar innen 2. mars 2026.", today: "2026-03-02" },
      { language: "nb", text: "Fristen var 1. februar 2026.", today: "2026-03-02" },
      { language: "nn", text: "Du må svare innan 1. april 2026.", today: "2026-03-02" },
      {
        language: "nn",
        text: "Du søkte innan 1. februar 2026, så du er med i opptaket.",
        today: "2026-03-02",
      },
      { language: "nn", text: "Vi behandla saka 1. februar 2026.", today: "2026-03-02" },
      { language: "nn", text: "Fristen var 1. februar 2026.", today: "2026-03-02" },
    ],
  },
  collect({ block, reading }) {
    if (block.kind === "code" || block.quoted === true) return [];
    // One sentence may hold many dates.
    const told = new Map<Sentence, boolean>();
    const isPast = (sentence: Sentence): boolean => {
      const known = told.get(sentence) ?? PAST.test(sentence.text);
      told.set(sentence, known);
      return known;
    };
    return fullDates(reading.text)
      .filter(({ start }) => {
        if (isForeign(reading, start)) return false;
        if (!BEFORE.test(reading.text.slice(Math.max(0, start - 80), start))) return false;
        const sentence = sentenceAt(reading.sentences, start);
        return sentence === undefined || !isPast(sentence);
      })
      .map(({ start, end, iso }) => ({ start, end, value: iso }));
  },
  check(context) {
    const { facts, report } = context;
    for (const { block, reading, start, end, value } of facts) {
      const { today } = context;
      if (value >= today) continue;
      const words = reading.text.slice(start, end);
      const isOld = daysBetween(value, today) > OLD_TEXT_DAYS;
      report({
        block,
        reading,
        start,
        end,
        messageId: "passed",
        data: { words },
        ...(isOld ? { severity: "info" as const } : {}),
      });
    }
  },
});
