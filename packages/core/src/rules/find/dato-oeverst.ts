import { monthAlternatives } from "../../document/calendar-date.js";
import { isPieceOfTemplate } from "../../document/template-shape.js";
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

/** A letter without a date: the reader cannot tell when it was written. */
export const datoOeverst = defineDocumentRule({
  id: "dato-oeverst",
  category: "find",
  severity: "off",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Datoen på brevet", nn: "Datoen på brevet" },
    rationale: {
      nb: "Datoen forteller leseren når brevet er skrevet, og hvilket brev det er snakk om. Den hører hjemme øverst. Regelen er av til vanlig, for ofte legger fagsystemet datoen til.",
      nn: "Datoen fortel lesaren når brevet er skrive, og kva brev det er snakk om. Han høyrer heime øvst. Regelen er av til vanleg, for ofte legg fagsystemet datoen til.",
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
        text: "⟦Ny avtale om brøyting⟧\n\nVi har inngått en ny avtale om brøyting med deg.",
        rewrite:
          "Eksempelstad, 4. mai 2026\n\nNy avtale om brøyting\n\nVi har inngått en ny avtale om brøyting med deg.",
      },
      {
        language: "nb",
        textType: "vedtak",
        text: "⟦# Du får båtplass⟧\n\nPlassen er nummer 12.",
        format: "markdown",
        rewrite: "Dato: 4. mai 2026\n\n# Du får båtplass\n\nPlassen er nummer 12.",
      },
      {
        language: "nb",
        textType: "brev",
        text: "⟦Møte om planen⟧\n\nVi inviterer til møte i kommunestyresalen.\n\nVennlig hilsen\n\nKari Nordmann",
        rewrite: "Dato: 4. mai 2026\n\nMøte om planen\n\nVi inviterer til møte i kommunestyresalen.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "⟦Ny avtale om brøyting⟧\n\nVi har gjort ein ny avtale om brøyting med deg.",
        rewrite:
          "Dømestad, 4. mai 2026\n\nNy avtale om brøyting\n\nVi har gjort ein ny avtale om brøyting med deg.",
      },
      {
        language: "nn",
        textType: "vedtak",
        text: "⟦# Du får båtplass⟧\n\nPlassen er nummer 12.",
        format: "markdown",
        rewrite: "Dato: 4. mai 2026\n\n# Du får båtplass\n\nPlassen er nummer 12.",
      },
      {
        language: "nn",
        textType: "brev",
        text: "⟦Møte om planen⟧\n\nVi inviterer til møte i kommunestyresalen.\n\nVenleg helsing\n\nKari Nordmann",
        rewrite: "Dato: 4. mai 2026\n\nMøte om planen\n\nVi inviterer til møte i kommunestyresalen.",
      },
    ],
    good: [
      { language: "nb", textType: "brev", text: "Eksempelstad, 04.05.2026\n\nNy avtale\n\nHer er avtalen." },
      { language: "nb", textType: "sms", text: "Vi stenger vannet." },
      { language: "nb", textType: "brev", template: true, text: "{{dato}}\n\nNy avtale\n\nHer er avtalen." },
      { language: "nn", textType: "brev", text: "Dømestad, 04.05.2026\n\nNy avtale\n\nHer er avtalen." },
      { language: "nn", textType: "e-post", text: "Vi stengjer vatnet." },
      { language: "nn", textType: "brev", template: true, text: "{{dato}}\n\nNy avtale\n\nHer er avtalen." },
    ],
  },
  check({ document, fragment, textType, report }) {
    if (fragment || !TYPES.has(textType) || isPieceOfTemplate(document)) return;
    const { blocks } = document;
    const block = titleBlock(blocks);
    const near = [...blocks.slice(0, NEAR_TOP), ...blocks.slice(-NEAR_END)];
    if (block === undefined || near.some(({ readings }) => readings.some(({ text }) => DATE.test(text))))
      return;
    report({ block, about: "document", messageId: "missing" });
  },
});
