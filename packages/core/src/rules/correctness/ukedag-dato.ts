import { fullDates } from "../../document/full-dates.js";
import { defineBlockRule } from "../../rule/rule.js";

/** The days of the week, Sunday first, as both standards write them. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["søndag", "sundag"],
  ["mandag", "måndag"],
  ["tirsdag", "tysdag"],
  ["onsdag"],
  ["torsdag"],
  ["fredag"],
  ["lørdag", "laurdag"],
];

const BEFORE = new RegExp(`(?<![a-zà-ž])(${WEEKDAYS.flat().join("|")})(?:en)?,?\\s+(?:den\\s+)?$`, "iu");

/** The longest weekday with what may stand before the date. */
const REACH = 24;

/** A day of the week that is not that of its date. */
export const ukedagDato = defineBlockRule({
  id: "ukedag-dato",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ukedag som ikke stemmer med datoen", nn: "Vekedag som ikkje stemmer med datoen" },
    rationale: {
      nb: "Når ukedagen og datoen ikke stemmer, vet ikke leseren hvilken dag som gjelder. Da kan en frist eller et møte gå tapt. Se i kalenderen hvilken av dem som er riktig.",
      nn: "Når vekedagen og datoen ikkje stemmer, veit ikkje lesaren kva dag som gjeld. Då kan ein frist eller eit møte gå tapt. Sjå i kalenderen kven av dei som er rett.",
    },
    sources: ["klarsprak", "den gregorianske kalenderen"],
  },
  options: {},
  messages: {
    differs: {
      nb: "{date} er en {right}, ikke en {weekday}. Rett ukedagen eller datoen.",
      nn: "{date} er ein {right}, ikkje ein {weekday}. Rett vekedagen eller datoen.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Møtet er ⟦tirsdag 4. mai 2026⟧ klokka 18.",
        better: "Møtet er mandag 4. mai 2026 klokka 18.",
      },
      {
        language: "nb",
        text: "Fristen er ⟦fredag 01.03.2026⟧.",
        better: "Fristen er søndag 01.03.2026.",
      },
      {
        language: "nb",
        text: "Vi åpner ⟦lørdag den 13. juni 2027⟧.",
        better: "Vi åpner søndag den 13. juni 2027.",
      },
      {
        language: "nn",
        text: "Møtet er ⟦tysdag 4. mai 2026⟧ klokka 18.",
        better: "Møtet er måndag 4. mai 2026 klokka 18.",
      },
      {
        language: "nn",
        text: "Fristen er ⟦fredag 01.03.2026⟧.",
        better: "Fristen er søndag 01.03.2026.",
      },
      {
        language: "nn",
        text: "Vi opnar ⟦laurdag den 13. juni 2027⟧.",
        better: "Vi opnar søndag den 13. juni 2027.",
      },
    ],
    good: [
      { language: "nb", text: "Møtet er mandag 4. mai 2026 klokka 18." },
      { language: "nb", text: "Møtet er tirsdag 4. mai klokka 18." },
      { language: "nb", text: "Vi stenger fredag. 4. mai 2026 åpner vi igjen." },
      { language: "nn", text: "Møtet er måndag 4. mai 2026 klokka 18." },
      { language: "nn", text: "Møtet er tysdag 4. mai klokka 18." },
      { language: "nn", text: "Vi stengjer fredag. 4. mai 2026 opnar vi att." },
    ],
  },
  check({ block, reading, language, report }) {
    if (block.kind === "code") return;
    const { text } = reading;
    for (const { start, end, iso } of fullDates(text)) {
      const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
      if (before === null) continue;
      const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
      const weekday = before[1]!;
      if (WEEKDAYS[day]!.includes(weekday.toLowerCase())) continue;
      const [nb, nn = nb] = WEEKDAYS[day]!;
      const lower = language === "nn" && day !== 0 ? nn! : nb!;
      const right = /^\p{Lu}/u.test(weekday) ? `${lower[0]!.toUpperCase()}${lower.slice(1)}` : lower;
      const from = start - before[0].length;
      report({
        start: from,
        end,
        messageId: "differs",
        data: { date: text.slice(start, end), right: lower, weekday: weekday.toLowerCase() },
        suggestions: [{ text: right, edits: [{ start: from, end: from + weekday.length, text: right }] }],
      });
    }
  },
});
