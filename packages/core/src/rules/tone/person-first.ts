import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Put the person before the condition. */
export const personFirst = definePhraseRule({
  id: "person-first",
  category: "tone",
  docs: {
    title: { nb: "Mennesket før tilstanden", nn: "Mennesket før tilstanden" },
    rationale: {
      nb: "«Lider av» og «er bundet til» gjør tilstanden større enn mennesket. Skriv nøkternt hva personen har eller bruker. Noen foretrekker andre ord om seg selv: Spør hvis du kan.",
      nn: "«Lid av» og «er bunden til» gjer tilstanden større enn mennesket. Skriv nøkternt kva personen har eller bruker. Nokre føretrekkjer andre ord om seg sjølve: Spør dersom du kan.",
    },
    sources: ["KS: mangfold og språk", "NRK: språkvett"],
  },
  what: {
    nb: "«{actual}» setter tilstanden foran mennesket.",
    nn: "«{actual}» set tilstanden framfor mennesket.",
  },
  examples: {
    bad: [
      { language: "nb", text: "Hun ⟦lider av⟧ astma.", better: "Hun har astma." },
      {
        language: "nb",
        text: "Mange som ⟦sitter i rullestol⟧, trenger heis.",
        better: "Mange som bruker rullestol, trenger heis.",
      },
      { language: "nn", text: "Han ⟦sit i rullestol⟧.", better: "Han brukar rullestol." },
      {
        language: "nn",
        text: "Mange som ⟦sit i rullestol⟧, treng heis.",
        better: "Mange som brukar rullestol, treng heis.",
      },
    ],
    good: [
      { language: "nb", text: "Hun har astma." },
      { language: "nb", text: "Mange som bruker rullestol, trenger heis." },
      { language: "nn", text: "Ho har astma." },
      { language: "nn", text: "Mange som brukar rullestol, treng heis." },
    ],
  },
});
