import { reportMissing } from "../../decision/ask-for-part.js";
import { decisionFacts, mayHoldDecision } from "../../decision/decision-facts.js";
import { LEAST_WORDS, readDecision } from "../../decision/decision-letter.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { isTextFormat } from "../../document/document.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Words of the shortest letter that can tell a decision. */
const SHORTEST_LETTER = 15;

/** A decision without a word on the right to complain. */
export const klageadgang = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "klageadgang",
  category: "use",
  severity: "error",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Retten til å klage i et vedtak", nn: "Retten til å klage i eit vedtak" },
    rationale: {
      nb: "Den som får et vedtak, skal få vite at det går an å klage, og hvor lang fristen er. Brevet skal også si hvem som avgjør klagen, og hvordan den sendes. Uten dette kan leseren miste en rettighet. Endelige vedtak, varsler og foreløpige svar trenger det ikke.",
      nn: "Den som får eit vedtak, skal få vite at det går an å klage, og kor lang fristen er. Brevet skal òg seie kven som avgjer klaga, og korleis ho skal sendast. Utan dette kan lesaren miste ein rett. Endelege vedtak, varsel og førebelse svar treng det ikkje.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om retten til å klage. Fortell at leseren kan klage, hva fristen er, hvem som avgjør klagen, og hvordan leseren går fram. Står det i et vedlegg, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om retten til å klage. Fortel at lesaren kan klage, kva fristen er, kven som avgjer klaga, og korleis lesaren går fram. Står det i eit vedlegg, kan du sjå bort frå dette.{law}",
    },
    maybeDecision: {
      nb: "Er dette et enkeltvedtak? Skriv «type: vedtak» øverst, mellom to linjer med «---», så ser vi etter alt som et vedtak skal ha.",
      nn: "Er dette eit enkeltvedtak? Skriv «type: vedtak» øvst, mellom to linjer med «---», så ser vi etter alt som eit vedtak skal ha.",
    },
    maybeDecisionInFile: {
      nb: "Er dette et enkeltvedtak? Sjekk dokumentet en gang til med teksttypen «vedtak», så ser vi etter alt som et vedtak skal ha.",
      nn: "Er dette eit enkeltvedtak? Sjekk dokumentet ein gong til med teksttypen «vedtak», så ser vi etter alt som eit vedtak skal ha.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke plass i Lena barnehage⟧\n\nVi har avslått søknaden din fordi barnehagen er full. Avgjørelsen er tatt etter barnehageloven § 16. Du har rett til å se dokumentene i saken.",
        better:
          "Du får ikke plass i Lena barnehage\n\nVi har avslått søknaden din fordi barnehagen er full. Avgjørelsen er tatt etter barnehageloven § 16. Du har rett til å se dokumentene i saken.\n\nDu kan klage på vedtaket innen [frist] fra du fikk dette brevet. Send klagen til oss. Hvis vi ikke endrer vedtaket, sender vi klagen videre til [hvem klagen sendes til].",
        rewrite:
          "Du får ikke plass i Lena barnehage\n\nVi har avslått søknaden din fordi barnehagen er full. Du kan klage innen tre uker fra du fikk dette brevet. Send klagen til oss. Statsforvalteren avgjør klagen hvis vi ikke er enige.",
      },
      {
        language: "nb",
        textType: "vedtak",
        declared: false,
        text: "⟦Søknaden din om støttekontakt⟧\n\nVi har avslått søknaden din om støttekontakt. Grunnen er at du allerede får hjelp fra et annet tilbud som dekker det samme behovet.",
        rewrite:
          "Du får ikke støttekontakt\n\nVi har avslått søknaden din om støttekontakt. Du kan klage på vedtaket innen tre uker fra du fikk brevet. Du kan be om innsyn i saken.",
      },
      {
        language: "nb",
        textType: "vedtak",
        declared: false,
        text: "⟦Søknaden din om støttekontakt⟧\n\nVi har avslått søknaden din om støttekontakt. Grunnen er at du allerede får hjelp fra et annet tilbud som dekker det samme behovet.",
        looks: { description: "Brevet er skrevet i Word." },
      },
      {
        language: "nb",
        textType: "brev",
        declared: false,
        text: "⟦Svar på søknaden din om redusert pris⟧\n\nSøknaden din om redusert foreldrebetaling er avslått fordi inntekten i husholdningen er over grensen som kommunestyret har satt.",
        rewrite:
          "Svar på søknaden din om redusert pris\n\nSøknaden din om redusert foreldrebetaling er avslått fordi inntekten i husholdningen er over grensen som kommunestyret har satt. Du har rett til å klage.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje skuleskyss⟧\n\nVi har avslege søknaden din fordi skulevegen er under fire kilometer. Avgjerda er teken etter opplæringslova. Du har rett til å sjå dokumenta i saka.",
        better:
          "Du får ikkje skuleskyss\n\nVi har avslege søknaden din fordi skulevegen er under fire kilometer. Avgjerda er teken etter opplæringslova. Du har rett til å sjå dokumenta i saka.\n\nDu kan klage på vedtaket innan [frist] frå du fekk dette brevet. Send klaga til oss. Dersom vi ikkje endrar vedtaket, sender vi klaga vidare til [kven klaga blir send til].",
        rewrite:
          "Du får ikkje skuleskyss\n\nVi har avslege søknaden din fordi skulevegen er under fire kilometer. Du kan klage innan tre veker frå du fekk dette brevet. Send klaga til oss. Statsforvaltaren avgjer klaga dersom vi ikkje er samde.",
      },
      {
        language: "nn",
        textType: "vedtak",
        declared: false,
        text: "⟦Svar på søknaden din⟧\n\nVi har avslege søknaden din om støttekontakt. Grunnen er at du alt får hjelp frå eit anna tilbod.",
        rewrite:
          "Du får ikkje støttekontakt\n\nVi har avslege søknaden din. Du kan klage på vedtaket innan tre veker. Du kan òg få sjå dokumenta i saka.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får plass i Lena barnehage\n\nDu kan klage på vedtaket innen tre uker fra du fikk dette brevet.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Klagen din er ikke tatt til følge\n\nStatsforvalteren har avslått klagen din. Vedtaket er endelig og kan ikke påklages.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Varsel om tvangsmulkt\n\nFør vi gjør vedtak, kan du uttale deg innen 14 dager. Vi har ikke avslått noe ennå.",
      },
      {
        language: "nb",
        textType: "brev",
        declared: false,
        text: "Møte om søknaden din\n\nVi inviterer deg til et møte på rådhuset mandag 4. mai 2026 klokka 10. Ta med legitimasjon.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Foreløpig svar på søknaden din\n\nVi har fått søknaden din om bolig. Du får svar innen 1. juni 2026.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får plass i barnehagen\n\nRett til å klage\n\nKlagefristen er tre veker rekna frå dagen brevet kom fram til deg, og du sender klaga til oss.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Klaga di er ikkje teken til følgje\n\nKlagenemnda har avslege klaga. Avgjerda er endeleg, og du kan ikkje klage vidare.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Tilbod om stilling\n\nVi tilbyr deg fast stilling som lærar frå 1. august 2026. Vi har avslege dei andre søknadene.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    const { document, facts, fragment, textType, type, metrics, report } = context;
    if (fragment || !mayHoldDecision(textType)) return;
    if (textType !== "vedtak" && type.declared) return;
    const letter = readDecision(document, facts);
    const block = titleBlock(document.blocks);
    if (letter.exempt || block === undefined) return;
    if (textType === "vedtak" && type.declared) {
      if (letter.right) return;
      reportMissing("klageadgang", context, letter, letter.fullGrant ? { severity: "warning" } : {});
      return;
    }
    // A sentence alone is no letter, however much it sounds like a decision.
    const isLetter = metrics.words >= (letter.decision ? SHORTEST_LETTER : LEAST_WORDS);
    const isDecision = isLetter && (textType === "vedtak" || letter.decision);
    if (isDecision && !(letter.right && (textType !== "vedtak" || letter.access))) {
      // A file of a word processor has no place to write the type in.
      const messageId = isTextFormat(document.format) ? "maybeDecision" : "maybeDecisionInFile";
      report({ block, about: "document", messageId, severity: "info" });
    }
  },
});
