import { defineDocumentRule } from "../../rule/rule.js";

/** Fewer sentences than this, and the rhythm of a text says nothing. */
const ENOUGH_SENTENCES = 8;

/** A sentence a reader rests on. */
const SHORT = 10;

/** Sentences that are all as long, or all as short. */
export const setningsvariasjon = defineDocumentRule({
  id: "setningsvariasjon",
  category: "understand",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Lite variasjon i setningslengden", nn: "Lite variasjon i setningslengda" },
    rationale: {
      nb: "En tekst med bare lange setninger er tung, og en tekst med bare svært korte setninger er hakkete. Varier, og la de fleste være korte. Bruk en kort setning til det viktigste.",
      nn: "Ein tekst med berre lange setningar er tung, og ein tekst med berre svært korte setningar er hakkete. Varier, og lat dei fleste vere korte. Bruk ei kort setning til det viktigaste.",
    },
    sources: ["Mattilsynet"],
  },
  options: {
    longMean: {
      kind: "integer",
      default: 18,
      min: 10,
      max: 40,
      description: {
        nb: "Når setningene har flere ord enn dette i gjennomsnitt, bør det også være en kort.",
        nn: "Når setningane har fleire ord enn dette i gjennomsnitt, bør det også vere ei kort.",
      },
    },
    choppyMax: {
      kind: "integer",
      default: 7,
      min: 3,
      max: 15,
      description: {
        nb: "En tekst er hakkete når ingen setning har flere ord enn dette.",
        nn: "Ein tekst er hakkete når ingen setning har fleire ord enn dette.",
      },
    },
  },
  messages: {
    long: {
      nb: "Ingen av de {count} setningene har under ti ord. Sett inn en kort setning der noe er viktig.",
      nn: "Ingen av dei {count} setningane har under ti ord. Set inn ei kort setning der noko er viktig.",
    },
    choppy: {
      nb: "Alle de {count} setningene er svært korte. Bind sammen noen av dem, så teksten flyter bedre.",
      nn: "Alle dei {count} setningane er svært korte. Bind saman nokre av dei, så teksten flyt betre.",
    },
  },
  examples: {
    bad: [
      { language: "nb", text: `⟦${times("Vi har lest søknaden. Du får plass fra mai.", 5)}⟧` },
      {
        language: "nb",
        text: `⟦${times("Vi har vurdert søknaden din sammen med opplysningene fra skolen og helsestasjonen, slik du ba oss om i brevet.", 8)}⟧`,
      },
      { language: "nn", text: `⟦${times("Vi har lese søknaden. Du får plass frå mai.", 5)}⟧` },
      {
        language: "nn",
        text: `⟦${times("Vi har vurdert søknaden din saman med opplysningane frå skulen og helsestasjonen, slik du bad oss om i brevet.", 8)}⟧`,
      },
    ],
    good: [
      {
        language: "nb",
        text: times(
          "Du får plass fra mai. Vi har vurdert søknaden din sammen med opplysningene fra skolen og helsestasjonen.",
          5,
        ),
      },
      { language: "nb", text: "Du får plass. Plassen er i Lena barnehage. Ring oss gjerne." },
      {
        language: "nb",
        text: times("Du får plass fra mai. Vi har vurdert søknaden sammen med opplysningene fra skolen.", 2),
      },
      {
        language: "nn",
        text: times(
          "Du får plass frå mai. Vi har vurdert søknaden din saman med opplysningane frå skulen og helsestasjonen.",
          5,
        ),
      },
      { language: "nn", text: "Du får plass. Plassen er i Lena barnehage. Ring oss gjerne." },
      {
        language: "nn",
        text: times("Du får plass frå mai. Vi har vurdert søknaden saman med opplysningane frå skulen.", 2),
      },
    ],
  },
  collect({ block, reading }) {
    if (block.kind !== "paragraph" || block.quoted === true || reading !== block.readings[0]) return [];
    const lengths = reading.sentences
      .filter((sentence) => sentence.wordCount > 2 && /[.!?:]$/.test(sentence.text))
      .map(({ wordCount }) => wordCount);
    if (lengths.length === 0) return [];
    // One fact for the paragraph: a long text has ten thousand sentences.
    const value = {
      count: lengths.length,
      words: lengths.reduce((sum, length) => sum + length, 0),
      shortest: Math.min(...lengths),
      longest: Math.max(...lengths),
    };
    return [{ start: 0, end: reading.text.length, value }];
  },
  check({ facts, options, report, textType }) {
    const count = facts.reduce((sum, { value }) => sum + value.count, 0);
    if (count < ENOUGH_SENTENCES) return;
    const mean = facts.reduce((sum, { value }) => sum + value.words, 0) / count;
    const isLong = mean > options.longMean && facts.every(({ value }) => value.shortest >= SHORT);
    const isChoppy = textType !== "sms" && facts.every(({ value }) => value.longest <= options.choppyMax);
    if (!isLong && !isChoppy) return;
    report({
      block: facts[0]!.block,
      about: "document",
      messageId: isLong ? "long" : "choppy",
      data: { count },
    });
  },
});

function times(text: string, count: number): string {
  return Array.from({ length: count }, () => text).join(" ");
}
