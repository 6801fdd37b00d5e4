import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that lays a burden on the reader and mentions no advance notice. */
export const forhaandsvarsel = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "forhaandsvarsel",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Varselet før et vedtak", nn: "Varselet før eit vedtak" },
    rationale: {
      nb: "Den som får et krav eller et pålegg, skal som regel få vite om saken før den er avgjort. Vedtaket bør si når dere varslet, og hva leseren svarte. Da ser leseren at svaret ble lest.",
      nn: "Den som får eit krav eller eit pålegg, skal som regel få vite om saka før ho er avgjord. Vedtaket bør seie når de varsla, og kva lesaren svara. Då ser lesaren at svaret blei lese.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om at dere varslet leseren før vedtaket. Har dere sendt et varsel, bør dere nevne det, og hva leseren svarte.{law}",
      nn: "Vi fann ikkje noko om at de varsla lesaren før vedtaket. Har de sendt eit varsel, bør de nemne det, og kva lesaren svara.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må betale tilbake 5 000 kroner⟧\n\nDu har fått for mye støtte. Vi krever 5 000 kroner tilbake.",
        better:
          "Du må betale tilbake 5 000 kroner\n\nDu har fått for mye støtte. Vi krever 5 000 kroner tilbake.\n\nVi varslet deg [dato], og du kunne uttale deg før vi gjorde vedtaket.",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi stanser støtten din⟧\n\nVi stanser støtten fra 1. juni 2026.\n\n## Derfor stanser vi støtten\n\nDu har flyttet til en annen kommune.\n\n## Du kan klage\n\nSend klagen til oss.",
        better:
          "# Vi stanser støtten din\n\nVi stanser støtten fra 1. juni 2026.\n\nVi varslet deg [dato], og du kunne uttale deg før vi gjorde vedtaket.\n\n## Derfor stanser vi støtten\n\nDu har flyttet til en annen kommune.\n\n## Du kan klage\n\nSend klagen til oss.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Pålegg om å rydde tomta⟧\n\nDet ligger gamle bildeler på tomta di.\n\nVennlig hilsen\nKari Nordmann",
        better:
          "Pålegg om å rydde tomta\n\nDet ligger gamle bildeler på tomta di.\n\nVi varslet deg [dato], og du kunne uttale deg før vi gjorde vedtaket.\n\nVennlig hilsen\nKari Nordmann",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må betale tilbake 5 000 kroner⟧\n\nDu har fått for mykje støtte. Vi krev 5 000 kroner tilbake.",
        better:
          "Du må betale tilbake 5 000 kroner\n\nDu har fått for mykje støtte. Vi krev 5 000 kroner tilbake.\n\nVi varsla deg [dato], og du kunne uttale deg før vi gjorde vedtaket.",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi stansar støtta di⟧\n\nVi stansar støtta frå 1. juni 2026.\n\n## Derfor stansar vi støtta\n\nDu har flytta til ein annan kommune.\n\n## Du kan klage\n\nSend klaga til oss.",
        better:
          "# Vi stansar støtta di\n\nVi stansar støtta frå 1. juni 2026.\n\nVi varsla deg [dato], og du kunne uttale deg før vi gjorde vedtaket.\n\n## Derfor stansar vi støtta\n\nDu har flytta til ein annan kommune.\n\n## Du kan klage\n\nSend klaga til oss.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Pålegg om å rydde tomta⟧\n\nDet ligg gamle bildelar på tomta di.\n\nVenleg helsing\nKari Nordmann",
        better:
          "Pålegg om å rydde tomta\n\nDet ligg gamle bildelar på tomta di.\n\nVi varsla deg [dato], og du kunne uttale deg før vi gjorde vedtaket.\n\nVenleg helsing\nKari Nordmann",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må betale tilbake 5 000 kroner\n\nVi varslet deg 4. april 2026, og du svarte ikke.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Pålegg om å rydde tomta\n\nDu fikk uttale deg i mai. Vi har lest uttalelsen din.",
      },
      { language: "nb", textType: "vedtak", text: "Du får ikke bolig\n\nVi har avslått søknaden din." },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du må ikke betale tilbake pengene\n\nVi krever ikke pengene tilbake.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du må betale tilbake 5 000 kroner\n\nVi varsla deg 4. april 2026, og du svara ikkje.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Pålegg om å rydde tomta\n\nDu fekk uttale deg i mai. Vi har lese det du skreiv.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Varsel om tilbakebetaling\n\nVi vurderer å krevje pengane tilbake. Du kan uttale deg.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart("forhaandsvarsel", context, ({ burden, stated }) => burden && !stated.notice);
  },
});
