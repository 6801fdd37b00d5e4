import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Titles that name one gender. */
export const kjonnsnoytral = definePhraseRule({
  id: "kjonnsnoytral",
  category: "tone",
  yieldsTo: ["lov-utdatert", "organisasjon-ord"],
  docs: {
    title: { nb: "Titler som viser til ett kjønn", nn: "Titlar som viser til eitt kjønn" },
    rationale: {
      nb: "En tittel på «-mann» får noen lesere til å tenke at stillingen ikke er for dem. Bruk en tittel som passer for alle. I navn og i omtale av det som var, kan den gamle tittelen være riktig.",
      nn: "Ein tittel på «-mann» får nokre lesarar til å tenkje at stillinga ikkje er for dei. Bruk ein tittel som passar for alle. I namn og i omtale av det som var, kan den gamle tittelen vere rett.",
    },
    sources: ["Språkrådet: kjønnsbalansert språk", "NRK: språkråd", "KS"],
  },
  what: { nb: "«{actual}» viser til ett kjønn.", nn: "«{actual}» viser til eitt kjønn." },
  examples: {
    bad: [
      { language: "nb", text: "⟦Formannen⟧ i styret leder møtet.", better: "Lederen i styret leder møtet." },
      {
        language: "nb",
        text: "Du får hjelp av en ⟦brannmann⟧.",
        better: "Du får hjelp av en brannkonstabel.",
      },
      { language: "nn", text: "⟦Formannen⟧ i styret leier møtet.", better: "Leiaren i styret leier møtet." },
      {
        language: "nn",
        text: "Du får hjelp av ein ⟦brannmann⟧.",
        better: "Du får hjelp av ein brannkonstabel.",
      },
    ],
    good: [
      { language: "nb", text: "Lederen i styret åpner møtet." },
      { language: "nb", text: "Formannskapet vedtok planen." },
      { language: "nn", text: "Leiaren i styret opnar møtet." },
      { language: "nn", text: "Formannskapet vedtok planen." },
    ],
  },
});
