import { isForeign } from "../../document/quotation.js";
import { disagreements, mayDisagree } from "../../grammar/agreement.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** A determiner or adjective that does not agree with its noun: «et søknad». */
export const samsvarsfeil = defineSentenceRule({
  id: "samsvarsfeil",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Ord som ikke passer til substantivet", nn: "Ord som ikkje passar til substantivet" },
    rationale: {
      nb: "Ordene rundt et substantiv retter seg etter kjønn og tall: «en søknad», «et vedtak», «søknaden din». Feil her er ofte rester etter en omskriving.",
      nn: "Orda rundt eit substantiv rettar seg etter kjønn og tal: «ein søknad», «eit vedtak», «søknaden din». Feil her er ofte restar etter ei omskriving.",
    },
    sources: ["Norsk referansegrammatikk"],
  },
  options: {},
  messages: {
    agree: {
      nb: "Ordene i «{actual}» passer ikke sammen. Skriv «{correct}».",
      nn: "Orda i «{actual}» passar ikkje saman. Skriv «{correct}».",
    },
  },
  examples: { bad: [], good: [] },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !mayDisagree(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { first, last, at, correct } of disagreements(grammar)) {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      if (isForeign(reading, start)) continue;
      const changed = tokens[at]!;
      const whole = reading.text.slice(start, changed.start) + correct + reading.text.slice(changed.end, end);
      report({
        start,
        end,
        messageId: "agree",
        data: { actual: reading.text.slice(start, end), correct: whole },
        suggestions: [{ text: whole, edits: [{ start: changed.start, end: changed.end, text: correct }] }],
      });
    }
  },
});
