import { isQuoted } from "../../document/quotation.js";
import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Pleonasms. */
export const smorPaaFlesk = definePhraseRule({
  id: "smor-paa-flesk",
  category: "understand",
  docs: {
    title: { nb: "Samme sak sagt to ganger", nn: "Same sak sagd to gonger" },
    rationale: {
      nb: "Når to ord sier det samme, må leseren lete etter en forskjell som ikke finnes. Stryk det ene, så blir setningen kortere og klarere.",
      nn: "Når to ord seier det same, må lesaren leite etter ein skilnad som ikkje finst. Stryk det eine, så blir setninga kortare og klarare.",
    },
    sources: ["Språkrådet: Skriv klart"],
  },
  what: { nb: "«{actual}» sier det samme to ganger.", nn: "«{actual}» seier det same to gonger." },
  skip: (match, { reading }) => isQuoted(reading, match.start),
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi ønsker et ⟦felles samarbeid⟧ med skolen.",
        better: "Vi ønsker et samarbeid med skolen.",
      },
      {
        language: "nb",
        text: "Brevet inneholder en ⟦avsluttende konklusjon⟧.",
        better: "Brevet inneholder en konklusjon.",
      },
      {
        language: "nn",
        text: "Vi ønskjer eit ⟦gjensidig samarbeid⟧ med skulen.",
        better: "Vi ønskjer eit samarbeid med skulen.",
      },
      {
        language: "nn",
        text: "Vi har ingen ⟦framtidige planar⟧ for tomta.",
        better: "Vi har ingen planar for tomta.",
      },
    ],
    good: [
      { language: "nb", text: "Vi ønsker et samarbeid med skolen." },
      { language: "nb", text: "Brevet inneholder en konklusjon." },
      { language: "nn", text: "Vi ønskjer eit samarbeid med skulen." },
      { language: "nn", text: "Vi har ingen planar for tomta." },
    ],
  },
});
