import { isForeign } from "../../document/quotation.js";
import { mayLackLeadingComma, unclosedLeadingClause } from "../../grammar/unclosed-clauses.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A subordinate clause in front of the main clause without a comma behind it. */
export const kommaLeddsetning = defineSentenceRule({
  id: "komma-leddsetning",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma etter leddsetning", nn: "Komma etter leddsetning" },
    rationale: {
      nb: "Når en setning begynner med en leddsetning, skal det stå komma etter den: «Hvis du klager, må du …». Kommaet viser leseren hvor hovedsaken begynner.",
      nn: "Når ei setning byrjar med ei leddsetning, skal det stå komma etter ho: «Dersom du klagar, må du …». Kommaet viser lesaren kvar hovudsaka byrjar.",
    },
    sources: ["Språkrådet: Kommareglene", "NAV", "Nynorsksida"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma mellom «{before}» og «{after}», der leddsetningen slutter.",
      nn: "Det manglar komma mellom «{before}» og «{after}», der leddsetninga sluttar.",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Hvis du vil klage på ⟦vedtaket må⟧ du gjøre det innen tre uker.",
        better: "Hvis du vil klage på vedtaket, må du gjøre det innen tre uker.",
      },
    ],
    good: [],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayLackLeadingComma(sentence)) return;
    const grammar = grammarOf(sentence);
    const clause = grammar === undefined ? undefined : unclosedLeadingClause(grammar);
    if (clause === undefined) return;
    const before = sentence.tokens[clause.last]!;
    const after = sentence.tokens[clause.last + 1]!;
    if (isForeign(reading, before.start)) return;
    report({
      start: before.start,
      end: after.end,
      messageId: "comma",
      data: { before: before.text, after: after.text },
      suggestions: [
        {
          text: `${before.text}, ${after.text}`,
          edits: [{ start: before.end, end: before.end, text: "," }],
        },
      ],
    });
  },
});
