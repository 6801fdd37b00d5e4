import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Empty phrases. */
export const floskel = definePhraseRule({
  id: "floskel",
  category: "understand",
  docs: {
    title: { nb: "Ord som sier lite", nn: "Ord som seier lite" },
    rationale: {
      nb: "Ord som passer i enhver tekst, sier lite i denne. Leseren vil vite hva dere gjør, for hvem og når. Bytt ut floskelen med noe konkret, eller stryk den.",
      nn: "Ord som passar i alle tekstar, seier lite i denne. Lesaren vil vite kva de gjer, for kven og når. Byt ut floskelen med noko konkret, eller stryk han.",
    },
    sources: ["Egen vurdering i klarsprak"],
  },
  what: { nb: "«{actual}» sier lite i seg selv.", nn: "«{actual}» seier lite i seg sjølv." },
  examples: {
    bad: [
      { language: "nb", text: "Vi skal ⟦ha fokus på⟧ leseren.", better: "Vi skal legge vekt på leseren." },
      {
        language: "nb",
        text: "Vi arbeider ⟦med fokus på⟧ trivsel.",
        better: "Vi arbeider med vekt på trivsel.",
      },
      { language: "nn", text: "Skulen vår er ⟦i verdsklasse⟧." },
      {
        language: "nn",
        text: "Vi arbeider ⟦med fokus på⟧ trivsel.",
        better: "Vi arbeider med vekt på trivsel.",
      },
    ],
    good: [
      { language: "nb", text: "Vi legger vekt på leseren." },
      { language: "nb", text: "Vi åpner biblioteket en time tidligere." },
      { language: "nn", text: "Vi legg vekt på lesaren." },
      { language: "nn", text: "Vi opnar biblioteket ein time tidlegare." },
    ],
  },
});
