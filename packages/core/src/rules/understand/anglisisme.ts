import { isQuoted } from "../../document/quotation.js";
import { definePhraseRule } from "../../rule/phrase-rule.js";

/** English loanwords that have a Norwegian word. */
export const anglisisme = definePhraseRule({
  id: "anglisisme",
  category: "understand",
  docs: {
    title: { nb: "Engelske ord med gode norske avløsere", nn: "Engelske ord med gode norske avløysarar" },
    rationale: {
      nb: "Ikke alle lesere kjenner engelske ord, og mange av dem har et norsk ord som er like kort. Det norske ordet når flere.",
      nn: "Ikkje alle lesarar kjenner engelske ord, og mange av dei har eit norsk ord som er like kort. Det norske ordet når fleire.",
    },
    sources: ["Språkrådet: avløserord", "NAV: språkprofil"],
  },
  what: { nb: "«{actual}» kommer fra engelsk.", nn: "«{actual}» kjem frå engelsk." },
  // What stands in quotation marks is a title or somebody else's words.
  skip: (match, { reading }) => isQuoted(reading, match.start),
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du finner ⟦agendaen⟧ på nettsiden.",
        better: "Du finner sakslisten på nettsiden.",
      },
      { language: "nb", text: "Du kan ⟦booke⟧ time på nettet.", better: "Du kan bestille time på nettet." },
      { language: "nn", text: "Møtet har ein ⟦agenda⟧." },
      {
        language: "nn",
        text: "Vi treng meir ⟦awareness⟧ om brannvern.",
        better: "Vi treng meir medvit om brannvern.",
      },
    ],
    good: [
      { language: "nb", text: "Du finner sakslisten på nettsiden." },
      { language: "nb", text: "Kurset heter «Booke rom på en enkel måte»." },
      { language: "nn", text: "Du finn sakslista på nettsida." },
      { language: "nn", text: "Du kan bestille time på nettet." },
    ],
  },
});
