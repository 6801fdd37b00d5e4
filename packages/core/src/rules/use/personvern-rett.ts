import { askForLesserPart } from "../../decision/ask-for-part.js";
import { decisionFacts } from "../../decision/decision-facts.js";
import type { DecisionParts } from "../../decision/decision-parts.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A decision without a word on what happens to personal data. */
export const personvernRett = defineDocumentRule<Record<string, never>, DecisionParts>({
  id: "personvern-rett",
  category: "use",
  severity: "off",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Personopplysninger i et vedtak", nn: "Personopplysningar i eit vedtak" },
    rationale: {
      nb: "Den dere har opplysninger om, har rett til å vite hva dere bruker dem til. Mange sier det på en nettside i stedet for i hvert brev. Regelen er derfor av til noen slår den på.",
      nn: "Den de har opplysningar om, har rett til å vite kva de bruker dei til. Mange seier det på ei nettside i staden for i kvart brev. Regelen er derfor av til nokon slår han på.",
    },
    sources: ["personvernforordningen"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvordan dere bruker personopplysninger. Skriv hvor leseren kan lese om det. Står det et annet sted, kan du se bort fra dette.{law}",
      nn: "Vi fann ikkje noko om korleis de bruker personopplysningar. Skriv kvar lesaren kan lese om det. Står det ein annan stad, kan du sjå bort frå dette.{law}",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du får ikke bolig⟧\n\nVi har avslått søknaden din.",
        better:
          "Du får ikke bolig\n\nVi har avslått søknaden din.\n\nPå [nettadresse] kan du lese om hvordan vi bruker personopplysninger, og hvilke rettigheter du har.",
      },
      {
        language: "nb",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skoleskyss⟧\n\nVi har innvilget søknaden din.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får skoleskyss\n\nVi har innvilget søknaden din.\n\nPå [nettadresse] kan du lese om hvordan vi bruker personopplysninger, og hvilke rettigheter du har.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nGebyret er 500 kroner.\n\nVennlig hilsen\nOla Nordmann",
        better:
          "Du må betale gebyr\n\nGebyret er 500 kroner.\n\nPå [nettadresse] kan du lese om hvordan vi bruker personopplysninger, og hvilke rettigheter du har.\n\nVennlig hilsen\nOla Nordmann",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du får ikkje bustad⟧\n\nVi har avslege søknaden din.",
        better:
          "Du får ikkje bustad\n\nVi har avslege søknaden din.\n\nPå [nettadresse] kan du lese om korleis vi bruker personopplysningar, og kva rettar du har.",
      },
      {
        language: "nn",
        textType: "vedtak",
        format: "markdown",
        text: "⟦# Du får skuleskyss⟧\n\nVi har innvilga søknaden din.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
        better:
          "# Du får skuleskyss\n\nVi har innvilga søknaden din.\n\nPå [nettadresse] kan du lese om korleis vi bruker personopplysningar, og kva rettar du har.\n\n## Har du spørsmål?\n\nRing oss på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦Du må betale gebyr⟧\n\nGebyret er 500 kroner.\n\nVenleg helsing\nOla Nordmann",
        better:
          "Du må betale gebyr\n\nGebyret er 500 kroner.\n\nPå [nettadresse] kan du lese om korleis vi bruker personopplysningar, og kva rettar du har.\n\nVenleg helsing\nOla Nordmann",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nPå kommunen.example/personvern kan du lese om rettene dine.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Du får ikke bolig\n\nVi sletter personopplysningene dine når saken er ferdig.",
      },
      { language: "nb", textType: "vedtak", text: "Varsel om gebyr\n\nVi vurderer å kreve gebyr." },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nPå kommunen.example/personvern kan du lese om rettane dine.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Du får ikkje bustad\n\nVi slettar personopplysningane dine når saka er ferdig.",
      },
      { language: "nn", textType: "vedtak", text: "Varsel om gebyr\n\nVi vurderer å krevje gebyr." },
    ],
  },
  collect: decisionFacts,
  check(context) {
    askForLesserPart("personvern-rett", context, ({ stated }) => !stated.personalData);
  },
});
