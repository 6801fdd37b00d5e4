import type { AnnotatedBlock } from "../../document/block.js";
import { hasBranches } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Headings that introduce a list by themselves. */
const ENOUGH =
  /^(?:vedlegg|innhold|innhald|kopi|kontakt|adresser?|lenker|lenkjer|les også|les òg|agenda|program|saksliste|kilder|kjelder)/iu;

/** Whether an item is nothing but a link, as in a menu. */
function isLink(block: AnnotatedBlock): boolean {
  const { text, marks } = block.readings[0];
  return marks.some((mark) => mark.kind === "link" && mark.end - mark.start >= text.trim().length);
}

/** A list that begins without a line that says what is listed. */
export const listeInnledning = defineDocumentRule({
  id: "liste-innledning",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Liste uten innledning", nn: "Liste utan innleiing" },
    rationale: {
      nb: "En liste er lettere å forstå når en setning foran sier hva som kommer. Da vet leseren om alt på lista gjelder, eller om det er nok med ett punkt.",
      nn: "Ei liste er lettare å forstå når ei setning framfor seier kva som kjem. Då veit lesaren om alt på lista gjeld, eller om det er nok med eitt punkt.",
    },
    sources: ["KS", "klarsprak"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Lista begynner uten innledning. Skriv en setning foran som sier hva punktene er.",
      nn: "Lista tek til utan innleiing. Skriv ei setning framfor som seier kva punkta er.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "## Dokumenter\n\n- ⟦Tegning av huset⟧\n- Kart over tomta\n\nSend alt samlet.",
        format: "markdown",
        rewrite: "## Dokumenter\n\nSend oss dette:\n\n- Tegning av huset\n- Kart over tomta",
      },
      {
        language: "nb",
        text: "- ⟦Tegning av huset⟧\n- Kart over tomta\n\nDette må du sende.",
        format: "markdown",
        rewrite: "Dette må du sende:\n\n- Tegning av huset\n- Kart over tomta",
      },
      {
        language: "nn",
        text: "## Dokument\n\n- ⟦Teikning av huset⟧\n- Kart over tomta\n\nSend alt samla.",
        format: "markdown",
        rewrite: "## Dokument\n\nSend oss dette:\n\n- Teikning av huset\n- Kart over tomta",
      },
      {
        language: "nn",
        text: "- ⟦Teikning av huset⟧\n- Kart over tomta\n\nDette må du sende.",
        format: "markdown",
        rewrite: "Dette må du sende:\n\n- Teikning av huset\n- Kart over tomta",
      },
    ],
    good: [
      { language: "nb", text: "Du må sende:\n\n- tegning av huset\n- kart over tomta", format: "markdown" },
      { language: "nb", text: "## Vedlegg\n\n- Tegning av huset\n- Kart over tomta", format: "markdown" },
      {
        language: "nb",
        text: "## Dette må du sende oss\n\n- tegning av huset\n- kart over tomta",
        format: "markdown",
      },
      {
        language: "nb",
        text: "## Tjenester\n\n- [Barnehage](/barnehage)\n- [Skole](/skole)",
        format: "markdown",
      },
      { language: "nn", text: "Du må sende:\n\n- teikning av huset\n- kart over tomta", format: "markdown" },
      { language: "nn", text: "## Vedlegg\n\n- Teikning av huset\n- Kart over tomta", format: "markdown" },
      {
        language: "nn",
        text: "## Dette må du sende oss\n\n- teikning av huset\n- kart over tomta",
        format: "markdown",
      },
    ],
  },
  check({ document, report }) {
    if (hasBranches(document)) return;
    document.blocks.forEach((block, index) => {
      if (
        block.list === undefined ||
        block.list.index !== 0 ||
        block.list.depth !== 1 ||
        block.kind !== "list-item"
      )
        return;
      const before = document.blocks[index - 1];
      if (before !== undefined && before.kind !== "heading") return;
      const heading = before?.readings[0].text.trim() ?? "";
      if (ENOUGH.test(heading) || heading.split(/\s+/).length > 2 || /[?:]$/.test(heading)) return;
      const next = document.blocks[index + 1];
      if (next?.list?.list !== block.list.list || isLink(block)) return;
      report({
        block,
        reading: block.readings[0],
        start: 0,
        end: block.readings[0].text.length,
        messageId: "missing",
      });
    });
  },
});
