import { defineDocumentRule } from "../../rule/rule.js";

/** A list inside a list. */
export const listeToNivaa = defineDocumentRule({
  id: "liste-to-nivaa",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Liste inne i en liste", nn: "Liste inne i ei liste" },
    rationale: {
      nb: "Lister i flere nivåer er vanskelige å holde oversikt over. Del dem i to lister med hver sin innledning, eller skriv det innerste som en setning.",
      nn: "Lister i fleire nivå er vanskelege å halde oversikt over. Del dei i to lister med kvar si innleiing, eller skriv det inste som ei setning.",
    },
    sources: ["Mattilsynet"],
  },
  options: {},
  messages: {
    nested: {
      nb: "Her begynner en liste inne i en annen liste. Vurder å dele den i to.",
      nn: "Her tek ei liste til inne i ei anna liste. Vurder å dele ho i to.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Du må sende:\n\n- tegninger\n  - ⟦av huset⟧\n  - av garasjen\n- kart",
        format: "markdown",
        rewrite: "Du må sende:\n\n- tegninger av huset og garasjen\n- kart",
      },
      {
        language: "nb",
        text: "Slik gjør du:\n\n1. Fyll ut skjemaet:\n   - ⟦navn⟧\n2. Send det.",
        format: "markdown",
        rewrite: "Slik gjør du:\n\n1. Fyll ut skjemaet med navn.\n2. Send det.",
      },
      {
        language: "nn",
        text: "Du må sende:\n\n- teikningar\n  - ⟦av huset⟧\n  - av garasjen\n- kart",
        format: "markdown",
        rewrite: "Du må sende:\n\n- teikningar av huset og garasjen\n- kart",
      },
      {
        language: "nn",
        text: "Slik gjer du:\n\n1. Fyll ut skjemaet:\n   - ⟦namn⟧\n2. Send det.",
        format: "markdown",
        rewrite: "Slik gjer du:\n\n1. Fyll ut skjemaet med namn.\n2. Send det.",
      },
    ],
    good: [
      { language: "nb", text: "Du må sende:\n\n- tegninger av huset\n- kart", format: "markdown" },
      { language: "nb", text: "Innhold:\n\n- [Del 1](#1)\n  - [Mål](#m)\n- [Del 2](#2)", format: "markdown" },
      { language: "nb", text: "Ingen liste her.", format: "markdown" },
      { language: "nn", text: "Du må sende:\n\n- teikningar av huset\n- kart", format: "markdown" },
      { language: "nn", text: "Inga liste her.", format: "markdown" },
      { language: "nn", text: "Slik gjer du:\n\n1. Fyll ut skjemaet.\n2. Send det.", format: "markdown" },
    ],
  },
  check({ document, report }) {
    const told = new Set<number>();
    for (const block of document.blocks) {
      if (
        block.list === undefined ||
        block.kind !== "list-item" ||
        block.list.depth < 2 ||
        told.has(block.list.list)
      )
        continue;
      told.add(block.list.list);
      const [reading] = block.readings;
      // A table of contents has levels because the text has.
      if (reading.marks.some((mark) => mark.kind === "link" && mark.start === 0)) continue;
      report({ block, reading, start: 0, end: reading.text.length, messageId: "nested" });
    }
  },
});
