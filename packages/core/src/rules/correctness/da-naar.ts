import { isForeign } from "../../document/quotation.js";
import { mayHoldPastWhen, pastWhen } from "../../grammar/time-clauses.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «når» about one event in the past. */
export const daNaar = defineSentenceRule({
  id: "da-naar",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«Da» eller «når»", nn: "«Då» eller «når»" },
    rationale: {
      nb: "«Da» brukes om noe som hendte én gang i fortiden: «Da vi mottok søknaden». «Når» brukes om det som gjentar seg, og om nåtid og framtid: «Når du har fylt 18 år».",
      nn: "«Då» blir brukt om noko som hende éin gong i fortida: «Då vi fekk søknaden». «Når» blir brukt om det som tek seg opp att, og om notid og framtid: «Når du har fylt 18 år».",
    },
    sources: ["Språkrådet"],
  },
  options: {},
  messages: {
    past: {
      nb: "Hendte dette én gang, skal det stå «da». Hendte det flere ganger, er «når» rett.",
      nn: "Hende dette éin gong, skal det stå «då». Hende det fleire gonger, er «når» rett.",
    },
  },
  examples: { bad: [], good: [] },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !mayHoldPastWhen(sentence)) return;
    const grammar = grammarOf(sentence);
    const at = grammar === undefined ? undefined : pastWhen(grammar);
    if (grammar === undefined || at === undefined) return;
    const { start, end, text } = sentence.tokens[at]!;
    if (isForeign(reading, start)) return;
    const then = grammar.standard === "nn" ? "då" : "da";
    report({
      start,
      end,
      messageId: "past",
      suggestions: [text === "når" ? then : then[0]!.toUpperCase() + then.slice(1)],
    });
  },
});
