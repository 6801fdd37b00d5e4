import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const DOTS = /(?<![.[(…])(?:\.\.\.|…\.)(?![.\])…])/gu;

/** Three full stops where there is one mark for it. */
export const ellipsis = defineBlockRule({
  id: "ellipsis",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ellipsetegn", nn: "Ellipseteikn" },
    rationale: {
      nb: "Tre prikker er ett tegn: «…». Da deles de ikke over to linjer, og skjermlesere leser dem riktig. Etter «…» skal det ikke stå punktum.",
      nn: "Tre prikkar er eitt teikn: «…». Då blir dei ikkje delte over to linjer, og skjermlesarar les dei rett. Etter «…» skal det ikkje stå punktum.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    dots: {
      nb: "«{actual}» bør være ett tegn: «…».",
      nn: "«{actual}» bør vere eitt teikn: «…».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi tilbyr turer, kurs, fester ⟦...⟧",
        better: "Vi tilbyr turer, kurs, fester …",
      },
      {
        language: "nb",
        text: "Du kan få hjelp med mye: mat, transport ⟦….⟧ Ring oss.",
        better: "Du kan få hjelp med mye: mat, transport … Ring oss.",
      },
      {
        language: "nn",
        text: "Det er rom for leik, song og dans ⟦...⟧",
        better: "Det er rom for leik, song og dans …",
      },
      { language: "nn", text: "Vent litt ⟦...⟧ så kjem svaret.", better: "Vent litt … så kjem svaret." },
    ],
    good: [
      { language: "nb", text: "Navn: ............" },
      { language: "nb", text: "Vi tilbyr turer, kurs og mer …" },
      {
        language: "nb",
        text: "I vedtaket står det: «Kommunen ... har plikt [...] til å svare.» Se `...args`.",
        format: "markdown",
      },
      { language: "nn", text: "Underskrift .......................... Dato ..........." },
      { language: "nn", text: "Det er rom for leik og song …" },
      { language: "nn", text: "Den delen av teksten er teken bort [...] på grunn av teieplikta." },
    ],
  },
  check({ block, reading, report }) {
    if (!reading.text.includes("...") && !reading.text.includes("….")) return;
    for (const match of proseMatches(block, reading, DOTS)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "dots",
        data: { actual: match[0] },
        fix: "…",
      });
    }
  },
});
