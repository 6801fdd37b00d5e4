import { definePhraseRule } from "../../rule/phrase-rule.js";

/** Support verbs with a noun where one verb says the same. */
export const substantivsyke = definePhraseRule({
  id: "substantivsyke",
  category: "understand",
  docs: {
    title: { nb: "Verb som er gjemt i substantiv", nn: "Verb som er gøymde i substantiv" },
    rationale: {
      nb: "Når handlingen står som et substantiv, blir setningen lengre, og det er vanskeligere å se hvem som gjør hva. Skriv handlingen som et verb: «vurdere» i stedet for «foreta en vurdering».",
      nn: "Når handlinga står som eit substantiv, blir setninga lengre, og det er vanskelegare å sjå kven som gjer kva. Skriv handlinga som eit verb: «vurdere» i staden for «føreta ei vurdering».",
    },
    sources: ["Språkrådet: Skriv klart", "Digdir: klarspråk", "Gjøvik kommune: språkprofil"],
  },
  what: {
    nb: "«{actual}» gjemmer verbet i et substantiv.",
    nn: "«{actual}» gøymer verbet i eit substantiv.",
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har ⟦foretatt en vurdering av⟧ søknaden.",
        better: "Vi har vurdert søknaden.",
      },
      {
        language: "nb",
        text: "Kommunen skal ⟦foreta en undersøkelse av⟧ saken.",
        better: "Kommunen skal undersøke saken.",
      },
      { language: "nn", text: "Vi skal ⟦føreta ei endring av⟧ planen.", better: "Vi skal endre planen." },
      {
        language: "nn",
        text: "Kommunen skal ⟦utføre kontroll av⟧ anlegget.",
        better: "Kommunen skal kontrollere anlegget.",
      },
    ],
    good: [
      { language: "nb", text: "Vi har vurdert søknaden." },
      { language: "nb", text: "Kommunen yter helsehjelp til dem som trenger det." },
      { language: "nb", text: "Du har dokumentasjon på utgiftene." },
      { language: "nn", text: "Vi skal endre planen." },
      { language: "nn", text: "Du har dokumentasjon på utgiftene." },
    ],
  },
});
