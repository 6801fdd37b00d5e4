import { defineDocumentRule } from "../../rule/rule.js";

/** Markup and template code that cannot be read as it was meant, so that text may be checked wrongly or not at all. */
export const kodefeil = defineDocumentRule({
  id: "kodefeil",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Kode som ikke kan leses", nn: "Kode som ikkje kan lesast" },
    rationale: {
      nb: "En malkode som aldri blir lukket, eller en innledning med feil i, kan gi leseren et brev med kode i eller med tekst som mangler. klarspråk leser resten som vanlig tekst, og funnene kan bli feil.",
      nn: "Ein malkode som aldri blir lukka, eller ei innleiing med feil i, kan gi lesaren eit brev med kode i eller med tekst som manglar. klarspråk les resten som vanleg tekst, og funna kan bli feil.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    "unclosed-template": {
      nb: "Malkoden blir ikke lukket. Sjekk at hver start har en slutt.",
      nn: "Malkoden blir ikkje lukka. Sjekk at kvar start har ein slutt.",
    },
    "too-deep": {
      nb: "Koden går for mange nivåer inn. klarspråk leser teksten her uten å se på koden.",
      nn: "Koden går for mange nivå inn. klarspråk les teksten her utan å sjå på koden.",
    },
    "front-matter": {
      nb: "Linjene mellom «---» og «---» kan ikke leses. Se etter et kolon som mangler hermetegn rundt verdien.",
      nn: "Linjene mellom «---» og «---» kan ikkje lesast. Sjå etter eit kolon som manglar hermeteikn rundt verdien.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi har fått søknaden din. ⟦{{#if avslag}}⟧Du får ikke støtte.",
        template: true,
      },
      {
        language: "nb",
        text: "⟦---\ntittel: Svar: avslag\n---\n⟧\nVi har fått søknaden din.",
        format: "markdown",
      },
      {
        language: "nn",
        text: "Vi har fått søknaden din frå deg. ⟦{{#if avslag}}⟧Du får ikkje støtte.",
        template: true,
      },
      {
        language: "nn",
        text: "⟦---\ntittel: Svar: avslag\n---\n⟧\nVi har ikkje fått søknaden din.",
        format: "markdown",
      },
    ],
    good: [
      {
        language: "nb",
        text: "Vi har fått søknaden din. {{#if avslag}}Du får ikke støtte.{{/if}}",
        template: true,
      },
      { language: "nb", text: "---\ntittel: Svar\n---\n\nVi har fått søknaden din.", format: "markdown" },
      {
        language: "nn",
        text: "Vi har fått søknaden din. {{#if avslag}}Du får ikkje støtte.{{/if}}",
        template: true,
      },
      {
        language: "nn",
        text: "---\ntittel: Svar\n---\n\nVi har ikkje fått søknaden din.",
        format: "markdown",
      },
    ],
  },
  check({ document, report }) {
    for (const { code, span } of document.notes) report({ span, messageId: code });
  },
});
