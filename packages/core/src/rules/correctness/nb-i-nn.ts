import { isQuoted } from "../../document/quotation.js";
import { definePhraseRule } from "../../rule/phrase-rule.js";

/** A block with fewer words says too little about its own language. */
const MIN_WORDS = 4;

/** Bokmål forms in nynorsk. */
export const nbINn = definePhraseRule({
  id: "nb-i-nn",
  category: "correctness",
  languages: ["nn"],
  docs: {
    title: { nb: "Bokmål i nynorsk tekst", nn: "Bokmål i nynorsk tekst" },
    rationale: {
      nb: "Bokmålsformer i en nynorsk tekst gjør den ujevn og mindre troverdig. De fleste kommer med når en tekst er oversatt eller klippet sammen.",
      nn: "Bokmålsformer i ein nynorsk tekst gjer han ujamn og mindre truverdig. Dei fleste kjem med når ein tekst er omsett eller klipt saman.",
    },
    sources: ["Språkrådet: Administrativ ordliste bokmål–nynorsk", "Mattilsynet: språkprofil"],
  },
  what: { nb: "«{actual}» er en bokmålsform.", nn: "«{actual}» er ei bokmålsform." },
  skip: (match, { block, reading }) =>
    block.quoted === true || isQuoted(reading, match.start) || reading.index.wordCount < MIN_WORDS,
  examples: {
    bad: [
      {
        language: "nn",
        text: "Du må sende brevet ⟦fra⟧ legen til oss.",
        better: "Du må sende brevet frå legen til oss.",
      },
      { language: "nn", text: "Vi kan ⟦ikke⟧ behandle saka no.", better: "Vi kan ikkje behandle saka no." },
    ],
    good: [
      { language: "nn", text: "Du må sende brevet frå legen til oss." },
      { language: "nn", text: "Vi kan ikkje behandle saka no." },
      { language: "nn", text: "Brosjyren heiter «Det angår ikke bare deg», og du får han på biblioteket." },
      { language: "nn", text: "Flere filer" },
    ],
  },
});
