import { isForeign } from "../../document/quotation.js";
import { mayMistakeMarker, mistakenMarkers } from "../../grammar/infinitive-marker.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «og» where «å» belongs, and the other way round. */
export const ogAa = defineSentenceRule({
  id: "og-aa",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«Og» eller «å»", nn: "«Og» eller «å»" },
    rationale: {
      nb: "«Å» står foran et verb i infinitiv: «Husk å sende skjemaet». «Og» binder sammen to like ledd: «Du sitter og venter». De to lyder likt og blir lett forvekslet.",
      nn: "«Å» står framfor eit verb i infinitiv: «Hugs å sende skjemaet». «Og» bind saman to like ledd: «Du sit og ventar». Dei to lyder likt og blir lett forveksla.",
    },
    sources: ["Språkrådet", "kommunale skriveregler"],
  },
  options: {},
  messages: {
    conjunction: {
      nb: "Her skal det stå «å», siden «{verb}» er infinitiv.",
      nn: "Her skal det stå «å», sidan «{verb}» er infinitiv.",
    },
    marker: {
      nb: "Etter «å» må verbet stå i infinitiv. Skriv «{correct}».",
      nn: "Etter «å» må verbet stå i infinitiv. Skriv «{correct}».",
    },
    joins: {
      nb: "Her skal det stå «og», som binder sammen to ledd.",
      nn: "Her skal det stå «og», som bind saman to ledd.",
    },
  },
  examples: { bad: [], good: [] },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code") return;
    if (!mayMistakeMarker(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { at, kind, corrections } of mistakenMarkers(grammar)) {
      const { start, text } = tokens[at]!;
      if (isForeign(reading, start)) continue;
      const isCapital = text !== text.toLowerCase();
      if (isCapital) continue;
      const first = corrections[0]!;
      report({
        start,
        end: tokens[at + 1]!.end,
        messageId: kind === "conjunction" ? "conjunction" : first.text === "og" ? "joins" : "marker",
        data: { verb: tokens[at + 1]!.text, correct: first.text },
        suggestions: corrections.map((correction) => ({
          text: correction.last === at ? `${correction.text} ${tokens[at + 1]!.text}` : correction.text,
          edits: [{ start, end: tokens[correction.last]!.end, text: correction.text }],
        })),
      });
    }
  },
});
