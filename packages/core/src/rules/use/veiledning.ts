import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision that offers no help and names nobody to ask. */
export const veiledning = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "veiledning",
  category: "use",
  severity: "info",
  languages: ["nb", "nn"],
  yieldsTo: ["kontakt"],
  docs: {
    title: { nb: "Hjelp og veiledning i et vedtak", nn: "Hjelp og rettleiing i eit vedtak" },
    rationale: {
      nb: "Et vedtak kan være vanskelig å forstå. Leseren skal vite at det går an å spørre, og hvem som kan hjelpe. Én setning med telefonnummer er nok.",
      nn: "Eit vedtak kan vere vanskeleg å forstå. Lesaren skal vite at det går an å spørje, og kven som kan hjelpe. Éi setning med telefonnummer er nok.",
    },
    sources: ["forvaltningsloven av 1967"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvor leseren kan spørre eller få hjelp. Skriv hvem leseren kan ta kontakt med. Står det i brevhodet, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om kvar lesaren kan spørje eller få hjelp. Skriv kven lesaren kan ta kontakt med. Står det i brevhovudet, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din. Du kan klage på vedtaket innen tre uker. Send klagen til post@kommunen.example.",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din. Du kan klage på vedtaket innen tre uker. Send klagen til post@kommunen.example.\n\nTa kontakt på [telefon eller e-post] hvis du har spørsmål eller trenger hjelp.",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skoleskyss⟧\n\nVi har innvilget søknaden din.\n\n## Du kan se dokumentene\n\nTa kontakt med oss hvis du vil ha kopi av dokumentene.\n\nVennlig hilsen\n\nOla Nordmann",
        better:
          "# Du får skoleskyss\n\nVi har innvilget søknaden din.\n\n## Du kan se dokumentene\n\nTa kontakt med oss hvis du vil ha kopi av dokumentene.\n\n## Har du spørsmål?\n\nTa kontakt på [telefon eller e-post] hvis du har spørsmål eller trenger hjelp.\n\nVennlig hilsen\n\nOla Nordmann",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Laget får ikke støtte⟧\n\nDere kan klage på vedtaket. Dere kan også få se dokumentene i saken.\n\nVedlegg: Retningslinjer",
        better:
          "Laget får ikke støtte\n\nDere kan klage på vedtaket. Dere kan også få se dokumentene i saken.\n\nTa kontakt på [telefon eller e-post] hvis dere har spørsmål eller trenger hjelp.\n\nVedlegg: Retningslinjer",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din. Du kan klage på vedtaket innan tre veker. Send klaga til post@kommunen.example.",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din. Du kan klage på vedtaket innan tre veker. Send klaga til post@kommunen.example.\n\nTa kontakt på [telefon eller e-post] dersom du har spørsmål eller treng hjelp.",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skuleskyss⟧\n\nVi har innvilga søknaden din.\n\n## Du kan sjå dokumenta\n\nTa kontakt med oss dersom du vil ha kopi av dokumenta.\n\nVenleg helsing\n\nOla Nordmann",
        better:
          "# Du får skuleskyss\n\nVi har innvilga søknaden din.\n\n## Du kan sjå dokumenta\n\nTa kontakt med oss dersom du vil ha kopi av dokumenta.\n\n## Har du spørsmål?\n\nTa kontakt på [telefon eller e-post] dersom du har spørsmål eller treng hjelp.\n\nVenleg helsing\n\nOla Nordmann",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Laget får ikkje støtte⟧\n\nDe kan klage på vedtaket. De kan òg få sjå dokumenta i saka.\n\nVedlegg: Retningslinjer",
        better:
          "Laget får ikkje støtte\n\nDe kan klage på vedtaket. De kan òg få sjå dokumenta i saka.\n\nTa kontakt på [telefon eller e-post] dersom de har spørsmål eller treng hjelp.\n\nVedlegg: Retningslinjer",
      },
    ],
    good: [
      { language: "nb", textType: "vedtak", text: "Du får ikke bolig\n\nRing oss på 61 00 00 00." },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nVi har avslått søknaden din.\n\nVennlig hilsen\n\nKari Nordmann\nTelefon 61 00 00 00",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nDu kan klage. Trenger du hjelp til å skrive klagen, hjelper vi deg.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nHar du spørsmål?\n\nSkriv til post@kommunen.example.",
      },
      { language: "nn", textType: "vedtak", text: "Du får ikkje bustad\n\nRing oss på 61 00 00 00." },
      {
        language: "nn",
        textType: "vedtak",
        text: "De får tilskot\n\nFormannskapet har gitt dykk 85 000 kroner.\n\nVenleg helsing\nAnne Døme\nkulturkonsulent\nTlf. 57 88 00 00",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nDu kan klage. Treng du hjelp til å skrive klaga, hjelper vi deg.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nTa gjerne kontakt på post@kommunen.example.",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart("veiledning", context, ({ stated }) => !stated.contact && !stated.automatic);
  },
});
