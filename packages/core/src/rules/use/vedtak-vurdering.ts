import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that does not tell what weighed. */
export const vedtakVurdering = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "vedtak-vurdering",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["vedtak-begrunnelse"],
  docs: {
    title: { nb: "Det som avgjorde saken", nn: "Det som avgjorde saka" },
    rationale: {
      nb: "Når reglene gir dere et valg, må leseren få vite hvorfor dere valgte slik. Fortell hva dere la vekt på, og hva som veide tyngst. Følger svaret rett av en regel, trengs det ikke.",
      nn: "Når reglane gir dykk eit val, må lesaren få vite kvifor de valde slik. Fortel kva de la vekt på, og kva som vog tyngst. Følgjer svaret rett av ein regel, trengst det ikkje.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke hva dere har lagt vekt på. Gir reglene dere et valg, bør leseren få vite hva som avgjorde saken.{law}",
      nn: "Vi fann ikkje kva de har lagt vekt på. Gir reglane dykk eit val, bør lesaren få vite kva som avgjorde saka.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din fordi du bodde hos søsteren din i 2025.",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din fordi du bodde hos søsteren din i 2025.\n\nVi har lagt vekt på [det som avgjorde saken].",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Dere får delvis støtte⟧\n\nLaget hadde 40 medlemmer i 2025. Derfor får dere 2 000 kroner.\n\n## Dere kan klage\n\nSend klagen til oss innen tre uker fra dere fikk brevet.",
        better:
          "# Dere får delvis støtte\n\nLaget hadde 40 medlemmer i 2025. Derfor får dere 2 000 kroner.\n\nVi har lagt vekt på [det som avgjorde saken].\n\n## Dere kan klage\n\nSend klagen til oss innen tre uker fra dere fikk brevet.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke parkeringsbevis⟧\n\nÅrsaken er at du fortalte at du kan gå til butikken.\n\nHar du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "Du får ikke parkeringsbevis\n\nÅrsaken er at du fortalte at du kan gå til butikken.\n\nVi har lagt vekt på [det som avgjorde saken].\n\nHar du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din fordi du budde hos søstera di i 2025.",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din fordi du budde hos søstera di i 2025.\n\nVi har lagt vekt på [det som avgjorde saka].",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# De får delvis støtte⟧\n\nLaget hadde 40 medlemer i 2025. Derfor får de 2 000 kroner.\n\n## De kan klage\n\nSend klaga til oss innan tre veker frå de fekk brevet.",
        better:
          "# De får delvis støtte\n\nLaget hadde 40 medlemer i 2025. Derfor får de 2 000 kroner.\n\nVi har lagt vekt på [det som avgjorde saka].\n\n## De kan klage\n\nSend klaga til oss innan tre veker frå de fekk brevet.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje parkeringsløyve⟧\n\nÅrsaka er at du fortalde at du kan gå til butikken.\n\nHar du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "Du får ikkje parkeringsløyve\n\nÅrsaka er at du fortalde at du kan gå til butikken.\n\nVi har lagt vekt på [det som avgjorde saka].\n\nHar du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDerfor sier vi nei: Vi har lagt vekt på at du har et sted å bo.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nSlik har vi vurdert saken\n\nDu bor hos søsteren din.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Dere får ikke støtte\n\nLaget søkte for sent. Vi mener derfor at støtten bør gå til andre.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilget søknaden fordi det er ledig plass.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDu bodde ikke her fordi du studerte. Vi kom likevel til at behovet ikke er stort nok.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDerfor seier vi nei: Vi har lagt vekt på at du har ein stad å bu.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "De får ikkje heile summen fordi mange søkte\n\nFormannskapet meiner difor at tiltaket er viktig.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nSlik har vi vurdert saka\n\nDu bur hos søstera di.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Avslag på søknad om løyve\n\nGrunnen er at skulen ligg nær. Omsynet til barna veg tyngst.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "vedtak-vurdering",
      context,
      ({ reasons, refusal, stated }) => reasons && refusal && !stated.assessment,
    );
  },
});
