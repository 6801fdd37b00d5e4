import { hasBranches } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** Headings that skip a level, several main headings, and bold paragraphs that play heading. */
export const overskriftNiva = defineDocumentRule({
  id: "overskrift-niva",
  category: "find",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Nivå på overskrifter", nn: "Nivå på overskrifter" },
    rationale: {
      nb: "Skjermlesere og innholdslister bruker nivåene på overskriftene. Ha én hovedoverskrift, hopp ikke over nivåer, og bruk overskriftsstil i stedet for fet skrift.",
      nn: "Skjermlesarar og innhaldslister bruker nivåa på overskriftene. Ha éi hovudoverskrift, hopp ikkje over nivå, og bruk overskriftsstil i staden for feit skrift.",
    },
    sources: ["Uutilsynet", "NTNU", "Norges musikkhøgskole", "Sola kommune"],
  },
  options: {},
  messages: {
    skipped: {
      nb: "Overskriften er på nivå {level}, men den forrige var på nivå {previous}. Bruk nivå {wanted}.",
      nn: "Overskrifta er på nivå {level}, men den førre var på nivå {previous}. Bruk nivå {wanted}.",
    },
    secondMain: {
      nb: "Dette er enda en hovedoverskrift. Bruk nivå 2, så ser leseren hva som er tittelen.",
      nn: "Dette er endå ei hovudoverskrift. Bruk nivå 2, så ser lesaren kva som er tittelen.",
    },
    bold: {
      nb: "Avsnittet i fet skrift ser ut som en overskrift. Bruk overskriftsstil, så finner også skjermlesere den.",
      nn: "Avsnittet i feit skrift ser ut som ei overskrift. Bruk overskriftsstil, så finn skjermlesarar ho òg.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Slik søker du\n\nBruk skjemaet.\n\n### ⟦Hvem kan søke⟧\n\nAlle kan søke.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "# Slik søker du\n\nBruk skjemaet.\n\n# ⟦Slik klager du⟧\n\nSend klagen til oss.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "# Barnehage\n\nHer søker du plass.\n\n**⟦Hvem kan søke?⟧**\n\nAlle som bor i kommunen, kan søke.",
        format: "markdown",
        textType: "nettside",
      },
      {
        language: "nn",
        text: "# Slik søkjer du\n\nBruk skjemaet.\n\n### ⟦Kven kan søkje⟧\n\nAlle kan søkje.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "# Slik søkjer du\n\nBruk skjemaet.\n\n# ⟦Slik klagar du⟧\n\nSend klaga til oss.",
        format: "markdown",
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Slik søker du\n\nBruk skjemaet.\n\n## Hvem kan søke\n\nAlle.\n\n### Barn\n\nOgså barn.\n\n## Når\n\nHele året.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "Slik søker du\n\nBruk skjemaet på nettsiden vår, og send det til oss.",
        format: "text",
      },
      {
        language: "nb",
        text: "# Møte\n\n**Husk legitimasjon når du kommer.**\n\nVelkommen.",
        format: "markdown",
      },
      {
        language: "nb",
        text: "{{#if plass}}\n# Du får plass\n{{else}}\n# Du får ikke plass\n{{/if}}\n\nHer er grunnen.",
        format: "markdown",
        template: true,
      },
      {
        language: "nn",
        text: "# Slik søkjer du\n\nBruk skjemaet.\n\n## Kven kan søkje\n\nAlle.\n\n## Når\n\nHeile året.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "# Møte\n\n**Hugs legitimasjon når du kjem.**\n\nVelkomen.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "Slik søkjer du\n\nBruk skjemaet på nettsida vår, og send det til oss.",
        format: "text",
      },
    ],
  },
  check({ document, textType, report }) {
    if (document.format === "text") return;
    const isBranching = hasBranches(document);
    let previous: number | undefined;
    let hasMain = false;
    document.blocks.forEach((block, index) => {
      const [reading] = block.readings;
      const { text, marks } = reading;
      const place = { block, reading, start: 0, end: text.length };
      if (block.kind === "heading" && block.level !== undefined) {
        const { level } = block;
        // In a template the headings of two branches stand after each other without doing so in the letter.
        if (!isBranching && previous !== undefined && level > previous + 1) {
          report({ ...place, messageId: "skipped", data: { level, previous, wanted: previous + 1 } });
        } else if (!isBranching && level === 1 && hasMain) report({ ...place, messageId: "secondMain" });
        hasMain ||= level === 1;
        previous = level;
        return;
      }
      if (block.kind !== "paragraph" || block.quoted === true || text.length > 90 || index === 0) return;
      const strong = marks.find((mark) => mark.kind === "strong");
      if (strong === undefined || strong.start > 0 || strong.end < text.trimEnd().length) return;
      const next = document.blocks[index + 1];
      if (next === undefined || (next.kind !== "paragraph" && next.kind !== "list-item")) return;
      if (/[.!:,]$/.test(text.trimEnd()) || !/^\p{Lu}/u.test(text) || /\d{4}|@|\uFFFC/.test(text)) return;
      if (next.readings[0].text.length < 20) return;
      report({
        ...place,
        messageId: "bold",
        ...(textType === "nettside" ? {} : { severity: "info" as const }),
      });
    });
  },
});
