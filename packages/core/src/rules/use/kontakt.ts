import { isPieceOfTemplate } from "../../document/template-shape.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev", "e-post", "pressemelding"]);
const WAY =
  /@|https?:|www\.|(?<![a-zà-ž])(?:tlf|telefon|mobil|sentralbord|innbyggertorg|innbyggjartorg|servicetorg|servicekontor|chat|minside|min side)[a-zà-ž]*|[a-zà-ž]\.(?:no|com)(?![a-zà-ž])|(?<![\d.-])(?:\+47 ?)?(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|[2-9]\d{7})(?!\d|[.-]\d)|(?:ring|kontakt|telefon|e-post|tlf\.?)[a-zà-ž]* (?:[^.!?\n]{0,40} )?\uFFFC/iu;
const INVITATION =
  /(?<![a-zà-ž])(?:ta (?:gjerne )?kontakt|kontakt(?:e)? (?:oss|meg|saksbehandl)|ring (?:oss|meg)|spørsmål)/iu;
/** A text with fewer words is a message rather than a letter. */
const SHORT_WORDS = 60;
const CONTACT_FIELD = /telefon|tlf|epost|e-post|email|kontakt|saksbehandl/i;

/** A letter without a telephone number, an e-mail address or another way to reach the sender. */
export const kontakt = defineDocumentRule<Record<string, never>, "way" | "invitation">({
  id: "kontakt",
  category: "use",
  severity: "warning",
  languages: ["nb", "nn"],
  yieldsTo: ["pm-kontakt"],
  docs: {
    title: { nb: "Kontaktopplysninger", nn: "Kontaktopplysningar" },
    rationale: {
      nb: "Leseren må vite hvor det går an å spørre. Ta med telefonnummer eller e-postadresse, og gjerne navnet på den som kjenner saken.",
      nn: "Lesaren må vite kvar det går an å spørje. Ta med telefonnummer eller e-postadresse, og gjerne namnet på den som kjenner saka.",
    },
    sources: ["Buskerud fylkeskommune", "Indre Fosen kommune", "Østre Toten kommune"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ikke noe om hvordan leseren kan nå dere. Skriv for eksempel et telefonnummer. Står det i brevhodet eller bunnteksten, kan du se bort fra dette.",
      nn: "Vi fann ikkje noko om korleis lesaren kan nå dykk. Skriv til dømes eit telefonnummer. Står det i brevhovudet eller botnteksten, kan du sjå bort frå dette.",
    },
    noWay: {
      nb: "Teksten ber leseren ta kontakt, men vi fant verken telefonnummer eller e-postadresse. Ta med én av delene. Står det i brevhodet eller bunnteksten, kan du se bort fra dette.",
      nn: "Teksten ber lesaren ta kontakt, men vi fann verken telefonnummer eller e-postadresse. Ta med éin av delane. Står det i brevhovudet eller botnteksten, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦Gangveien stenges i to uker⟧\n\nVi graver i gangveien fra 4. mai til 18. mai 2026. Bruk veien på nordsiden så lenge.\n\nMed vennlig hilsen\nTeknisk drift",
        textType: "brev",
        rewrite:
          "Gangveien stenges i to uker\n\nVi graver i gangveien fra 4. mai til 18. mai 2026. Ring oss på 61 14 00 00 hvis du har spørsmål.",
      },
      {
        language: "nb",
        text: "⟦Møte om støttekontakt⟧\n\nVi vil gjerne møte deg på rådhuset 4. mai 2026 klokka 10. Ta kontakt hvis det ikke passer.",
        textType: "brev",
        rewrite:
          "Møte om støttekontakt\n\nVi vil gjerne møte deg på rådhuset 4. mai 2026 klokka 10. Send e-post til post@kommunen.example hvis det ikke passer.",
      },
      {
        language: "nn",
        text: "⟦Gangvegen blir stengd i to veker⟧\n\nVi grev i gangvegen frå 4. mai til 18. mai 2026. Bruk vegen på nordsida så lenge.\n\nMed venleg helsing\nTeknisk drift",
        textType: "brev",
        rewrite:
          "Gangvegen blir stengd i to veker\n\nVi grev i gangvegen frå 4. mai til 18. mai 2026. Ring oss på 61 14 00 00 dersom du har spørsmål.",
      },
      {
        language: "nn",
        text: "⟦Møte om støttekontakt⟧\n\nVi vil gjerne møte deg på rådhuset 4. mai 2026 klokka 10. Ta kontakt dersom det ikkje passar.",
        textType: "brev",
        rewrite:
          "Møte om støttekontakt\n\nVi vil gjerne møte deg på rådhuset 4. mai 2026 klokka 10. Send e-post til post@kommunen.example dersom det ikkje passar.",
      },
    ],
    good: [
      { language: "nb", text: "Gangveien stenges\n\nRing oss på 61 14 00 00.", textType: "brev" },
      {
        language: "nb",
        text: "Gangveien stenges\n\nPå kommunen.no/kontakt kan du skrive til oss.",
        textType: "brev",
      },
      {
        language: "nb",
        text: "Hei {{navn}}. Ring {{telefon}} hvis du har spørsmål.",
        textType: "brev",
        template: true,
      },
      { language: "nb", text: "Vi stenger vannet i kveld.", textType: "sms" },
      { language: "nn", text: "Gangvegen blir stengd\n\nRing oss på 61 14 00 00.", textType: "brev" },
      {
        language: "nn",
        text: "Gangvegen blir stengd\n\nPå kommunen.no/kontakt kan du skrive til oss.",
        textType: "brev",
      },
      { language: "nn", text: "Saka gjeld budsjettet.", textType: "saksframlegg" },
    ],
  },
  collect({ block, reading, textType }) {
    if (!TYPES.has(textType) || block.kind === "code") return [];
    const whole = { start: 0, end: reading.text.length };
    if (WAY.test(reading.text) || reading.marks.some((mark) => mark.kind === "link"))
      return [{ ...whole, value: "way" }];
    return INVITATION.test(reading.text) ? [{ ...whole, value: "invitation" }] : [];
  },
  check({ document, facts, fragment, textType, type, metrics, report }) {
    if (
      fragment ||
      !TYPES.has(textType) ||
      isPieceOfTemplate(document) ||
      facts.some((fact) => fact.value === "way")
    )
      return;
    if (document.placeholders.some((field) => CONTACT_FIELD.test(field.text))) return;
    const block = titleBlock(document.blocks);
    if (block === undefined) return;
    if (!type.declared && metrics.words < SHORT_WORDS) return;
    // A text that is a letter only because nothing else fits may be anything.
    const severity = type.origin === "default" ? ("info" as const) : undefined;
    report({ block, about: "document", messageId: facts.length > 0 ? "noWay" : "missing", severity });
  },
});
