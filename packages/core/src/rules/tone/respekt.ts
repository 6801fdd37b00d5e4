import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Words that may hurt. */
export const respekt = definePhraseRule({
  id: "respekt",
  category: "tone",
  docs: {
    title: { nb: "Ord som kan såre", nn: "Ord som kan såre" },
    rationale: {
      nb: "Noen ord om grupper av mennesker oppleves som nedsettende, også når de er skrevet i beste mening. Bruk de ordene gruppene selv bruker. Si bare noe om funksjonsnedsettelse eller bakgrunn når det betyr noe for saken.",
      nn: "Nokre ord om grupper av menneske blir opplevde som nedsetjande, også når dei er skrivne i beste meining. Bruk dei orda gruppene sjølve bruker. Sei berre noko om funksjonsnedsetjing eller bakgrunn når det betyr noko for saka.",
    },
    sources: ["Bufdir: ord om funksjonshemmede", "NRK: språkvett", "KS"],
  },
  what: { nb: "Mange opplever «{actual}» som sårende.", nn: "Mange opplever «{actual}» som sårande." },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Teksten finnes også i ⟦blindeskrift⟧.",
        better: "Teksten finnes også i punktskrift.",
      },
      {
        language: "nb",
        text: "Du kan bestille ⟦døvetolk⟧ til møtet.",
        better: "Du kan bestille tegnspråktolk til møtet.",
      },
      {
        language: "nn",
        text: "Tilbodet er for ⟦invalide⟧.",
        better: "Tilbodet er for personar med funksjonsnedsetjing.",
      },
      {
        language: "nn",
        text: "Vi hjelper barn med ⟦handikap⟧.",
        better: "Vi hjelper barn med funksjonsnedsetjing.",
      },
    ],
    good: [
      { language: "nb", text: "Teksten finnes også i punktskrift." },
      { language: "nb", text: "Norges Handikapforbund holder kurs." },
      { language: "nn", text: "Tilbodet er for personar med funksjonsnedsetjing." },
      { language: "nn", text: "Teksten finst også i punktskrift." },
    ],
  },
});
