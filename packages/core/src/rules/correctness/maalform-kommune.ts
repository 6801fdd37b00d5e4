import { titleBlock } from "../../document/title-block.js";
import { defineDocumentRule } from "../../rule/rule.js";

const standardNames = { nb: "bokmål", nn: "nynorsk" } as const;

/** A text in the other written standard than the house has decided on. */
export const maalformKommune = defineDocumentRule({
  id: "maalform-kommune",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: {
      nb: "Teksten er ikke på målformen dere har vedtatt",
      nn: "Teksten er ikkje på målforma de har vedteke",
    },
    rationale: {
      nb: "En kommune kan vedta hvilken målform den bruker. Da kjenner innbyggerne språket igjen fra brev til brev. Svarer dere en innbygger på innbyggerens egen målform, kan dere se bort fra dette. Regelen er stille når dere ikke har oppgitt en målform.",
      nn: "Ein kommune kan vedta kva målform han bruker. Då kjenner innbyggjarane språket att frå brev til brev. Svarer de ein innbyggjar på målforma til innbyggjaren, kan de sjå bort frå dette. Regelen er stille når de ikkje har oppgitt ei målform.",
    },
    sources: ["Språklova", "Språkrådet"],
  },
  options: {},
  messages: {
    other: {
      nb: "Teksten er på {found}, men dere har vedtatt {wanted}. Skriv på {wanted}, eller se bort fra dette når leseren har bedt om {found}.",
      nn: "Teksten er på {found}, men de har vedteke {wanted}. Skriv på {wanted}, eller sjå bort frå dette når lesaren har bede om {found}.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "⟦# Svar på søknaden din⟧\n\nVi har fått søknaden din. Du får svar innen fire uker.",
        format: "markdown",
        organisation: { standard: "nn" },
      },
      {
        language: "nb",
        text: "⟦Hei. Du har fått plass i barnehagen. Ikke glem å svare på tilbudet.⟧",
        textType: "sms",
        organisation: { standard: "nn" },
      },
      {
        language: "nn",
        text: "⟦# Svar på søknaden din⟧\n\nVi har fått søknaden din. Du får svar innan fire veker.",
        format: "markdown",
        organisation: { standard: "nb" },
      },
      {
        language: "nn",
        text: "⟦Hei. Du har fått plass i barnehagen. Ikkje gløym å svare på tilbodet.⟧",
        textType: "sms",
        organisation: { standard: "nb" },
      },
    ],
    good: [
      { language: "nb", text: "Vi har fått søknaden din." },
      { language: "nb", text: "Vi har fått søknaden din.", organisation: { standard: "nb" } },
      { language: "nn", text: "Vi har fått søknaden din, og du får svar i mai." },
      { language: "nn", text: "Du får svar innan fire veker.", organisation: { standard: "nn" } },
    ],
  },
  check({ document, standard, organisation, report }) {
    const wanted = organisation?.standard;
    if (wanted === undefined || wanted === standard) return;
    const title = titleBlock(document.blocks);
    // A title in another language, or none at all, tells nothing of the text.
    if (title === undefined || document.language !== standard) return;
    report({
      block: title,
      about: "document",
      messageId: "other",
      data: { found: standardNames[standard], wanted: standardNames[wanted] },
    });
  },
});
