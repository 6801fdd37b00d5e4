import { isForeign } from "../../document/quotation.js";
import { lookAlikes, mayLookAlike } from "../../grammar/look-alikes.js";
import { defineSentenceRule } from "../../rule/rule.js";

/** «hver», «vær» and «være» taken for each other. */
export const hverVaer = defineSentenceRule({
  id: "hver-vaer",
  category: "correctness",
  severity: "warning",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "«Hver», «vær» og «være»", nn: "«Kvar», «ver», «vere» og «vore»" },
    rationale: {
      nb: "«Hver», «hvert», «vær», «vært» og «være» lyder likt og blir lett forvekslet. «Hver» og «hvert» betyr alle, én for én. «Være» og «vært» er former av verbet «å være».",
      nn: "«Vere», «vore» og «vert» blir lett forveksla. Etter «har» skal det stå «vore», og etter «kan» og «må» skal det stå «vere». «Vert» er det same som «blir».",
    },
    sources: ["Språkrådet"],
  },
  options: {},
  messages: {
    confused: {
      nb: "«{actual}» er trolig en forveksling. Skriv «{correct}».",
      nn: "«{actual}» er truleg ei forveksling. Skriv «{correct}».",
    },
  },
  examples: { bad: [], good: [] },
  check({ block, reading, sentence, grammarOf, report }) {
    if (block.kind === "code" || !mayLookAlike(sentence)) return;
    const grammar = grammarOf(sentence);
    if (grammar === undefined) return;
    const { tokens } = sentence;
    for (const { first, at, last, corrections } of lookAlikes(grammar)) {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      if (isForeign(reading, start)) continue;
      const wrong = tokens[at]!;
      const withIt = (text: string) =>
        reading.text.slice(start, wrong.start) + text + reading.text.slice(wrong.end, end);
      report({
        start,
        end,
        messageId: "confused",
        data: { actual: reading.text.slice(start, end), correct: withIt(corrections[0]!) },
        suggestions: corrections.map((text) => ({
          text: withIt(text),
          edits: [{ start: wrong.start, end: wrong.end, text }],
        })),
      });
    }
  },
});
