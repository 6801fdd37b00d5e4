import { askForPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that refuses or demands something and gives no reasons. */
export const vedtakBegrunnelse = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "vedtak-begrunnelse",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Begrunnelsen i et vedtak", nn: "Grunngivinga i eit vedtak" },
    rationale: {
      nb: "Leseren skal forstå hvorfor vedtaket ble som det ble. Fortell hvilke opplysninger og hensyn som avgjorde saken. Når leseren får alt det er søkt om, trengs det som regel ingen begrunnelse.",
      nn: "Lesaren skal forstå kvifor vedtaket blei som det blei. Fortel kva opplysningar og omsyn som avgjorde saka. Når lesaren får alt det er søkt om, trengst det som regel inga grunngiving.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ingen begrunnelse. Skriv hvorfor dere kom fram til dette. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann inga grunngiving. Skriv kvifor de kom fram til dette. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din om kommunal bolig. Du kan klage på vedtaket. Begrunn klagen, og send den til oss.",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din om kommunal bolig. Du kan klage på vedtaket. Begrunn klagen, og send den til oss.\n\nVi har lagt til grunn at [opplysningene dere bygger på]. Vi har lagt vekt på [det som avgjorde saken]. Derfor [resultatet].",
        rewrite:
          "Du får ikke bolig\n\nVi har avslått søknaden din om kommunal bolig fordi du allerede har et sted å bo.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får delvis støtte⟧\n\nDu får dekket 2 000 av de 5 000 kronene du har søkt om. Pengene kommer i juni.",
        better:
          "Du får delvis støtte\n\nDu får dekket 2 000 av de 5 000 kronene du har søkt om. Pengene kommer i juni.\n\nVi har lagt til grunn at [opplysningene dere bygger på]. Vi har lagt vekt på [det som avgjorde saken]. Derfor [resultatet].",
        rewrite:
          "Du får delvis støtte\n\nDu får dekket 2 000 av de 5 000 kronene du har søkt om. Vi har lagt vekt på hva andre lag får.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din om kommunal bustad. Du kan klage på vedtaket. Grunngi klaga, og send ho til oss.",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din om kommunal bustad. Du kan klage på vedtaket. Grunngi klaga, og send ho til oss.\n\nVi har lagt til grunn at [opplysningane de byggjer på]. Vi har lagt vekt på [det som avgjorde saka]. Derfor [resultatet].",
        rewrite:
          "Du får ikkje bustad\n\nVi har avslege søknaden din om kommunal bustad fordi du alt har ein stad å bu.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får delvis støtte⟧\n\nDu får dekt 2 000 av dei 5 000 kronene du har søkt om. Pengane kjem i juni.",
        better:
          "Du får delvis støtte\n\nDu får dekt 2 000 av dei 5 000 kronene du har søkt om. Pengane kjem i juni.\n\nVi har lagt til grunn at [opplysningane de byggjer på]. Vi har lagt vekt på [det som avgjorde saka]. Derfor [resultatet].",
        rewrite:
          "Du får delvis støtte\n\nDu får dekt 2 000 av dei 5 000 kronene du har søkt om. Vi har lagt vekt på kva andre lag får.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilget søknaden din. Barnet kan begynne 1. august 2026.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nSlik har vi vurdert saken\n\nDu har et sted å bo.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDu oppfyller ikke kravene til botid i kommunen.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nVi har innvilga søknaden din. Barnet kan byrje 1. august 2026.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nSlik har vi vurdert saka\n\nDu har ein stad å bu.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDu oppfyller ikkje krava til butid i kommunen.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForPart("vedtak-begrunnelse", context, ({ reasons, fullGrant }) => !reasons && !fullGrant);
  },
});
