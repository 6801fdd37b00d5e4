import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A letter that speaks of a guardian without what the guardian has got or can do. */
export const klagerettVergeinfo = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "klagerett-vergeinfo",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Vergen i et vedtak", nn: "Verja i eit vedtak" },
    rationale: {
      nb: "Har leseren verge, må det gå fram om vergen har fått brevet og kan klage. Ellers kan fristen gå ut uten at noen gjør noe. Si det i én setning.",
      nn: "Har lesaren verje, må det gå fram om verja har fått brevet og kan klage. Elles kan fristen gå ut utan at nokon gjer noko. Sei det i éi setning.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Brevet nevner en verge, men vi fant ikke noe om at vergen har fått brevet eller kan klage. Skriv det i én setning.",
      nn: "Brevet nemner ei verje, men vi fann ikkje noko om at verja har fått brevet eller kan klage. Skriv det i éi setning.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får støttekontakt⟧\n\nVi snakket med deg og vergen din i mai. Du kan klage på vedtaket innen tre uker.",
        better:
          "Du får støttekontakt\n\nVi snakket med deg og vergen din i mai. Du kan klage på vedtaket innen tre uker.\n\nVi har sendt kopi av brevet til vergen: [navn på vergen].",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikke omsorgsbolig⟧\n\nVi har avslått søknaden fra deg og vergen.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får ikke omsorgsbolig\n\nVi har avslått søknaden fra deg og vergen.\n\nVi har sendt kopi av brevet til vergen: [navn på vergen].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får plass på dagsenteret⟧\n\nVergemålet gjelder fra 1. mai 2026.\n\nVennlig hilsen\nKari Nordmann",
        better:
          "Du får plass på dagsenteret\n\nVergemålet gjelder fra 1. mai 2026.\n\nVi har sendt kopi av brevet til vergen: [navn på vergen].\n\nVennlig hilsen\nKari Nordmann",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får støttekontakt⟧\n\nVi snakka med deg og verja di i mai. Du kan klage på vedtaket innan tre veker.",
        better:
          "Du får støttekontakt\n\nVi snakka med deg og verja di i mai. Du kan klage på vedtaket innan tre veker.\n\nVi har sendt kopi av brevet til verja: [namn på verja].",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikkje omsorgsbustad⟧\n\nVi har avslege søknaden frå deg og verja.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får ikkje omsorgsbustad\n\nVi har avslege søknaden frå deg og verja.\n\nVi har sendt kopi av brevet til verja: [namn på verja].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får plass på dagsenteret⟧\n\nVerjemålet gjeld frå 1. mai 2026.\n\nVenleg helsing\nKari Nordmann",
        better:
          "Du får plass på dagsenteret\n\nVerjemålet gjeld frå 1. mai 2026.\n\nVi har sendt kopi av brevet til verja: [namn på verja].\n\nVenleg helsing\nKari Nordmann",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får støttekontakt\n\nVergen din kan også klage på vedtaket.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får støttekontakt\n\nVi har sendt kopi av brevet til vergen din.",
      },
      { language: "nb", textType: "vedtak", text: "Du får støttekontakt\n\nVi har innvilget søknaden din." },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får støttekontakt\n\nVerja di kan òg klage på vedtaket.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får støttekontakt\n\nVi har sendt kopi av brevet til verja di.",
      },
      { language: "nn", textType: "vedtak", text: "Du får støttekontakt\n\nVi har innvilga søknaden din." },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "klagerett-vergeinfo",
      context,
      ({ stated }) => stated.guardian && !stated.guardianInformed,
    );
  },
});
