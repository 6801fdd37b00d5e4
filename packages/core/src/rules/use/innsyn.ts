import { reportMissing } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import { readDecision } from "../../decision/decision-letter.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision without a word on the right to see the documents of the case. */
export const innsyn = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "innsyn",
  category: "use",
  severity: "error",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Retten til å se dokumentene i saken", nn: "Retten til å sjå dokumenta i saka" },
    rationale: {
      nb: "Den som får et vedtak, skal få vite at det går an å se dokumentene i saken. Da kan leseren kontrollere hva avgjørelsen bygger på. Én setning om hvem leseren kan spørre, er nok.",
      nn: "Den som får eit vedtak, skal få vite at det går an å sjå dokumenta i saka. Då kan lesaren kontrollere kva avgjerda byggjer på. Éi setning om kven lesaren kan spørje, er nok.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om retten til å se dokumentene i saken. Fortell at leseren kan se dem. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om retten til å sjå dokumenta i saka. Fortel at lesaren kan sjå dei. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke omsorgsbolig⟧\n\nVi har avslått søknaden din. Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss.",
        better:
          "Du får ikke omsorgsbolig\n\nVi har avslått søknaden din. Du kan klage innen tre uker fra du fikk brevet. Send klagen til oss.\n\nDu har rett til å se dokumentene i saken. Si fra til [hvem leseren kan spørre] hvis du vil lese dem.",
        rewrite:
          "Du får ikke omsorgsbolig\n\nVi har avslått søknaden din. Du har rett til å se dokumentene i saken. Ta kontakt med oss hvis du vil ha kopi.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Vedtak om gebyr⟧\n\nKommunen krever gebyr fordi du har bygd uten å søke. Slik klager du: Skriv til oss.",
        better:
          "Vedtak om gebyr\n\nKommunen krever gebyr fordi du har bygd uten å søke. Slik klager du: Skriv til oss.\n\nDu har rett til å se dokumentene i saken. Si fra til [hvem leseren kan spørre] hvis du vil lese dem.",
        rewrite:
          "Vedtak om gebyr\n\nKommunen krever gebyr fordi du har bygd uten å søke. Du kan be om innsyn i saken.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje omsorgsbustad⟧\n\nVi har avslege søknaden din. Du kan klage innan tre veker frå du fekk brevet. Send klaga til oss.",
        better:
          "Du får ikkje omsorgsbustad\n\nVi har avslege søknaden din. Du kan klage innan tre veker frå du fekk brevet. Send klaga til oss.\n\nDu har rett til å sjå dokumenta i saka. Sei frå til [kven lesaren kan spørje] dersom du vil lese dei.",
        rewrite:
          "Du får ikkje omsorgsbustad\n\nVi har avslege søknaden din. Du har rett til å sjå dokumenta i saka.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Vedtak om gebyr⟧\n\nKommunen krev gebyr fordi du har bygd utan å søkje. Skriv til oss dersom du vil klage.",
        better:
          "Vedtak om gebyr\n\nKommunen krev gebyr fordi du har bygd utan å søkje. Skriv til oss dersom du vil klage.\n\nDu har rett til å sjå dokumenta i saka. Sei frå til [kven lesaren kan spørje] dersom du vil lese dei.",
        rewrite:
          "Vedtak om gebyr\n\nKommunen krev gebyr fordi du har bygd utan å søkje. Du kan be om innsyn i saka.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke omsorgsbolig\n\nDu kan få kopi av dokumentene i saken hvis du spør oss.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke omsorgsbolig\n\nRett til innsyn\n\nTa kontakt med oss.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Varsel om gebyr\n\nFør vi gjør vedtak, kan du uttale deg. Fristen er 1. mai 2026.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke omsorgsbolig\n\nVi har avslått søknaden din, og du kan klage på vedtaket.",
        declared: false,
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje omsorgsbustad\n\nDu har rett til å sjå sakspapira.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje omsorgsbustad\n\nRett til innsyn\n\nTa kontakt med oss.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Klaga di er avslegen\n\nVedtaket er endeleg. Klagenemnda har avslege klaga.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    const { document, facts, fragment, textType, type } = context;
    if (fragment || textType !== "vedtak" || !type.declared) return;
    const letter = readDecision(document, facts);
    if (letter.exempt || letter.access) return;
    reportMissing("innsyn", context, letter, letter.fullGrant ? { severity: "warning" } : {});
  },
});
