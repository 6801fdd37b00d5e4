import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A burden that can be carried out before a complaint is decided, without a word on waiting. */
export const utsettelse = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "utsettelse",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Å vente med å gjennomføre vedtaket", nn: "Å vente med å gjennomføre vedtaket" },
    rationale: {
      nb: "Når dere krever, stanser eller pålegger noe, kan leseren tape på det før klagen er avgjort. Da bør brevet si at leseren kan be dere vente. I et vanlig avslag trengs det ikke.",
      nn: "Når de krev, stansar eller pålegg noko, kan lesaren tape på det før klaga er avgjord. Då bør brevet seie at lesaren kan be dykk vente. I eit vanleg avslag trengst det ikkje.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om å vente med å gjennomføre vedtaket. Kan leseren tape på vedtaket før klagen er avgjort, bør leseren få vite at det går an å be om å vente.{law}",
      nn: "Vi fann ikkje noko om å vente med å gjennomføre vedtaket. Kan lesaren tape på vedtaket før klaga er avgjord, bør lesaren få vite at det går an å be om å vente.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nVi krever at du river terrassen innen 1. mai. Du kan klage på vedtaket innen tre uker fra du fikk brevet.",
        better:
          "Du må rive terrassen\n\nVi krever at du river terrassen innen 1. mai. Du kan klage på vedtaket innen tre uker fra du fikk brevet.\n\nDu kan be oss vente med å gjennomføre vedtaket til klagen er avgjort. Skriv til [hvem leseren kan spørre].",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi stanser støtten din⟧\n\nVi stanser støtten fra 1. juni 2026.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Vi stanser støtten din\n\nVi stanser støtten fra 1. juni 2026.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.\n\nDu kan be oss vente med å gjennomføre vedtaket til klagen er avgjort. Skriv til [hvem leseren kan spørre].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "html",
        text: "<h1>⟦Vedtak om tvangsmulkt⟧</h1>\n<p>Du må betale tvangsmulkt for hver dag.</p>\n<p>Du kan klage på vedtaket.</p>\n<p>Vennlig hilsen<br>Byggesak</p>",
        better:
          "<h1>Vedtak om tvangsmulkt</h1>\n<p>Du må betale tvangsmulkt for hver dag.</p>\n<p>Du kan klage på vedtaket.</p>\n<p>Du kan be oss vente med å gjennomføre vedtaket til klagen er avgjort. Skriv til [hvem leseren kan spørre].</p>\n<p>Vennlig hilsen<br>Byggesak</p>",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nVi krev at du riv terrassen innan 1. mai. Du kan klage på vedtaket innan tre veker frå du fekk brevet.",
        better:
          "Du må rive terrassen\n\nVi krev at du riv terrassen innan 1. mai. Du kan klage på vedtaket innan tre veker frå du fekk brevet.\n\nDu kan be oss vente med å gjennomføre vedtaket til klaga er avgjord. Skriv til [kven lesaren kan spørje].",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi stansar støtta di⟧\n\nVi stansar støtta frå 1. juni 2026.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Vi stansar støtta di\n\nVi stansar støtta frå 1. juni 2026.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.\n\nDu kan be oss vente med å gjennomføre vedtaket til klaga er avgjord. Skriv til [kven lesaren kan spørje].\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "html",
        text: "<h1>⟦Vedtak om tvangsmulkt⟧</h1>\n<p>Du må betale tvangsmulkt for kvar dag.</p>\n<p>Du kan klage på vedtaket.</p>\n<p>Venleg helsing<br>Byggjesak</p>",
        better:
          "<h1>Vedtak om tvangsmulkt</h1>\n<p>Du må betale tvangsmulkt for kvar dag.</p>\n<p>Du kan klage på vedtaket.</p>\n<p>Du kan be oss vente med å gjennomføre vedtaket til klaga er avgjord. Skriv til [kven lesaren kan spørje].</p>\n<p>Venleg helsing<br>Byggjesak</p>",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må rive terrassen\n\nDu kan klage innen tre uker. Du kan be om at gjennomføringen av vedtaket blir utsatt.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDu kan klage på vedtaket innen tre uker.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må betale tilbake 5 000 kroner\n\nDu kan klage. Du må betale selv om du klager på vedtaket.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må ikke betale tilbake pengene\n\nDu kan klage på vedtaket.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Laget får 5 000 kroner\n\nBlir det ikke noe av turen, må dere betale tilbake pengene. Dere kan klage.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du må rive terrassen\n\nDu kan klage innan tre veker. Du kan be om at gjennomføringa av vedtaket blir utsett.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDu kan klage på vedtaket innan tre veker.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Laget får 5 000 kroner\n\nBlir det ikkje noko av turen, må de betale tilbake pengane. De kan klage.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "utsettelse",
      context,
      ({ burden, right, stated }) => burden && right && !stated.suspension,
    );
  },
});
