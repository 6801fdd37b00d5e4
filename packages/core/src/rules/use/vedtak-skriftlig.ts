import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision whose outcome is not told in its first third. */
export const vedtakSkriftlig = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "vedtak-skriftlig",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Avgjørelsen i et vedtak", nn: "Avgjerda i eit vedtak" },
    rationale: {
      nb: "Leseren åpner brevet for å få vite hva dere har bestemt. Si det i én setning tidlig i brevet, med ord som «innvilget» eller «avslått». Da er det heller ingen tvil om hva leseren kan klage på.",
      nn: "Lesaren opnar brevet for å få vite kva de har bestemt. Sei det i éi setning tidleg i brevet, med ord som «innvilga» eller «avslått». Då er det heller ingen tvil om kva lesaren kan klage på.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke selve avgjørelsen i den første delen av brevet. Skriv først hva dere har bestemt, så leseren får svaret med en gang.{law}",
      nn: "Vi fann ikkje sjølve avgjerda i den første delen av brevet. Skriv først kva de har bestemt, så lesaren får svaret med ein gong.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Søknaden din om bolig⟧\n\nVi har sett på hvor mange som venter, og hvor stort behovet ditt er. Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss.",
        better:
          "Søknaden din om bolig\n\nVi har bestemt at [avgjørelsen].\n\nVi har sett på hvor mange som venter, og hvor stort behovet ditt er. Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss.",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Svar om skoleskyss⟧\n\nHei, Kari\n\nSkoleveien er tre kilometer lang, og den har fortau hele veien.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.",
        better:
          "# Svar om skoleskyss\n\nHei, Kari\n\nVi har bestemt at [avgjørelsen].\n\nSkoleveien er tre kilometer lang, og den har fortau hele veien.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Støttekontakt⟧\n\nPå møtet 4. mai 2026 snakket vi om hva du trenger. Vi har også lest uttalelsen fra legen din.\n\nVennlig hilsen\nTildelingskontoret",
        better:
          "Støttekontakt\n\nVi har bestemt at [avgjørelsen].\n\nPå møtet 4. mai 2026 snakket vi om hva du trenger. Vi har også lest uttalelsen fra legen din.\n\nVennlig hilsen\nTildelingskontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Søknaden din om bustad⟧\n\nVi har sett på kor mange som ventar, og kor stort behovet ditt er. Du kan klage innan tre veker frå du fekk brevet. Send klaga til oss.",
        better:
          "Søknaden din om bustad\n\nVi har bestemt at [avgjerda].\n\nVi har sett på kor mange som ventar, og kor stort behovet ditt er. Du kan klage innan tre veker frå du fekk brevet. Send klaga til oss.",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Svar om skuleskyss⟧\n\nHei, Kari\n\nSkulevegen er tre kilometer lang, og han har fortau heile vegen.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.",
        better:
          "# Svar om skuleskyss\n\nHei, Kari\n\nVi har bestemt at [avgjerda].\n\nSkulevegen er tre kilometer lang, og han har fortau heile vegen.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Støttekontakt⟧\n\nPå møtet 4. mai 2026 snakka vi om kva du treng. Vi har òg lese fråsegna frå legen din.\n\nVenleg helsing\nTildelingskontoret",
        better:
          "Støttekontakt\n\nVi har bestemt at [avgjerda].\n\nPå møtet 4. mai 2026 snakka vi om kva du treng. Vi har òg lese fråsegna frå legen din.\n\nVenleg helsing\nTildelingskontoret",
      },
    ],
    good: [
      { language: "nb", textType: "vedtak", text: "Du får ikke bolig\n\nAndre har et større behov enn deg." },
      {
        language: "nb",
        textType: "vedtak",
        text: "Søknaden din om bolig\n\nVi har avslått søknaden. Andre har et større behov.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Varsel om gebyr\n\nVi vurderer å kreve gebyr. Du kan uttale deg innen 1. mai 2026.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Gebyr for avfall\n\nHytta har vann og strøm hele året. Du må derfor betale fullt gebyr.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nAndre har eit større behov enn deg.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Søknaden din om bustad\n\nVi har avslege søknaden. Andre har eit større behov.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Tilskot til korpset\n\nKorpset får 20 000 kroner. Formannskapet gjorde vedtaket, og det er innvilga for eitt år.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart("vedtak-skriftlig", context, ({ tellsOutcome }) => !tellsOutcome);
  },
});
