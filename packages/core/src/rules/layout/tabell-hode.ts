import type { AnnotatedBlock } from "../../document/block.js";
import type { DocumentFormat } from "../../document/document.js";
import { holdsData } from "../../document/tables.js";
import { defineDocumentRule } from "../../rule/rule.js";

/** What is said of a table of each format. */
const MESSAGES: Readonly<Record<DocumentFormat, string>> = {
  text: "missing",
  markdown: "missing",
  html: "missing",
  docx: "missingWord",
  odt: "missingWriter",
  pdf: "missingPdf",
};

/** A table without header cells. */
export const tabellHode = defineDocumentRule({
  id: "tabell-hode",
  category: "layout",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Tabell uten overskrifter", nn: "Tabell utan overskrifter" },
    rationale: {
      nb: "Skjermlesere bruker overskriftene i en tabell til å si hva hver rute gjelder. Merk den øverste raden eller den første kolonnen som overskrifter. Bruk ikke tabeller bare for å plassere tekst.",
      nn: "Skjermlesarar bruker overskriftene i ein tabell til å seie kva kvar rute gjeld. Merk den øvste rada eller den første kolonnen som overskrifter. Bruk ikkje tabellar berre for å plassere tekst.",
    },
    sources: ["WCAG 1.3.1"],
  },
  options: {},
  messages: {
    missing: {
      nb: "Tabellen har ingen overskrifter for rader eller kolonner. Merk den øverste raden eller den første kolonnen som overskrifter.",
      nn: "Tabellen har ingen overskrifter for rader eller kolonnar. Merk den øvste rada eller den første kolonnen som overskrifter.",
    },
    missingWord: {
      nb: "Tabellen har ingen overskriftsrad. Sett markøren i den øverste raden, og velg «Gjenta overskriftsrader».",
      nn: "Tabellen har inga overskriftsrad. Set markøren i den øvste rada, og vel «Gjenta overskriftsrader».",
    },
    missingWriter: {
      nb: "Tabellen har ingen overskriftsrad. Velg «Gjenta overskrift» i egenskapene til tabellen.",
      nn: "Tabellen har inga overskriftsrad. Vel «Gjenta overskrift» i eigenskapane til tabellen.",
    },
    missingPdf: {
      nb: "Tabellen har ingen overskriftsrad. Merk den øverste raden som overskrifter i dokumentet som PDF-en er laget av.",
      nn: "Tabellen har inga overskriftsrad. Merk den øvste rada som overskrifter i dokumentet som PDF-en er laga av.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "<table><tr><td>⟦År⟧</td><td>Pris</td></tr><tr><td>2026</td><td>500</td></tr></table>",
        format: "html",
      },
      {
        language: "nb",
        text: "<p>Priser for vann:</p><table><tr><td>⟦Hus⟧</td><td>400</td></tr><tr><td>Hytte</td><td>300</td></tr></table>",
        format: "html",
      },
      {
        language: "nn",
        text: "<table><tr><td>⟦År⟧</td><td>Pris</td></tr><tr><td>2026</td><td>500</td></tr></table>",
        format: "html",
      },
      {
        language: "nn",
        text: "<p>Prisar for vatn:</p><table><tr><td>⟦Hus⟧</td><td>400</td></tr><tr><td>Hytte</td><td>300</td></tr></table>",
        format: "html",
      },
      {
        language: "nb",
        text: "<p>Dette koster det å leie gymsalen hos oss:</p><table><tr><td>⟦Dag⟧</td><td>Pris</td></tr><tr><td>Mandag</td><td>500</td></tr><tr><td>Lørdag</td><td>800</td></tr></table>",
        format: "html",
        looks: { description: "En tabell i Word uten overskriftsrad." },
      },
      {
        language: "nn",
        text: "<p>Dette kostar det å leige gymsalen hos oss:</p><table><tr><td>⟦Dag⟧</td><td>Pris</td></tr><tr><td>Måndag</td><td>500</td></tr><tr><td>Laurdag</td><td>800</td></tr></table>",
        format: "html",
        looks: { description: "Ein tabell i LibreOffice utan overskriftsrad.", format: "odt" },
      },
      {
        language: "nn",
        text: "<p>Dette kostar det å leige gymsalen hos oss:</p><table><tr><td>⟦Dag⟧</td><td>Pris</td></tr><tr><td>Måndag</td><td>500</td></tr><tr><td>Laurdag</td><td>800</td></tr></table>",
        format: "html",
        looks: { description: "Ein tabell i ein PDF utan overskriftsrad.", format: "pdf" },
      },
    ],
    good: [
      {
        language: "nb",
        text: "<table><tr><td>Dato:</td><td>1. mai</td></tr><tr><td>Vår ref.:</td><td>26/1</td></tr><tr><td>Deres ref.:</td><td>ingen</td></tr></table><p>Du får plass i barnehagen fra 1. august, og du må svare innen 1. mai.</p>",
        format: "html",
        looks: { description: "Tabellen i Word holder referansene på plass." },
      },
      {
        language: "nb",
        text: "<table><tr><th>År</th><th>Pris</th></tr><tr><td>2026</td><td>500</td></tr></table>",
        format: "html",
      },
      { language: "nb", text: "| År | Pris |\n|---|---|\n| 2026 | 500 |", format: "markdown" },
      { language: "nb", text: "<table><tr><td>Bare én rad</td><td>500</td></tr></table>", format: "html" },
      {
        language: "nn",
        text: "<table><tr><th>År</th><th>Pris</th></tr><tr><td>2026</td><td>500</td></tr></table>",
        format: "html",
      },
      { language: "nn", text: "| År | Pris |\n|---|---|\n| 2026 | 500 |", format: "markdown" },
      { language: "nn", text: "<table><tr><td>Berre éi rad</td><td>500</td></tr></table>", format: "html" },
    ],
  },
  check({ document, textType, report }) {
    // E-mail programs lay out whole messages with tables.
    if (document.format === "text" || (document.format === "html" && textType === "e-post")) return;
    const tables = new Map<number, AnnotatedBlock[]>();
    for (const block of document.blocks) {
      if (block.table === undefined) continue;
      const cells = tables.get(block.table.table);
      if (cells === undefined) tables.set(block.table.table, [block]);
      else cells.push(block);
    }
    for (const cells of tables.values()) {
      const hasRows = cells.some((cell) => cell.table!.row > 0);
      const hasColumns = cells.some((cell) => cell.table!.column > 0);
      // One row or one column is layout.
      if (!hasRows || !hasColumns || cells.some((cell) => cell.table!.header)) continue;
      if (MESSAGES[document.format] !== "missing" && !holdsData(cells)) continue;
      const block = cells[0]!;
      const [reading] = block.readings;
      report({ block, reading, start: 0, end: reading.text.length, messageId: MESSAGES[document.format] });
    }
  },
});
