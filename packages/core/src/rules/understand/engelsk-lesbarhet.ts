import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import { unified } from "unified";
import { defineBlockRule } from "../../rule/rule.js";

/** Shorter sentences are skewed by one long word. */
const ENOUGH_WORDS = 8;

/** No word of any language is so long, and the library cannot take in one of a hundred thousand letters. */
const NO_WORD = /\S{1000}/;

/** Hard English sentences. The one rule that asks another library. */
export const engelskLesbarhet = defineBlockRule({
  id: "engelsk-lesbarhet",
  category: "understand",
  severity: "info",
  languages: ["en"],
  docs: {
    title: { nb: "Tung setning på engelsk", nn: "Tung setning på engelsk" },
    rationale: {
      nb: "De som leser kommunens engelske tekster, har ofte et annet morsmål enn engelsk. Korte setninger og vanlige ord er lettest. Vurderingen bygger på flere kjente mål for lesbarhet på engelsk.",
      nn: "Dei som les dei engelske tekstane til kommunen, har ofte eit anna morsmål enn engelsk. Korte setningar og vanlege ord er lettast. Vurderinga byggjer på fleire kjende mål for lesbarheit på engelsk.",
    },
    sources: ["retext-readability", "klarsprak"],
  },
  options: {
    age: {
      kind: "integer",
      default: 16,
      min: 8,
      max: 22,
      description: {
        nb: "Alderen på en leser med vanlig skolegang som skal forstå teksten.",
        nn: "Alderen på ein lesar med vanleg skulegang som skal forstå teksten.",
      },
    },
    agreement: {
      kind: "number",
      default: 0.7,
      min: 0.1,
      max: 1,
      description: {
        nb: "Så stor del av sju mål for lesing må si at setningen er vanskelig. 1 er alle.",
        nn: "Så stor del av sju mål for lesing må seie at setninga er vanskeleg. 1 er alle.",
      },
    },
  },
  messages: {
    hard: {
      nb: "Setningen er tung å lese på engelsk. Del den, og bruk vanlige ord.",
      nn: "Setninga er tung å lese på engelsk. Del ho, og bruk vanlege ord.",
    },
  },
  examples: {
    bad: [
      {
        language: "en",
        text: "⟦Notwithstanding the aforementioned considerations, the municipality reserves the exclusive prerogative of discontinuing complementary rehabilitation arrangements whenever extraordinary organisational circumstances necessitate reprioritisation.⟧",
        rewrite: "The municipality may stop this help if it has to use the money on something else.",
      },
      {
        language: "en",
        text: "You can apply for a place. ⟦Supplementary documentation substantiating the applicant's extraordinary accommodation requirements must be submitted electronically prior to the expiration of the administrative deadline.⟧",
        rewrite: "You can apply for a place. Send us papers that show what you need before the deadline.",
      },
    ],
    good: [
      {
        language: "en",
        text: "You can apply for a place in kindergarten now. You will get an answer from us before the summer.",
      },
      {
        language: "en",
        text: "If you have any questions, please call us or send an email. We are open every day from 9 to 3.",
      },
      {
        language: "en",
        text: "Bring your passport and the letter that you got from us, and ask for help at the desk when you come.",
      },
    ],
  },
  check({ block, reading, options, report }) {
    if (block.kind === "code" || block.kind === "heading" || block.kind === "table-cell") return;
    if (NO_WORD.test(reading.text)) return;
    const processor = unified()
      .use(retextEnglish)
      .use(retextReadability, { age: options.age, threshold: options.agreement, minWords: ENOUGH_WORDS })
      .use(() => (_, file) => {
        for (const { place } of file.messages) {
          if (place === undefined || !("start" in place)) continue;
          const { start, end } = place;
          if (start.offset === undefined || end.offset === undefined) continue;
          report({ start: start.offset, end: end.offset, messageId: "hard" });
        }
      });
    processor.runSync(processor.parse(reading.text), reading.text);
  },
});
