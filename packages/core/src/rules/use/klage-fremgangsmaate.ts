import { askForPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A right to complain without a word on how or where. */
export const klageFremgangsmaate = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "klage-fremgangsmaate",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Hvordan leseren klager", nn: "Korleis lesaren klagar" },
    rationale: {
      nb: "Den som vil klage, må få en adresse, et skjema eller en nettside, og gjerne vite hva klagen skal inneholde.",
      nn: "Den som vil klage, må få ei adresse, eit skjema eller ei nettside, og gjerne vite kva klaga skal innehalde.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvordan leseren klager. Skriv for eksempel hvor leseren skal sende klagen. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om korleis lesaren klagar. Skriv til dømes kvar lesaren skal sende klaga. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bostøtte⟧\n\nDu kan klage på vedtaket innen seks uker fra du fikk brevet.",
        better:
          "Du får ikke bostøtte\n\nDu kan klage på vedtaket innen seks uker fra du fikk brevet.\n\nSend klagen til [adresse eller e-post]. Skriv hva du vil ha endret, og hvorfor.",
        rewrite:
          "Du får ikke bostøtte\n\nDu kan klage på vedtaket innen seks uker fra du fikk brevet. Send klagen til oss.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Vi stanser støtten din⟧\n\nDu har rett til å klage innen tre uker. Klageinstans er Statsforvalteren.",
        better:
          "Vi stanser støtten din\n\nDu har rett til å klage innen tre uker. Klageinstans er Statsforvalteren.\n\nSend klagen til [adresse eller e-post]. Skriv hva du vil ha endret, og hvorfor.",
        rewrite:
          "Vi stanser støtten din\n\nDu har rett til å klage innen tre uker. Bruk skjemaet på nettsiden vår.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustøtte⟧\n\nDu kan klage på vedtaket innan seks veker frå du fekk brevet.",
        better:
          "Du får ikkje bustøtte\n\nDu kan klage på vedtaket innan seks veker frå du fekk brevet.\n\nSend klaga til [adresse eller e-post]. Skriv kva du vil ha endra, og kvifor.",
        rewrite:
          "Du får ikkje bustøtte\n\nDu kan klage på vedtaket innan seks veker frå du fekk brevet. Send klaga til oss.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Vi stansar støtta di⟧\n\nDu har rett til å klage innan tre veker. Klageinstans er Statsforvaltaren.",
        better:
          "Vi stansar støtta di\n\nDu har rett til å klage innan tre veker. Klageinstans er Statsforvaltaren.\n\nSend klaga til [adresse eller e-post]. Skriv kva du vil ha endra, og kvifor.",
        rewrite:
          "Vi stansar støtta di\n\nDu har rett til å klage innan tre veker. Bruk skjemaet på nettsida vår.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bostøtte\n\nDu kan klage. Skjema finner du på kommunen.no/klage.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bostøtte\n\nRett til å klage\n\nLever klagen på rådhuset innen tre uker.",
      },
      { language: "nb", textType: "vedtak", text: "Du får ikke bostøtte\n\nVi har avslått søknaden din." },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustøtte\n\nDu kan klage. Skjema finn du på kommunen.no/klage.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustøtte\n\nRett til å klage\n\nLever klaga på rådhuset innan tre veker.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustøtte\n\nAvgjerda er endeleg, og du har ingen rett til å klage vidare.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForPart("klage-fremgangsmaate", context, ({ right, procedure }) => right && !procedure);
  },
});
