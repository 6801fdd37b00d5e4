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
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vi svarer på telefonen ⟦vær dag⟧ fra 9 til 15.",
        better: "Vi svarer på telefonen hver dag fra 9 til 15.",
      },
      { language: "nb", text: "Du ⟦har være⟧ i kontakt med oss.", better: "Du har vært i kontakt med oss." },
      {
        language: "nb",
        text: "Det ⟦kan hver⟧ vanskelig å forstå brevet.",
        better: "Det kan være vanskelig å forstå brevet.",
      },
      {
        language: "nb",
        text: "Møtet ⟦har hvert⟧ i kommunestyret.",
        better: "Møtet har vært i kommunestyret.",
      },
      { language: "nn", text: "Du ⟦har vere⟧ i kontakt med oss.", better: "Du har vore i kontakt med oss." },
      {
        language: "nn",
        text: "Saka ⟦har vert⟧ til behandling i utvalet.",
        better: "Saka har vore til behandling i utvalet.",
      },
      {
        language: "nn",
        text: "Det ⟦kan vore⟧ vanskeleg å forstå brevet.",
        better: "Det kan ha vore vanskeleg å forstå brevet.",
      },
    ],
    good: [
      { language: "nb", text: "Vi svarer på telefonen hver dag, og du kan være rolig." },
      { language: "nb", text: "Du har vært i kontakt med oss, og det kunne vært sagt tydeligere." },
      { language: "nb", text: "Vi kan hver for oss vurdere saken. Du må hver måned sende oss et skjema." },
      { language: "nb", text: "De har hvert sitt skjema. Det kan vær og vind avgjøre." },
      { language: "nn", text: "Du har vore i kontakt med oss, og saka vert behandla i mai." },
      { language: "nn", text: "Det kunne vore sagt tydelegare, og du kan vere roleg." },
      { language: "nn", text: "Vi kan kvar for oss vurdere saka." },
    ],
  },
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
