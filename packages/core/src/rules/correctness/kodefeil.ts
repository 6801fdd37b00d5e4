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
      nb: "Mangler en malkode sin slutt, kan leseren få kode eller for lite tekst. Feil i linjene øverst skjuler hva slags tekst det er. Mangler en delmal, mangler teksten i den også. klarspråk leser resten som vanlig tekst, så andre funn kan bli feil.",
      nn: "Manglar ein malkode slutten sin, kan lesaren få kode eller for lite tekst. Feil i linjene øvst skjuler kva slags tekst det er. Manglar ein delmal, manglar teksten i han òg. klarspråk les resten som vanleg tekst, så andre funn kan bli feil.",
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
      nb: "Linjene mellom «---» og «---» kan ikke leses. Har en verdi kolon i seg, må den stå i anførselstegn.",
      nn: "Linjene mellom «---» og «---» kan ikkje lesast. Har ein verdi kolon i seg, må han stå i hermeteikn.",
    },
    "partial-missing": {
      nb: "Fant ikke delmalen som skal inn her. Sjekk navnet, eller legg filen i mappen for delmaler.",
      nn: "Fann ikkje delmalen som skal inn her. Sjekk namnet, eller legg fila i mappa for delmalar.",
    },
    "partial-outside": {
      nb: "Delmalen ligger utenfor mappen med maler og blir ikke lest. Flytt filen inn i mappen.",
      nn: "Delmalen ligg utanfor mappa med malar og blir ikkje lesen. Flytt fila inn i mappa.",
    },
    "partial-circle": {
      nb: "Delmalen tar inn seg selv og blir aldri ferdig. Fjern en av henvisningene.",
      nn: "Delmalen tek inn seg sjølv og blir aldri ferdig. Fjern ei av tilvisingane.",
    },
    "too-many-partials": {
      nb: "Malen tar inn for mange delmaler. klarspråk leser ikke flere fra og med denne.",
      nn: "Malen tek inn for mange delmalar. klarspråk les ikkje fleire frå og med denne.",
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
        text: "Vi har fått søknaden frå deg. ⟦{{#if avslag}}⟧Du får ikkje støtte.",
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
    for (const { code, span } of document.notes) {
      // A template that asks for what is not there makes no letter at all.
      const severity = code === "partial-missing" || code === "partial-circle" ? "error" : undefined;
      report({ span, messageId: code, severity });
    }
  },
});
