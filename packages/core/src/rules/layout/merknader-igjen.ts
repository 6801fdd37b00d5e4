import { COPY_AUTHOR, type Leftover } from "../../document/appearance.js";
import { byValue } from "../../document/looked-text.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Comments, tracked changes and hidden text that the reader should not get. */
export const merknaderIgjen = defineDocumentRule({
  id: "merknader-igjen",
  category: "layout",
  severity: "error",
  languages: ["nb", "nn", "en"],
  docs: {
    title: { nb: "Kommentarer og endringer som står igjen", nn: "Kommentarar og endringar som står att" },
    rationale: {
      nb: "Kommentarer, sporede endringer og skjult tekst følger med filen, også når de ikke vises på skjermen. Leseren skal ikke se hva dere har skrevet til hverandre. Ta dem bort før du sender brevet.",
      nn: "Kommentarar, spora endringar og skjult tekst følgjer med fila, også når dei ikkje viser på skjermen. Lesaren skal ikkje sjå kva de har skrive til kvarandre. Ta dei bort før du sender brevet.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    comment: {
      nb: "Kommentarer som står igjen: {count}. Følg dem opp, og slett dem før du sender brevet.",
      nn: "Kommentarar som står att: {count}. Følg dei opp, og slett dei før du sender brevet.",
    },
    workingCopy: {
      nb: "Dette er en arbeidskopi. Kommentarer fra klarsprak: {count}. Send originalen, eller slett kommentarene først.",
      nn: "Dette er ein arbeidskopi. Kommentarar frå klarsprak: {count}. Send originalen, eller slett kommentarane først.",
    },
    insertion: {
      nb: "Sporede endringer med ny tekst: {count}. Godta eller avvis dem før du sender brevet.",
      nn: "Spora endringar med ny tekst: {count}. Godta eller avvis dei før du sender brevet.",
    },
    deletion: {
      nb: "Sporede endringer med slettet tekst: {count}. Godta eller avvis dem, ellers kan leseren se det du har slettet.",
      nn: "Spora endringar med sletta tekst: {count}. Godta eller avvis dei, elles kan lesaren sjå det du har sletta.",
    },
    hidden: {
      nb: "Steder med skjult tekst: {count}. Slett teksten, eller gjør den synlig, før du sender brevet.",
      nn: "Stader med skjult tekst: {count}. Slett teksten, eller gjer han synleg, før du sender brevet.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du får plass i ⟦Lena barnehage⟧ fra 1. august.",
        looks: {
          description: "Noen har skrevet en kommentar til «Lena barnehage» og en til «1. august».",
          leftovers: [
            { kind: "comment", words: "Lena barnehage" },
            { kind: "comment", words: "1. august" },
          ],
        },
      },
      {
        language: "nb",
        text: "Du får ⟦dessverre⟧ ⟦⟧plass fra ⟦1. august⟧.",
        looks: {
          description: "«Dessverre» er satt inn, noe er slettet foran «plass», og «1. august» er skjult.",
          format: "odt",
          leftovers: [
            { kind: "insertion", words: "dessverre" },
            { kind: "deletion", words: "plass" },
            { kind: "hidden", words: "1. august" },
          ],
        },
      },
      {
        language: "nn",
        text: "Du får plass i ⟦Lena barnehage⟧ frå 1. august.",
        looks: {
          description: "Nokon har skrive ein kommentar til «Lena barnehage».",
          leftovers: [{ kind: "comment", words: "Lena barnehage" }],
        },
      },
      {
        language: "en",
        text: "You can start ⟦in August⟧.",
        looks: {
          description: "Somebody has left a comment on «in August».",
          leftovers: [{ kind: "comment", words: "in August" }],
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august.",
        looks: { description: "Ingenting står igjen.", leftovers: [] },
      },
      {
        language: "nb",
        text: "Du får plass i Lena barnehage fra 1. august.",
        template: true,
        looks: {
          description: "Malen har en kommentar til den som skriver.",
          leftovers: [{ kind: "comment", words: "Lena barnehage" }],
        },
      },
      { language: "nn", text: "Du får plass i Lena barnehage frå 1. august." },
      { language: "en", text: "You can start in August." },
    ],
  },
  check({ document, template, report }) {
    if (template || (document.format !== "docx" && document.format !== "odt")) return;
    const leftovers: readonly Leftover[] = document.appearance?.leftovers ?? [];
    for (const [messageId, alike] of byValue(leftovers, messageFor)) {
      const { start, end } = alike[0]!;
      report({ span: { start, end }, messageId, data: { count: alike.length } });
    }
  },
});

/** Comments that klarsprak wrote are told of apart: nobody has to answer them. */
function messageFor({ kind, author }: Leftover): string {
  return kind === "comment" && author === COPY_AUTHOR ? "workingCopy" : kind;
}
