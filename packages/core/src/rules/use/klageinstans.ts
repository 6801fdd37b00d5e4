import { askForPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A right to complain without a word on who decides the complaint. */
export const klageinstans = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "klageinstans",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Den som avgjør klagen", nn: "Den som avgjer klaga" },
    rationale: {
      nb: "Leseren skal vite hvem som til slutt avgjør klagen. Som regel sendes klagen til dere først, og en annen instans avgjør den hvis dere ikke endrer vedtaket.",
      nn: "Lesaren skal vite kven som til slutt avgjer klaga. Som regel går klaga til dykk først, og ein annan instans avgjer ho dersom de ikkje endrar vedtaket.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvem som avgjør klagen. Skriv hvem det er. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om kven som avgjer klaga. Skriv kven det er. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke plass i barnehagen⟧\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til oss.",
        better:
          "Du får ikke plass i barnehagen\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til oss.\n\nHvis vi ikke endrer vedtaket, sender vi klagen videre til [hvem klagen sendes til].",
        rewrite:
          "Du får ikke plass i barnehagen\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet. Send klagen til oss. Hvis vi ikke endrer vedtaket, avgjør Statsforvalteren klagen.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nVi krever at du river terrassen innen 1. mai.\n\nRett til å klage\n\nKlagefristen er tre uker fra du mottok brevet. Skriv til kommunen.",
        better:
          "Du må rive terrassen\n\nVi krever at du river terrassen innen 1. mai.\n\nRett til å klage\n\nKlagefristen er tre uker fra du mottok brevet. Skriv til kommunen.\n\nHvis vi ikke endrer vedtaket, sender vi klagen videre til [hvem klagen sendes til].",
        rewrite:
          "Du må rive terrassen\n\nVi krever at du river terrassen innen 1. mai.\n\nRett til å klage\n\nKlagefristen er tre uker fra du mottok brevet. Klageinstans er Statsforvalteren i Innlandet.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje plass i barnehagen⟧\n\nDu kan klage på vedtaket innan tre veker frå du fekk dette brevet. Send klaga til oss.",
        better:
          "Du får ikkje plass i barnehagen\n\nDu kan klage på vedtaket innan tre veker frå du fekk dette brevet. Send klaga til oss.\n\nDersom vi ikkje endrar vedtaket, sender vi klaga vidare til [kven klaga blir send til].",
        rewrite:
          "Du får ikkje plass i barnehagen\n\nDu kan klage på vedtaket innan tre veker frå du fekk dette brevet. Send klaga til oss. Dersom vi ikkje endrar vedtaket, avgjer Statsforvaltaren klaga.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må rive terrassen⟧\n\nDu har rett til å klage. Skriv til kommunen innan tre veker frå du fekk brevet.",
        better:
          "Du må rive terrassen\n\nDu har rett til å klage. Skriv til kommunen innan tre veker frå du fekk brevet.\n\nDersom vi ikkje endrar vedtaket, sender vi klaga vidare til [kven klaga blir send til].",
        rewrite: "Du må rive terrassen\n\nDu har rett til å klage. Klagenemnda i kommunen avgjer klaga.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke skoleskyss\n\nDu kan klage. Er vi ikke enige med deg, sender vi klagen til klagenemnda.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke skoleskyss\n\nDu kan klage innen tre uker.\n\nDet er fylkeskommunens klageorgan som avgjør.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke skoleskyss\n\nVi har avslått søknaden fordi veien er kort.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje skuleskyss\n\nDu kan klage. Er vi ikkje samde med deg, sender vi klaga til Statsforvaltaren.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje skuleskyss\n\nDu kan klage innan tre veker.\n\nKlageinstansen er klagenemnda i kommunen.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje skuleskyss\n\nDu kan ikkje klage på dette vedtaket, for avgjerda er endeleg.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForPart("klageinstans", context, ({ right, body }) => right && !body);
  },
});
