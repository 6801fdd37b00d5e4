import { PHONE } from "../../document/contact-ways.js";
import { personalNames } from "../../document/personal-names.js";
import { isSentByChosen } from "../../document/sender.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const ON_DUTY =
  /(?<![a-zà-ž])(?:presse|medie|kommunikasjons)(?:vakt|kontakt|telefon|ansvarlig|ansvarleg)[a-zà-ž]*/iu;
const FIELD = /telefon|tlf|mobil|kontakt/i;

/** A name may stand some lines above its number: title and e-mail address come between. */
const NEAR = 5;

/** A press release that names nobody to ring. */
export const pmKontakt = defineDocumentRule<Record<string, never>, "phone" | "person">({
  id: "pm-kontakt",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kontaktperson i pressemelding", nn: "Kontaktperson i pressemelding" },
    rationale: {
      nb: "Journalisten har kort tid og vil snakke med noen som kjenner saken. Skriv navn, tittel og telefonnummer nederst. En adresse til postmottaket er ikke nok.",
      nn: "Journalisten har kort tid og vil snakke med nokon som kjenner saka. Skriv namn, tittel og telefonnummer nedst. Ei adresse til postmottaket er ikkje nok.",
    },
    sources: ["Østre Toten kommune"],
  },
  options: {},
  messages: {
    phone: {
      nb: "Vi fant ikke noe telefonnummer. Skriv hvem journalisten kan ringe, og nummeret.",
      nn: "Vi fann ikkje noko telefonnummer. Skriv kven journalisten kan ringje, og nummeret.",
    },
    person: {
      nb: "Vi fant et telefonnummer, men ikke navnet på en kontaktperson ved siden av. Skriv hvem som svarer.",
      nn: "Vi fann eit telefonnummer, men ikkje namnet på ein kontaktperson ved sida av. Skriv kven som svarar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# Nå får Eksempelstad badeplass for alle⟧\n\nEksempel kommune åpner en ny badeplass ved Storvannet 12. juni.\n\nLes mer på [siden om badeplassen](https://eksempel.kommune.no/badeplass).",
        rewrite:
          "# Nå får Eksempelstad badeplass for alle\n\nEksempel kommune åpner en ny badeplass ved Storvannet 12. juni.\n\nKontakt: Parksjef Ola Nordmann, telefon 61 00 00 00",
      },
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# Biblioteket åpner døgnet rundt⟧\n\nFra mandag 3. mai kan alle på Lena låne bøker hele døgnet.\n\n## Kontakt\n\nRing 61 00 00 00 for å få vite mer.",
        rewrite:
          "# Biblioteket åpner døgnet rundt\n\nFra mandag 3. mai kan alle på Lena låne bøker hele døgnet.\n\n## Kontakt\n\nBiblioteksjef Kari Nordmann\n\nTelefon 61 00 00 00",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "⟦Vi bygger ny skole på Lena⟧\n\nKommunestyret vedtok i går å bygge ny skole. Kontaktperson er skolesjef Kari Nordmann, kari.nordmann@eksempel.kommune.no.",
        rewrite:
          "Vi bygger ny skole på Lena\n\nKommunestyret vedtok i går å bygge ny skole. Kontaktperson er skolesjef Kari Nordmann, 612 34 567.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# No får Eksempelstad badeplass for alle⟧\n\nEksempel kommune opnar ein ny badeplass ved Storvatnet 12. juni.\n\nLes meir på [sida om badeplassen](https://eksempel.kommune.no/badeplass).",
        rewrite:
          "# No får Eksempelstad badeplass for alle\n\nEksempel kommune opnar ein ny badeplass ved Storvatnet 12. juni.\n\nKontakt: Parksjef Ola Nordmann, telefon 61 00 00 00",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "⟦# Biblioteket opnar døgnet rundt⟧\n\nFrå måndag 3. mai kan alle på Lena låne bøker heile døgnet.\n\n## Kontakt\n\nRing 61 00 00 00 for å få vite meir.",
        rewrite:
          "# Biblioteket opnar døgnet rundt\n\nFrå måndag 3. mai kan alle på Lena låne bøker heile døgnet.\n\n## Kontakt\n\nBiblioteksjef Kari Nordmann\n\nTelefon 61 00 00 00",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "⟦Vi byggjer ny skule på Lena⟧\n\nKommunestyret vedtok i går å byggje ny skule. Kontaktperson er skulesjef Kari Nordmann, kari.nordmann@eksempel.kommune.no.",
        rewrite:
          "Vi byggjer ny skule på Lena\n\nKommunestyret vedtok i går å byggje ny skule. Kontaktperson er skulesjef Kari Nordmann, 612 34 567.",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "pressemelding",
        format: "markdown",
        text: "# Badeplass for alle\n\nVi åpner i juni.\n\n## Kontakt\n\nParksjef Ola Nordmann, telefon 61 00 00 00",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Badeplass for alle\n\nVi åpner i juni.\n\nHar du spørsmål? Ring pressevakten på 61 00 00 00.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        text: "Pressemelding fra de tillitsvalgte\n\nVi sier nei til kuttet\n\nKuttet rammer de eldste.",
      },
      {
        language: "nb",
        textType: "brev",
        text: "Badeplass for alle\n\nVi åpner i juni. Skriv til post@eksempel.kommune.no.",
      },
      {
        language: "nb",
        textType: "pressemelding",
        template: true,
        text: "{{tittel}}\n\nKontakt: {{navn}}, telefon {{telefon}}",
      },
      {
        language: "nn",
        textType: "pressemelding",
        format: "markdown",
        text: "# Badeplass for alle\n\nVi opnar i juni.\n\n## Kontakt\n\nParksjef Ola Nordmann, telefon 61 00 00 00",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Badeplass for alle\n\nVi opnar i juni.\n\nHar du spørsmål? Ring pressevakta på 61 00 00 00.",
      },
      {
        language: "nn",
        textType: "pressemelding",
        text: "Pressemelding frå hovudverneombodet\n\nVi seier nei til kuttet\n\nKuttet rammar dei eldste.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Badeplass for alle\n\nVi opnar i juni. Skriv til post@eksempel.kommune.no.",
      },
    ],
  },
  collect({ block, reading, textType }) {
    if (textType !== "pressemelding" || block.kind === "code") return [];
    const { text } = reading;
    const whole = { start: 0, end: text.length };
    return [
      ...(PHONE.test(text) ? [{ ...whole, value: "phone" as const }] : []),
      ...(personalNames(text).length > 0 || ON_DUTY.test(text)
        ? [{ ...whole, value: "person" as const }]
        : []),
    ];
  },
  check({ document, facts, fragment, textType, report }) {
    if (
      fragment ||
      textType !== "pressemelding" ||
      isPieceOfTemplate(document) ||
      isSentByChosen(document.blocks)
    )
      return;
    if (document.placeholders.some((field) => FIELD.test(field.text))) return;
    const block = titleBlock(document.blocks);
    if (block === undefined) return;
    const places = new Map(document.blocks.map((one, i) => [one, i]));
    const at = (kind: "phone" | "person"): readonly number[] =>
      facts.filter(({ value }) => value === kind).map((fact) => places.get(fact.block) ?? -NEAR);
    const phones = at("phone");
    if (phones.length === 0) {
      report({ block, about: "document", messageId: "phone" });
      return;
    }
    const persons = new Set(at("person"));
    const isNamed = phones.some((phone) =>
      [...Array(NEAR).keys()].some(
        (distance) => persons.has(phone - distance) || persons.has(phone + Math.min(distance, 1)),
      ),
    );
    if (!isNamed) report({ block, about: "document", messageId: "person" });
  },
});
