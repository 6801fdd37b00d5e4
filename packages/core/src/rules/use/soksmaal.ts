import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A burden without a word on whether the reader must complain before going to court. */
export const soksmaal = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "soksmaal",
  category: "use",
  severity: "off",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Klage før søksmål", nn: "Klage før søksmål" },
    rationale: {
      nb: "I noen saker må leseren klage før saken kan tas til domstolen. Da skal brevet si det, for ellers kan leseren miste retten til å gå til domstolen. Dere må selv vite om det gjelder saken.",
      nn: "I nokre saker må lesaren klage før saka kan gå til domstolen. Då skal brevet seie det, for elles kan lesaren miste retten til å gå til domstolen. De må sjølve vite om det gjeld saka.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om søksmål. Må leseren klage før saken kan tas til domstolen, skal det stå i brevet.{law}",
      nn: "Vi fann ikkje noko om søksmål. Må lesaren klage før saka kan gå til domstolen, skal det stå i brevet.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nVi krever at du river terrassen innen 1. mai. Du kan klage på vedtaket innen tre uker fra du fikk brevet.",
        better:
          "Du må rive terrassen\n\nVi krever at du river terrassen innen 1. mai. Du kan klage på vedtaket innen tre uker fra du fikk brevet.\n\nFør du kan reise søksmål om vedtaket, må du [hva leseren må gjøre først].",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikke bolig⟧\n\nVi har avslått søknaden din.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får ikke bolig\n\nVi har avslått søknaden din.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.\n\nFør du kan reise søksmål om vedtaket, må du [hva leseren må gjøre først].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Vi stanser støtten⟧\n\nFristen for å klage er tre uker.\n\nMed vennlig hilsen\nOla Nordmann",
        better:
          "Vi stanser støtten\n\nFristen for å klage er tre uker.\n\nFør du kan reise søksmål om vedtaket, må du [hva leseren må gjøre først].\n\nMed vennlig hilsen\nOla Nordmann",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nVi krev at du riv terrassen innan 1. mai. Du kan klage på vedtaket innan tre veker frå du fekk brevet.",
        better:
          "Du må rive terrassen\n\nVi krev at du riv terrassen innan 1. mai. Du kan klage på vedtaket innan tre veker frå du fekk brevet.\n\nFør du kan reise søksmål om vedtaket, må du [kva lesaren må gjere først].",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikkje bustad⟧\n\nVi har avslege søknaden din.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får ikkje bustad\n\nVi har avslege søknaden din.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.\n\nFør du kan reise søksmål om vedtaket, må du [kva lesaren må gjere først].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Vi stansar støtta⟧\n\nFristen for å klage er tre veker.\n\nMed venleg helsing\nOla Nordmann",
        better:
          "Vi stansar støtta\n\nFristen for å klage er tre veker.\n\nFør du kan reise søksmål om vedtaket, må du [kva lesaren må gjere først].\n\nMed venleg helsing\nOla Nordmann",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må rive terrassen\n\nDu kan klage. Du må klage før du kan reise søksmål om vedtaket.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilget søknaden. Du kan klage.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nVedtaket er endelig og kan ikke påklages.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du må rive terrassen\n\nDu kan klage. Du må klage før saka kan gå til domstolen.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilga søknaden. Du kan klage.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nVedtaket er endeleg og kan ikkje påklagast.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "soksmaal",
      context,
      ({ right, fullGrant, stated }) => right && !fullGrant && !stated.lawsuit,
    );
  },
});
