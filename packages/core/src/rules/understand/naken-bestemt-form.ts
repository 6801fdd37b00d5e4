import { isForeign } from "../../document/quotation.js";
import { bareObjects, mayHoldBareObject } from "../../grammar/bare-objects.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A noun without article or ending where one certain thing is meant. */
export const nakenBestemtForm = defineSentenceRule({
  id: "naken-bestemt-form",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Substantiv uten artikkel og endelse", nn: "Substantiv utan artikkel og ending" },
    rationale: {
      nb: "«Send inn skjema» er telegramstil. Når du mener et bestemt skjema, skriver du «skjemaet», så vet leseren at det er det du har omtalt.",
      nn: "«Send inn skjema» er telegramstil. Når du meiner eit bestemt skjema, skriv du «skjemaet», så veit lesaren at det er det du har omtala.",
    },
    sources: ["Mattilsynet: språkprofil"],
  },
  options: {},
  messages: {
    bare: {
      nb: "«{actual}» er telegramstil. Mener du en bestemt ting, skriver du «{correct}».",
      nn: "«{actual}» er telegramstil. Meiner du ein bestemt ting, skriv du «{correct}».",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: "⟦Send inn skjema⟧ innen 1. mai.", better: "Send inn skjemaet innen 1. mai." },
      {
        language: "nb",
        text: "Du må ⟦fylle ut søknadsskjema⟧ før møtet.",
        better: "Du må fylle ut søknadsskjemaet før møtet.",
      },
      { language: "nb", text: "Husk å ⟦signere skjema⟧.", better: "Husk å signere skjemaet." },
      { language: "nn", text: "⟦Send inn skjema⟧ innan 1. mai.", better: "Send inn skjemaet innan 1. mai." },
      {
        language: "nn",
        text: "Du må ⟦fylle ut søknadsskjema⟧ før møtet.",
        better: "Du må fylle ut søknadsskjemaet før møtet.",
      },
      { language: "nn", text: "Hugs å ⟦signere skjema⟧.", better: "Hugs å signere skjemaet." },
    ],
    good: [
      { language: "nb", text: "Send inn skjemaet innen 1. mai." },
      { language: "nb", text: "Send søknad om støtte til oss, og skriv rapport for hvert år." },
      { language: "nb", text: "Du kan sende en søknad. Kommunen har sendt faktura til deg." },
      { language: "nn", text: "Send inn skjemaet innan 1. mai." },
      { language: "nn", text: "Send søknad om støtte til oss, og skriv rapport for kvart år." },
      { language: "nb", text: "Du må levere egenmelding, og du kan sende søknad når som helst." },
      { language: "nn", text: "Du må levere eigenmelding, og du kan sende søknad når som helst." },
      { language: "nn", text: "Du kan sende ein søknad. Kommunen har sendt faktura til deg." },
    ],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayHoldBareObject(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    for (const { verb, noun, definite } of bareObjects(grammar)) {
      const { start } = sentence.tokens[verb]!;
      const token = sentence.tokens[noun]!;
      if (isForeign(reading, start)) continue;
      const correct = reading.text.slice(start, token.start) + definite;
      report({
        start,
        end: token.end,
        messageId: "bare",
        data: { actual: reading.text.slice(start, token.end), correct },
        suggestions: [{ text: correct, edits: [{ start: token.start, end: token.end, text: definite }] }],
      });
    }
  },
});
