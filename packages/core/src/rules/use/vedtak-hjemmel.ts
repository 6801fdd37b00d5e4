import { askForPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that does not name the act, regulation or statutes it rests on. */
export const vedtakHjemmel = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "vedtak-hjemmel",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Reglene vedtaket bygger på", nn: "Reglane vedtaket byggjer på" },
    rationale: {
      nb: "Leseren skal kunne slå opp reglene dere har brukt. Nevn loven eller forskriften med paragraf, gjerne i et eget avsnitt til slutt.",
      nn: "Lesaren skal kunne slå opp reglane de har brukt. Nemn lova eller forskrifta med paragraf, gjerne i eit eige avsnitt til slutt.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvilken lov eller forskrift vedtaket bygger på. Skriv hvilken paragraf det er. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om kva lov eller forskrift vedtaket byggjer på. Skriv kva paragraf det er. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke avlastning⟧\n\nVi har avslått søknaden din fordi behovet er dekket. Du kan klage etter forvaltningsloven § 28. Send klagen til oss.",
        better:
          "Du får ikke avlastning\n\nVi har avslått søknaden din fordi behovet er dekket. Du kan klage etter forvaltningsloven § 28. Send klagen til oss.\n\nVedtaket er gjort etter [lov eller forskrift og paragraf].",
        rewrite:
          "Du får ikke avlastning\n\nVi har avslått søknaden din fordi behovet er dekket. Reglene står i helse- og omsorgstjenesteloven § 3-6.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nVi krever gebyr fordi du leverte planen for sent.",
        better:
          "Du må betale gebyr\n\nVi krever gebyr fordi du leverte planen for sent.\n\nVedtaket er gjort etter [lov eller forskrift og paragraf].",
        rewrite:
          "Du må betale gebyr\n\nVi krever gebyr fordi du leverte planen for sent. Det følger av plan- og bygningsloven § 32-8.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje avlasting⟧\n\nVi har avslege søknaden din fordi behovet er dekt. Du kan klage etter forvaltningslova § 28. Send klaga til oss.",
        better:
          "Du får ikkje avlasting\n\nVi har avslege søknaden din fordi behovet er dekt. Du kan klage etter forvaltningslova § 28. Send klaga til oss.\n\nVedtaket er gjort etter [lov eller forskrift og paragraf].",
        rewrite:
          "Du får ikkje avlasting\n\nVi har avslege søknaden din fordi behovet er dekt. Reglane står i helse- og omsorgstenestelova § 3-6.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nVi krev gebyr fordi du leverte planen for seint.",
        better:
          "Du må betale gebyr\n\nVi krev gebyr fordi du leverte planen for seint.\n\nVedtaket er gjort etter [lov eller forskrift og paragraf].",
        rewrite:
          "Du må betale gebyr\n\nVi krev gebyr fordi du leverte planen for seint. Det følgjer av plan- og bygningslova § 32-8.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke plass\n\nVedtaket er gjort etter barnehageloven § 16 og vedtektene våre.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke plass\n\nRegler vi har brukt\n\nForskrift om opptak i barnehage § 4.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Vedtaket er endelig\n\nDu kan ikke klage på denne avgjørelsen.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje plass\n\nVedtaket er gjort etter barnehagelova § 16 og vedtektene våre.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje plass\n\nReglar vi har brukt\n\nForskrift om opptak i barnehage § 4.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Førebels svar\n\nVi har fått søknaden din og svarar innan 1. juni 2026.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForPart("vedtak-hjemmel", context, ({ legalBasis }) => !legalBasis);
  },
});
