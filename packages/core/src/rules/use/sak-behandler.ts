import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision without the name of a person who handled the case. */
export const sakBehandler = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "sak-behandler",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["kontakt"],
  docs: {
    title: { nb: "Navnet på den som har behandlet saken", nn: "Namnet på den som har behandla saka" },
    rationale: {
      nb: "Et navn gjør det lett å ringe rett person, og det viser at noen står bak vedtaket. Skriv navn og tittel under hilsenen. Er saken behandlet automatisk, skriver dere i stedet hvem som har ansvaret.",
      nn: "Eit namn gjer det lett å ringje rett person, og det viser at nokon står bak vedtaket. Skriv namn og tittel under helsinga. Er saka behandla automatisk, skriv de i staden kven som har ansvaret.",
    },
    sources: ["Prop. 79 L (2024–2025)"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke navnet på den som har behandlet saken. Skriv det under hilsenen, så leseren vet hvem det går an å spørre. Står det i brevhodet, kan du se bort fra dette.",
      nn: "Vi fann ikkje namnet på den som har behandla saka. Skriv det under helsinga, så lesaren veit kven det går an å spørje. Står det i brevhovudet, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din.\n\nVennlig hilsen\nBoligkontoret",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din.\n\nVennlig hilsen\n\n[navn på saksbehandler]\n\nBoligkontoret",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skoleskyss⟧\n\nVi har innvilget søknaden din.\n\nMed vennlig hilsen\n\nEksempel kommune\\\nskolekontoret\n\nVedlegg: Rutetabell",
        better:
          "# Du får skoleskyss\n\nVi har innvilget søknaden din.\n\nMed vennlig hilsen\n\n[navn på saksbehandler]\n\nEksempel kommune\\\nskolekontoret\n\nVedlegg: Rutetabell",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "html",
        text: "<h1>⟦Du må betale gebyr⟧</h1>\n<p>Vi krever gebyr fordi du leverte planen for sent.</p>\n<p>Vennlig hilsen<br>Landbrukskontoret</p>",
        better:
          "<h1>Du må betale gebyr</h1>\n<p>Vi krever gebyr fordi du leverte planen for sent.</p>\n<p>Vennlig hilsen<br>Landbrukskontoret</p>\n<p>[navn på saksbehandler]</p>",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din.\n\nVenleg helsing\nBustadkontoret",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din.\n\nVenleg helsing\n\n[namn på saksbehandlar]\n\nBustadkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skuleskyss⟧\n\nVi har innvilga søknaden din.\n\nMed venleg helsing\n\nEksempel kommune\\\nskulekontoret\n\nVedlegg: Rutetabell",
        better:
          "# Du får skuleskyss\n\nVi har innvilga søknaden din.\n\nMed venleg helsing\n\n[namn på saksbehandlar]\n\nEksempel kommune\\\nskulekontoret\n\nVedlegg: Rutetabell",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "html",
        text: "<h1>⟦Du må betale gebyr⟧</h1>\n<p>Vi krev gebyr fordi du leverte planen for seint.</p>\n<p>Venleg helsing<br>Landbrukskontoret</p>",
        better:
          "<h1>Du må betale gebyr</h1>\n<p>Vi krev gebyr fordi du leverte planen for seint.</p>\n<p>Venleg helsing<br>Landbrukskontoret</p>\n<p>[namn på saksbehandlar]</p>",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nVennlig hilsen\nOla Nordmann\nrådgiver",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nSaksbehandler: Liv Nordmann\n\nVennlig hilsen\nBoligkontoret",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nSaken er behandlet automatisk. Boligkontoret har ansvaret for vedtaket.\n\nVennlig hilsen\nBoligkontoret",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nRing Kari Nordmann på 61 00 00 00.\n\nVennlig hilsen\nBoligkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nVenleg helsing\nOla Nordmann\nrådgivar",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nSaksbehandlar: Liv Nordmann\n\nVenleg helsing\nBustadkontoret",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nVenleg helsing frå Per-Ole Nordmann, Bustadkontoret",
      },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart(
      "sak-behandler",
      context,
      ({ signature, stated }) => !signature.person && !stated.person && !stated.automatic,
    );
  },
});
