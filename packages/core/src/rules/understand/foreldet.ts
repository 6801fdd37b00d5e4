import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Words that few use today. */
export const foreldet = definePhraseRule({
  id: "foreldet",
  category: "understand",
  docs: {
    title: { nb: "Ord som er gått av bruk", nn: "Ord som er gått av bruk" },
    rationale: {
      nb: "Noen ord lever nesten bare i brev fra det offentlige. Leseren kan misforstå dem eller føle seg utenfor. Skriv det ordet folk bruker i dag.",
      nn: "Nokre ord lever nesten berre i brev frå det offentlege. Lesaren kan misforstå dei eller kjenne seg utanfor. Skriv det ordet folk bruker i dag.",
    },
    sources: ["Språkrådet: Kansellisten"],
  },
  what: { nb: "Få bruker «{actual}» i dag.", nn: "Få bruker «{actual}» i dag." },
  examples: {
    bad: [
      { language: "nb", text: "Du må gi beskjed ⟦forinnen⟧.", better: "Du må gi beskjed før." },
      { language: "nb", text: "Vi viser til ⟦ovennevnte⟧ sak." },
      {
        language: "nn",
        text: "Kontoret er ⟦stundom⟧ stengt om fredagen.",
        better: "Kontoret er av og til stengt om fredagen.",
      },
      { language: "nn", text: "Saka er ⟦undertida⟧ vanskeleg.", better: "Saka er av og til vanskeleg." },
    ],
    good: [
      { language: "nb", text: "Du må gi beskjed på forhånd." },
      { language: "nb", text: "Vi viser til brevet du sendte oss." },
      { language: "nn", text: "Kontoret er av og til stengt om fredagen." },
      { language: "nn", text: "Vi viser til brevet du sende oss." },
    ],
  },
});
