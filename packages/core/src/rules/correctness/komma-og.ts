import { isForeign } from "../../document/quotation.js";
import { clausesWithoutComma, mayJoinClauses } from "../../grammar/joined-clauses.js";
import { defineSentenceRule } from "../../rule/rule.js";

const JOINTS = ["og", "eller"] as const;

/** Two main clauses joined by «og» or «eller» without a comma. */
export const kommaOg = defineSentenceRule({
  id: "komma-og",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Komma mellom to helsetninger", nn: "Komma mellom to heilsetningar" },
    rationale: {
      nb: "To helsetninger som er bundet sammen med «og» eller «eller», skal ha komma mellom seg. Da ser leseren at det kommer en ny setning, og ikke bare et ledd til.",
      nn: "To heilsetningar som er bundne saman med «og» eller «eller», skal ha komma mellom seg. Då ser lesaren at det kjem ei ny setning, og ikkje berre eit ledd til.",
    },
    sources: ["Språkrådet: Kommareglene"],
  },
  options: {},
  messages: {
    comma: {
      nb: "Det mangler komma foran «{joint}», der en ny helsetning begynner.",
      nn: "Det manglar komma framfor «{joint}», der ei ny heilsetning byrjar.",
    },
  },
  examples: {
    bad: [],
    good: [],
  },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (!mayJoinClauses(sentence, JOINTS)) return;
    const grammar = grammarOf(sentence);
    const found = grammar === undefined ? undefined : clausesWithoutComma(grammar, JOINTS);
    if (found === undefined) return;
    const before = sentence.tokens[found.joint - 1]!;
    const joint = sentence.tokens[found.joint]!;
    if (isForeign(reading, joint.start)) return;
    report({
      start: before.start,
      end: joint.end,
      messageId: "comma",
      data: { joint: joint.text },
      suggestions: [
        {
          text: `${before.text}, ${joint.text}`,
          edits: [{ start: before.end, end: before.end, text: "," }],
        },
      ],
    });
  },
});
