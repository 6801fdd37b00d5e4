import type { AnnotatedBlock } from "../../document/block.js";
import { roleOf } from "../../document/looked-text.js";
import { paragraphsThatPlayHeading } from "../../document/plays-heading.js";
import { isTitleStyle } from "../../document/style-name.js";
import { hasBranches } from "../../document/template-shape.js";
import { defineDocumentRule } from "../../rule/rule.js";
import type { RelatedReport } from "../../rule/rule-context.js";

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
    skippedStyle: {
      nb: "Overskriften er på nivå {level}, men den forrige var på nivå {previous}. Velg stilen «Overskrift {wanted}».",
      nn: "Overskrifta er på nivå {level}, men den førre var på nivå {previous}. Vel stilen «Overskrift {wanted}».",
    },
    skippedPdf: {
      nb: "Overskriften er på nivå {level}, men den forrige var på nivå {previous}. Velg nivå {wanted} i dokumentet som PDF-en er laget av.",
      nn: "Overskrifta er på nivå {level}, men den førre var på nivå {previous}. Vel nivå {wanted} i dokumentet som PDF-en er laga av.",
    },
    secondMain: {
      nb: "Dette er enda en hovedoverskrift. Bruk nivå 2, så ser leseren hva som er tittelen.",
      nn: "Dette er endå ei hovudoverskrift. Bruk nivå 2, så ser lesaren kva som er tittelen.",
    },
    secondMainStyle: {
      nb: "Dette er enda en overskrift på nivå 1. Velg stilen «Overskrift 2», så ser leseren hva som er tittelen.",
      nn: "Dette er endå ei overskrift på nivå 1. Vel stilen «Overskrift 2», så ser lesaren kva som er tittelen.",
    },
    secondMainPdf: {
      nb: "Dette er enda en overskrift på nivå 1. Velg nivå 2 i dokumentet som PDF-en er laget av, så ser leseren hva som er tittelen.",
      nn: "Dette er endå ei overskrift på nivå 1. Vel nivå 2 i dokumentet som PDF-en er laga av, så ser lesaren kva som er tittelen.",
    },
    previous: {
      nb: "Dette er den forrige overskriften, på nivå {previous}.",
      nn: "Dette er den førre overskrifta, på nivå {previous}.",
    },
    firstMain: {
      nb: "Dette er den første overskriften på nivå 1.",
      nn: "Dette er den første overskrifta på nivå 1.",
    },
    bold: {
      nb: "Avsnittet i fet skrift ser ut som en overskrift. Bruk overskriftsstil, så finner også skjermlesere den.",
      nn: "Avsnittet i feit skrift ser ut som ei overskrift. Bruk overskriftsstil, så finn skjermlesarar ho òg.",
    },
    large: {
      nb: "Avsnittet i stor skrift ser ut som en overskrift. Bruk overskriftsstil, så finner også skjermlesere den.",
      nn: "Avsnittet i stor skrift ser ut som ei overskrift. Bruk overskriftsstil, så finn skjermlesarar ho òg.",
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
      {
        language: "nb",
        text: "# Slik søker du\n\nBruk skjemaet.\n\n### ⟦Hvem kan søke⟧\n\nAlle kan søke.",
        format: "markdown",
        looks: { description: "Under «Overskrift 1» kommer «Overskrift 3»." },
      },
      {
        language: "nb",
        text: "Barnehage\n\n⟦Hvem kan søke⟧\n\nAlle som bor i kommunen, kan søke om plass.\n\n⟦Når er fristen⟧\n\nFristen for å søke er 1. mars hvert år.",
        format: "markdown",
        looks: {
          description: "De korte avsnittene er fete eller store, men har ikke overskriftsstil.",
          all: { style: "Normal", text: { size: 11 } },
          blocks: [
            { block: 1, text: { bold: true } },
            { block: 3, text: { size: 16 } },
          ],
        },
      },
      {
        language: "nn",
        text: "# Slik søkjer du\n\nBruk skjemaet.\n\n# ⟦Slik klagar du⟧\n\nSend klaga til oss.\n\n# Pris\n\nDet er gratis.",
        format: "markdown",
        looks: { description: "Alle overskriftene har stilen «Overskrift 1».", format: "odt" },
      },
      {
        language: "nn",
        text: "# Slik søkjer du\n\nBruk skjemaet.\n\n### ⟦Kven kan søkje⟧\n\nAlle kan søkje.",
        format: "markdown",
        looks: {
          description: "Taggane i PDF-en seier nivå 1 og 3.",
          format: "pdf",
          blocks: [
            { block: 0, style: "H1" },
            { block: 2, style: "H3" },
          ],
        },
      },
    ],
    good: [
      {
        language: "nb",
        text: "# Slik søker du\n\n# Hvem kan søke\n\nAlle kan søke.\n\n# Når er fristen\n\nFristen er 1. mars.",
        format: "markdown",
        looks: {
          description: "Dokumentet har en tittel i stilen «Tittel», og under den «Overskrift 1».",
          all: { style: "Overskrift 1" },
          blocks: [{ block: 0, style: "Tittel" }],
        },
      },
      {
        language: "nn",
        text: "Barnehage\n\nDu får plass i barnehagen.\n\nVenleg helsing\n\nKari Nordmann\n\nRådgjevar i barnehageeininga",
        format: "markdown",
        looks: {
          description: "Namnet under helsinga er feitt.",
          blocks: [{ block: 3, text: { bold: true } }],
        },
      },
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
    const { format, blocks } = document;
    if (format === "text") return;
    const isWritten = format === "docx" || format === "odt";
    const ending = format === "pdf" ? "Pdf" : isWritten ? "Style" : "";
    // Under a title in its own style, headings of level 1 are those of the parts.
    const hasTitle = blocks.some(({ look }) => isTitleStyle(look?.style));
    let previous: (HeadingPlace & { readonly level: number }) | undefined;
    const mains: HeadingPlace[] = [];
    // In a template the headings of two branches stand after each other without doing so in the letter.
    for (const block of hasBranches(document) ? [] : blocks) {
      const { level } = block;
      if (level === undefined || !isHeading(block, format)) continue;
      const place = { block, reading: block.readings[0], start: 0, end: block.readings[0].text.length };
      if (level === 1) mains.push(place);
      if (previous !== undefined && level > previous.level + 1) {
        const data = { level, previous: previous.level, wanted: previous.level + 1 };
        const related = [{ ...previous, messageId: "previous", data }];
        report({ ...place, messageId: `skipped${ending}`, data, related });
      } else if (level === 1 && !hasTitle && (ending === "" ? mains.length > 1 : mains.length === 2)) {
        // In Word the parts of many a good letter have the style of the first level.
        const severity = ending === "" ? undefined : "info";
        const related = [{ ...mains[0]!, messageId: "firstMain" }];
        report({ ...place, messageId: `secondMain${ending}`, severity, related });
      }
      previous = { ...place, level };
    }
    if (format === "pdf") return;
    for (const { block, by } of paragraphsThatPlayHeading(document)) {
      const [reading] = block.readings;
      const severity = textType === "nettside" ? undefined : "info";
      report({ block, reading, start: 0, end: reading.text.length, messageId: by, severity });
    }
  },
});

/** Where a heading stands. */
type HeadingPlace = Omit<RelatedReport, "messageId">;

/** Whether a block of the body is a heading with words in it; in a PDF only where a tag says so. */
function isHeading(block: AnnotatedBlock, format: string): boolean {
  if (roleOf(block) !== "heading" || block.readings[0].text.trim() === "") return false;
  return format !== "pdf" || block.look?.style !== undefined;
}
