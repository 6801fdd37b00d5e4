import { defineDocumentRule } from "../../rule/rule.js";

/** A text with fewer sentences has no share worth telling. */
const FEWEST_SENTENCES = 8;

/** How many of the sentences of a text are passive. */
export const passivAndel = defineDocumentRule({
  id: "passiv-andel",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Mange passive setninger", nn: "Mange passive setningar" },
    rationale: {
      nb: "Én passiv setning her og der er i orden. Når de er mange, blir det uklart for leseren hvem som gjør hva i saken. Skriv hvem som handler der det betyr noe for leseren.",
      nn: "Éi passiv setning her og der er i orden. Når dei er mange, blir det uklart for lesaren kven som gjer kva i saka. Skriv kven som handlar der det betyr noko for lesaren.",
    },
    sources: ["Språkrådet", "Digdir", "klarsprak"],
  },
  options: {
    infoOver: {
      kind: "integer",
      default: 20,
      min: 0,
      max: 100,
      description: {
        nb: "Er flere prosent av setningene i passiv enn dette, gir det et råd.",
        nn: "Er fleire prosent av setningane i passiv enn dette, gir det eit råd.",
      },
    },
    warnOver: {
      kind: "integer",
      default: 40,
      min: 0,
      max: 100,
      description: {
        nb: "Er flere prosent av setningene i passiv enn dette, gir det en advarsel.",
        nn: "Er fleire prosent av setningane i passiv enn dette, gir det ei åtvaring.",
      },
    },
  },
  messages: {
    many: {
      nb: "{share} prosent av setningene er passive. Skriv hvem som gjør hva i flere av dem.",
      nn: "{share} prosent av setningane er passive. Skriv kven som gjer kva i fleire av dei.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: `⟦${repeated("Skjemaet sendes til oss. Vi svarer deg i juni.", 5)}⟧`,
      },
      {
        language: "nn",
        text: `⟦${repeated("Skjemaet blir sendt til oss. Vi svarar deg i juni.", 5)}⟧`,
      },
    ],
    good: [
      { language: "nb", text: repeated("Du sender skjemaet til oss. Vi svarer deg i juni.", 5) },
      { language: "nb", text: "Skjemaet sendes til oss. Saken blir behandlet i juni." },
      { language: "nn", text: repeated("Du sender skjemaet til oss. Vi svarar deg i juni.", 5) },
      { language: "nn", text: "Skjemaet blir sendt til oss. Saka blir behandla i juni." },
    ],
  },
  check({ document, metrics, options, report }) {
    const share = Math.round(100 * metrics.passiveShare);
    if (metrics.sentences < FEWEST_SENTENCES || share <= options.infoOver) return;
    const block =
      document.blocks.find(({ kind }) => kind !== "code" && kind !== "image") ?? document.blocks[0];
    if (block === undefined) return;
    report({
      block,
      about: "document",
      messageId: "many",
      data: { share },
      severity: share > options.warnOver ? "warning" : "info",
    });
  },
});

function repeated(text: string, times: number): string {
  return Array.from({ length: times }, () => text).join(" ");
}
