import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that does not tell the facts it rests on. */
export const vedtakFakta = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "vedtak-fakta",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["vedtak-begrunnelse"],
  docs: {
    title: { nb: "Opplysningene vedtaket bygger på", nn: "Opplysningane vedtaket byggjer på" },
    rationale: {
      nb: "Leseren må kunne se om dere har forstått saken rett. Fortell kort hva dere vet om leseren og saken, og hvor dere vet det fra. Da er det lett å rette det som er feil.",
      nn: "Lesaren må kunne sjå om de har forstått saka rett. Fortel kort kva de veit om lesaren og saka, og kvar de veit det frå. Då er det lett å rette det som er feil.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke hvilke opplysninger vedtaket bygger på. Nevn dem kort, så leseren kan si fra om noe er feil. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje kva opplysningar vedtaket byggjer på. Nemn dei kort, så lesaren kan seie frå om noko er feil. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din. Vi har vurdert behovet ditt, og andre har et større behov.",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din. Vi har vurdert behovet ditt, og andre har et større behov.\n\nVi har lagt til grunn at [opplysningene dere bygger på].",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi har avslått søknaden om skjenkebevilling⟧\n\nHensynet til barna veide tyngst.\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.",
        better:
          "# Vi har avslått søknaden om skjenkebevilling\n\nHensynet til barna veide tyngst.\n\nVi har lagt til grunn at [opplysningene dere bygger på].\n\n## Du kan klage\n\nSend klagen til oss innen tre uker fra du fikk brevet.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får delvis støtte⟧\n\nVi har lagt vekt på hva som er rimelig. Pengene kommer i juni.\n\nVennlig hilsen\nKulturkontoret",
        better:
          "Du får delvis støtte\n\nVi har lagt vekt på hva som er rimelig. Pengene kommer i juni.\n\nVi har lagt til grunn at [opplysningene dere bygger på].\n\nVennlig hilsen\nKulturkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din. Vi har vurdert behovet ditt, og andre har eit større behov.",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din. Vi har vurdert behovet ditt, og andre har eit større behov.\n\nVi har lagt til grunn at [opplysningane de byggjer på].",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Vi har avslege søknaden om skjenkeløyve⟧\n\nOmsynet til barna vog tyngst.\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.",
        better:
          "# Vi har avslege søknaden om skjenkeløyve\n\nOmsynet til barna vog tyngst.\n\nVi har lagt til grunn at [opplysningane de byggjer på].\n\n## Du kan klage\n\nSend klaga til oss innan tre veker frå du fekk brevet.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får delvis støtte⟧\n\nVi har lagt vekt på kva som er rimeleg. Pengane kjem i juni.\n\nVenleg helsing\nKulturkontoret",
        better:
          "Du får delvis støtte\n\nVi har lagt vekt på kva som er rimeleg. Pengane kjem i juni.\n\nVi har lagt til grunn at [opplysningane de byggjer på].\n\nVenleg helsing\nKulturkontoret",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDu skrev at du bor hos søsteren din. Vi har vurdert at andre har et større behov.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nVi har lagt til grunn at du har et sted å bo. Derfor har vi avslått søknaden.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilget søknaden fordi det er ledig plass.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Avslag på skjenkebevilling\n\nFormannskapet har lagt vekt på dette:\n\n- 40 meter til skolen\n- mye trafikk",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Avslag på skoleskyss\n\nDet er foretatt en måling, og den viser 3,2 kilometer. Derfor oppfyller ikke barnet vilkårene.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Avslag på skuleskyss\n\nDet er gjort ei måling, og ho viser 3,2 kilometer. Difor oppfyller ikkje barnet vilkåra.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDu skreiv at du bur hos søstera di. Vi har vurdert at andre har eit større behov.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nVi har lagt til grunn at du har ein stad å bu. Derfor har vi avslege søknaden.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDerfor seier vi nei: Legen din skriv at du kan bu der du bur.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "vedtak-fakta",
      context,
      ({ reasons, refusal, stated }) => reasons && refusal && !stated.facts,
    );
  },
});
