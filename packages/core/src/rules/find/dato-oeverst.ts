import { monthAlternatives } from "../../document/calendar-date.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
import { textEnd } from "../../document/text-end.js";
import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const DATE = new RegExp(
  `\\d{1,2}\\.\\s?(?:${monthAlternatives})|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\uFFFC|(?<![\\p{L}])(?:dato|vår dato|sist oppdatert)(?![\\p{L}])`,
  "iu",
);

/** Letters that go to somebody from the sender. */
const TYPES: ReadonlySet<string> = new Set(["vedtak", "innsynsavslag", "brev"]);

/** A letter has its date in the letterhead, or after the greeting: among so many blocks from the top, or the last ones. */
const NEAR_TOP = 12;
const NEAR_END = 4;

/** What stands in a letterhead that was written with the letter: references, an address. Without one a system adds the head. */
const LETTERHEAD =
  /(?<![\p{L}])(?:(?:deres|vår|dykkar|dokument)[ .]?ref(?:eranse)?|saksnr|saksnummer|arkivsak|arkivref|journalpost|saksbehandler:|saksbehandlar:|postboks \d)|^\d{4} \p{Lu}\p{L}+$/imu;

/** A letter without a date: the reader cannot tell when it was written. */
export const datoOeverst = defineDocumentRule({
  id: "dato-oeverst",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Datoen på brevet", nn: "Datoen på brevet" },
    rationale: {
      nb: "Datoen forteller leseren når brevet er skrevet, og hvilket brev det er snakk om. Den hører hjemme øverst, sammen med referansen.",
      nn: "Datoen fortel lesaren når brevet er skrive, og kva brev det er snakk om. Han høyrer heime øvst, saman med referansen.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Vi fant ingen dato øverst i brevet. Skriv når det er sendt. Legger systemet datoen til, kan du se bort fra dette.",
      nn: "Vi fann ingen dato øvst i brevet. Skriv når det er sendt. Legg systemet datoen til, kan du sjå bort frå dette.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        textType: "brev",
        text: "Vår ref. 26/1234\n\n⟦Ny avtale om brøyting⟧\n\nVi har inngått en ny avtale om brøyting med deg.",
        rewrite:
          "Vår ref. 26/1234\n\nDato: 4. mai 2026\n\nNy avtale om brøyting\n\nVi har inngått en ny avtale om brøyting med deg.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "Kari Nordmann\n\nEksempelgata 1\n\n9999 Eksempelstad\n\n⟦# Du får båtplass⟧\n\nPlassen er nummer 12.",
        format: "markdown",
        rewrite:
          "Kari Nordmann\n\n9999 Eksempelstad\n\nDato: 4. mai 2026\n\n# Du får båtplass\n\nPlassen er nummer 12.",
      },
      {
        language: "nb",
        textType: "brev",
        text: "Saksnummer: 26/1234\n\n⟦Møte om planen⟧\n\nVi inviterer til møte i kommunestyresalen.\n\nVennlig hilsen\n\nKari Nordmann",
        rewrite:
          "Saksnummer: 26/1234\n\nMøte om planen\n\nVi inviterer til møte.\n\nEksempelstad, 4. mai 2026\n\nKari Nordmann",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Vår ref. 26/1234\n\n⟦Ny avtale om brøyting⟧\n\nVi har gjort ein ny avtale om brøyting med deg.",
        rewrite:
          "Vår ref. 26/1234\n\nDato: 4. mai 2026\n\nNy avtale om brøyting\n\nVi har gjort ein ny avtale om brøyting med deg.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "Kari Nordmann\n\nDømegata 1\n\n9999 Dømestad\n\n⟦# Du får båtplass⟧\n\nPlassen er nummer 12.",
        format: "markdown",
        rewrite:
          "Kari Nordmann\n\n9999 Dømestad\n\nDato: 4. mai 2026\n\n# Du får båtplass\n\nPlassen er nummer 12.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Saksnummer: 26/1234\n\n⟦Møte om planen⟧\n\nVi inviterer til møte i kommunestyresalen.\n\nVenleg helsing\n\nKari Nordmann",
        rewrite:
          "Saksnummer: 26/1234\n\nMøte om planen\n\nVi inviterer til møte.\n\nDømestad, 4. mai 2026\n\nKari Nordmann",
      },
    ],
    good: [
      {
        language: "nb",
        textType: "brev",
        text: "Vår ref. 26/1234\n\nEksempelstad, 04.05.2026\n\nNy avtale\n\nHer er avtalen.",
      },
      { language: "nb", textType: "sms", text: "Vi stenger vannet." },
      {
        language: "nb",
        textType: "brev",
        text: "Ny avtale om brøyting\n\nVi har inngått en ny avtale om brøyting med deg.",
      },
      {
        language: "nb",
        textType: "brev",
        template: true,
        text: "{{dato}}\n\nVår ref. 26/1234\n\nNy avtale\n\nHer er avtalen.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "Vår ref. 26/1234\n\nDømestad, 04.05.2026\n\nNy avtale\n\nHer er avtalen.",
      },
      { language: "nn", textType: "e-post", text: "Vi stengjer vatnet." },
      {
        language: "nn",
        textType: "brev",
        template: true,
        text: "{{dato}}\n\nVår ref. 26/1234\n\nNy avtale\n\nHer er avtalen.",
      },
    ],
  },
  check({ document, fragment, textType, report }) {
    if (fragment || !TYPES.has(textType) || isPieceOfTemplate(document)) return;
    const { blocks } = document;
    const block = titleBlock(blocks);
    const text = blocks.slice(0, textEnd(blocks));
    // In documents of pages the letterhead may be the header.
    const top = [...text.slice(0, NEAR_TOP), ...blocks.filter(({ place }) => place?.part === "header")];
    const textIn = (part: typeof top, pattern: RegExp): boolean =>
      part.some(({ readings }) => readings.some(({ text }) => pattern.test(text)));
    if (block === undefined || !textIn(top, LETTERHEAD)) return;
    if (textIn([...top, ...text.slice(-NEAR_END)], DATE)) return;
    report({ block, about: "document", messageId: "missing" });
  },
});
