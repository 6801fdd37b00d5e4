import { defineBlockRule } from "../../rule/rule.js";

/** What ends in a full stop of its own. */
const ABBREVIATION =
  /(?:^|[\s(])(?:osv|mv|m\.v|m\.m|m\.fl|mfl|o\.l|ol|nr|etc|ca|kl|mill|mrd|jf|bl\.a|m\.a|f\.eks|t\.d|pkt|evt|inkl|ekskl|dvs|tlf|kap|st|mva|v\/|jr|sr|dr|[a-zà-ž])\.$/iu;

/** A full stop or colon at the end of a heading. */
export const overskriftPunktum = defineBlockRule({
  id: "overskrift-punktum",
  category: "find",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Punktum eller kolon etter en overskrift", nn: "Punktum eller kolon etter ei overskrift" },
    rationale: {
      nb: "En overskrift står for seg selv og trenger ikke punktum eller kolon. Spørsmålstegn er greit.",
      nn: "Ei overskrift står for seg sjølv og treng ikkje punktum eller kolon. Spørjeteikn er greitt.",
    },
    sources: ["Mattilsynet", "klarsprak"],
  },
  options: {},
  messages: {
    stop: {
      nb: "Overskriften slutter med punktum. Ta det bort.",
      nn: "Overskrifta sluttar med punktum. Ta det bort.",
    },
    colon: {
      nb: "Overskriften slutter med kolon. Ta det bort.",
      nn: "Overskrifta sluttar med kolon. Ta det bort.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "# Du får plass i barnehagen⟦.⟧\n\nVelkommen i august.",
        format: "markdown",
        better: "# Du får plass i barnehagen\n\nVelkommen i august.",
      },
      {
        language: "nb",
        text: "## Slik søker du⟦:⟧\n\nBruk skjemaet.",
        format: "markdown",
        better: "## Slik søker du\n\nBruk skjemaet.",
      },
      {
        language: "nn",
        text: "# Du får plass i barnehagen⟦.⟧\n\nVelkomen i august.",
        format: "markdown",
        better: "# Du får plass i barnehagen\n\nVelkomen i august.",
      },
      {
        language: "nn",
        text: "## Slik søkjer du⟦:⟧\n\nBruk skjemaet.",
        format: "markdown",
        better: "## Slik søkjer du\n\nBruk skjemaet.",
      },
    ],
    good: [
      { language: "nb", text: "# Har du spørsmål?\n\nRing oss.", format: "markdown" },
      { language: "nb", text: "# Skole, barnehage osv.\n\nHer er alt samlet.", format: "markdown" },
      { language: "nb", text: "# Vi lytter ...\n\nSi hva du mener.", format: "markdown" },
      { language: "nb", text: "# Regler fra 1.\n\nTekst.", format: "markdown" },
      { language: "nn", text: "# Har du spørsmål?\n\nRing oss.", format: "markdown" },
      { language: "nn", text: "# Skule, barnehage osv.\n\nHer er alt samla.", format: "markdown" },
      { language: "nn", text: "# Du får plass\n\nVelkomen.", format: "markdown" },
    ],
  },
  check({ block, reading, report }) {
    if (block.kind !== "heading") return;
    const text = reading.text.trimEnd();
    const mark = text.at(-1);
    if ((mark !== "." && mark !== ":") || text.length < 3) return;
    // A number, dots, an abbreviation, or a second sentence: the mark belongs to what stands there.
    if (/[\d.…\uFFFC]\s*[.:]$/.test(text) || ABBREVIATION.test(text) || /[.!?] +\p{Lu}/u.test(text)) return;
    const end = text.length;
    const range = { start: end - 1, end };
    report({
      ...range,
      messageId: mark === ":" ? "colon" : "stop",
      fix: { text: text.slice(0, -1), edits: [{ ...range, text: "" }] },
    });
  },
});
