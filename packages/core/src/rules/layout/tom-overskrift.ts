import type { AnnotatedBlock } from "../../document/block.js";
import { hasBranches } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** A heading with nothing under it, or with nothing in it. */
export const tomOverskrift = defineDocumentRule({
  id: "tom-overskrift",
  category: "layout",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Overskrift uten tekst", nn: "Overskrift utan tekst" },
    rationale: {
      nb: "Etter en overskrift venter leseren noe å lese. Er det ingen tekst under, har en av overskriftene kanskje blitt igjen fra en tidligere versjon.",
      nn: "Etter ei overskrift ventar lesaren noko å lese. Er det ingen tekst under, har ei av overskriftene kanskje blitt att frå ein tidlegare versjon.",
    },
    sources: ["WCAG 2.4.6", "klarsprak"],
  },
  options: {},
  messages: {
    noText: {
      nb: "Det er ingen tekst under denne overskriften. Skriv noe, eller ta den bort.",
      nn: "Det er ingen tekst under denne overskrifta. Skriv noko, eller ta ho bort.",
    },
    empty: {
      nb: "Her er det en overskrift uten ord. Ta den bort.",
      nn: "Her er det ei overskrift utan ord. Ta ho bort.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Barnehage\n\nHer søker du.\n\n## ⟦Priser⟧\n\n## Åpningstider\n\nVi åpner klokka 7.",
        format: "markdown",
        rewrite: "# Barnehage\n\nHer søker du.\n\n## Åpningstider\n\nVi åpner klokka 7.",
      },
      { language: "nb", text: "<h1>Barnehage</h1>⟦<h2> </h2>⟧<p>Her søker du.</p>", format: "html" },
      {
        language: "nn",
        text: "# Barnehage\n\nHer søkjer du.\n\n## ⟦Prisar⟧\n\n## Opningstider\n\nVi opnar klokka 7.",
        format: "markdown",
        rewrite: "# Barnehage\n\nHer søkjer du.\n\n## Opningstider\n\nVi opnar klokka 7.",
      },
      { language: "nn", text: "<h1>Barnehage</h1>⟦<h2> </h2>⟧<p>Her søkjer du.</p>", format: "html" },
    ],
    good: [
      {
        language: "nb",
        text: "# Barnehage\n\n## Priser\n\nPlassen koster 3 000 kroner.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "{{#if plass}}\n# Du får plass\n{{else}}\n# Du får ikke plass\n{{/if}}\n\nHer er grunnen.",
        format: "markdown",
        template: true,
      },
      { language: "nb", text: "# Barnehage\n\nHer søker du.", format: "markdown" },
      {
        language: "nn",
        text: "# Barnehage\n\n## Prisar\n\nPlassen kostar 3 000 kroner.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "{{#if plass}}\n# Du får plass\n{{else}}\n# Du får ikkje plass\n{{/if}}\n\nHer er grunnen.",
        format: "markdown",
        template: true,
      },
      { language: "nn", text: "# Barnehage\n\nHer søkjer du.", format: "markdown" },
    ],
  },
  check({ document, report }) {
    if (document.format === "html" && /<h[1-6]/i.test(document.source)) {
      for (const match of document.source.matchAll(
        /<h([1-6])(?:\s[^<>]{0,300})?>(?:\s|&nbsp;|<br ?\/?>){0,50}<\/h\1>/gi,
      )) {
        report({ span: { start: match.index, end: match.index + match[0].length }, messageId: "empty" });
      }
    }
    // In a template the headings of two branches stand after each other without doing so in the letter.
    if (document.format === "text" || hasBranches(document)) return;
    document.blocks.forEach((block, index) => {
      if (block.kind !== "heading") return;
      if (isEmpty(block)) {
        // In Word, an empty line in the style of a heading.
        if (document.format !== "html") report({ block, messageId: "empty" });
        return;
      }
      const next = document.blocks[index + 1];
      if (next?.kind !== "heading" || isEmpty(next) || (next.level ?? 1) > (block.level ?? 1)) return;
      // What is shown between two headings may be no text: a picture, a form, a part from another file.
      if (
        /<(?!\/?h[1-6]|\/?(?:div|section|header|br|span|a|b|strong)\b)[a-z]|\{\{|\{%|!\[/i.test(
          document.source.slice(block.span.end, next.span.start),
        )
      )
        return;
      report({
        block,
        reading: block.readings[0],
        start: 0,
        end: block.readings[0].text.length,
        messageId: "noText",
      });
    });
  },
});

function isEmpty({ readings: [{ text }] }: AnnotatedBlock): boolean {
  return text.trim() === "";
}
