import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A letter that no person decided, without who answers for it or where to ask. */
export const signaturAutomatisert = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "signatur-automatisert",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Vedtak som er behandlet automatisk", nn: "Vedtak som er behandla automatisk" },
    rationale: {
      nb: "Når ingen person har behandlet saken, skal leseren likevel vite hvem som har ansvaret. Leseren må også vite hvor det går an å spørre. Skriv navnet på avdelingen og et telefonnummer.",
      nn: "Når ingen person har behandla saka, skal lesaren likevel vite kven som har ansvaret. Lesaren må òg vite kvar det går an å spørje. Skriv namnet på avdelinga og eit telefonnummer.",
    },
    sources: ["NOU 2019: 5"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Brevet sier at saken er behandlet automatisk. Da skal leseren få vite både hvem som har ansvaret, og hvor det går an å spørre. Vi fant ikke begge deler.",
      nn: "Brevet seier at saka er behandla automatisk. Då skal lesaren få vite både kven som har ansvaret, og kvar det går an å spørje. Vi fann ikkje begge delar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får bostøtte⟧\n\nVi har innvilget søknaden din. Søknaden er behandlet automatisk.\n\nVennlig hilsen\nBoligkontoret",
        better:
          "Du får bostøtte\n\nVi har innvilget søknaden din. Søknaden er behandlet automatisk.\n\nDet er [avdelingen eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] hvis du har spørsmål.\n\nVennlig hilsen\nBoligkontoret",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikke parkeringsbevis⟧\n\nVi har avslått søknaden. Dette er et automatisk vedtak.\n\n## Har du spørsmål?\n\nRing 61 00 00 00.",
        better:
          "# Du får ikke parkeringsbevis\n\nVi har avslått søknaden. Dette er et automatisk vedtak.\n\nDet er [avdelingen eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] hvis du har spørsmål.\n\n## Har du spørsmål?\n\nRing 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nGebyret er avgjort uten at en saksbehandler har sett på saken.",
        better:
          "Du må betale gebyr\n\nGebyret er avgjort uten at en saksbehandler har sett på saken.\n\nDet er [avdelingen eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] hvis du har spørsmål.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får bustøtte⟧\n\nVi har innvilga søknaden din. Søknaden er behandla automatisk.\n\nVenleg helsing\nBustadkontoret",
        better:
          "Du får bustøtte\n\nVi har innvilga søknaden din. Søknaden er behandla automatisk.\n\nDet er [avdelinga eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] dersom du har spørsmål.\n\nVenleg helsing\nBustadkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får ikkje parkeringsløyve⟧\n\nVi har avslege søknaden. Dette er eit automatisk vedtak.\n\n## Har du spørsmål?\n\nRing 61 00 00 00.",
        better:
          "# Du får ikkje parkeringsløyve\n\nVi har avslege søknaden. Dette er eit automatisk vedtak.\n\nDet er [avdelinga eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] dersom du har spørsmål.\n\n## Har du spørsmål?\n\nRing 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nGebyret er avgjort utan at ein saksbehandlar har sett på saka.",
        better:
          "Du må betale gebyr\n\nGebyret er avgjort utan at ein saksbehandlar har sett på saka.\n\nDet er [avdelinga eller kontoret] som har ansvaret for vedtaket. Ta kontakt på [telefon eller e-post] dersom du har spørsmål.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får bostøtte\n\nSøknaden er behandlet automatisk. Har du spørsmål, kan du ringe oss.\n\nVennlig hilsen\nBoligkontoret",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får bostøtte\n\nSaken er avgjort automatisk. Boligkontoret har ansvaret for vedtaket. Ring oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får bostøtte\n\nPengene blir automatisk satt inn på kontoen din.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får bustøtte\n\nSøknaden er behandla automatisk. Har du spørsmål, kan du ringje oss.\n\nVenleg helsing\nBustadkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får bustøtte\n\nSaka er avgjord automatisk. Bustadkontoret har ansvaret for vedtaket. Ring oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får bustøtte\n\nPengane blir automatisk sette inn på kontoen din.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "signatur-automatisert",
      context,
      ({ signature, stated }) =>
        stated.automatic && !(stated.contact && (stated.responsible || signature.person || signature.sender)),
    );
  },
});
