import { firmSpace } from "../../document/number-words.js";
import { proseMatches } from "../../document/prose-matches.js";
import { defineBlockRule } from "../../rule/rule.js";

const UNSPACED = /§{1,2}(?=\d)/gu;
const WORD =
  /(?<![a-zà-ž\d])(?:paragraf|paragrafen|paragrafer|paragrafane|paragrafene|paragrafar)[ \u00a0](?=\d)/giu;
const DOUBLE = /§§[ \u00a0]?(\d+(?:-\d+)*(?:[ \u00a0]?[a-z](?!\p{L}))?)(?=(.{0,12}))/gu;
const SINGLE =
  /(?<!§)§[ \u00a0]?\d+(?:-\d+)*(?:[ \u00a0][a-z](?!\p{L}))?(?:, \d+(?:-\d+)*)?[ \u00a0](?:og|til)[ \u00a0]\d+(?:-\d+)*(?!\d|[.,-]\d|[ \u00a0]?(?:prosent|%|kroner|kr|år|uker|veker|dager|dagar|måneder|månader|barn))/gu;

/** How a section of an act is referred to: «§ 3», «§§ 3 og 4». */
export const storParagraf = defineBlockRule({
  id: "stor-paragraf",
  category: "correctness",
  severity: "info",
  languages: ["nb", "nn"],
  docs: {
    title: { nb: "Paragraftegn", nn: "Paragrafteikn" },
    rationale: {
      nb: "Skriv «§ 3» med mellomrom, og «§§ 3 og 4» når det er flere. Da blir henvisninger like i alle tekster og lette å søke etter.",
      nn: "Skriv «§ 3» med mellomrom, og «§§ 3 og 4» når det er fleire. Då blir tilvisingar like i alle tekstar og lette å søkje etter.",
    },
    sources: ["klarsprak"],
  },
  options: {},
  messages: {
    space: {
      nb: "Det skal være mellomrom mellom «{actual}» og tallet.",
      nn: "Det skal vere mellomrom mellom «{actual}» og talet.",
    },
    word: {
      nb: "Skriv «§» foran nummeret i stedet for «{actual}».",
      nn: "Skriv «§» framfor nummeret i staden for «{actual}».",
    },
    one: {
      nb: "«§§» står foran flere paragrafer. Er det bare én, skriver du «§».",
      nn: "«§§» står framfor fleire paragrafar. Er det berre éin, skriv du «§».",
    },
    several: {
      nb: "Foran flere paragrafer skal det stå «§§».",
      nn: "Framfor fleire paragrafar skal det stå «§§».",
    },
  },
  examples: {
    bad: [
      {
        language: "nb",
        text: "Vedtaket er gjort etter forvaltningsloven ⟦§⟧28.",
        better: "Vedtaket er gjort etter forvaltningsloven §\u00a028.",
      },
      {
        language: "nb",
        text: "Se ⟦paragraf ⟧12 i loven. Fristen følger av ⟦§§⟧ 29 i samme lov.",
        better: "Se § 12 i loven. Fristen følger av § 29 i samme lov.",
      },
      {
        language: "nb",
        text: "Retten til innsyn står i forvaltningsloven ⟦§⟧ 18 og 19.",
        better: "Retten til innsyn står i forvaltningsloven §§ 18 og 19.",
      },
      {
        language: "nn",
        text: "Vedtaket er gjort etter opplæringslova ⟦§⟧11-4.",
        better: "Vedtaket er gjort etter opplæringslova §\u00a011-4.",
      },
      { language: "nn", text: "Sjå ⟦paragraf ⟧3 i forskrifta.", better: "Sjå § 3 i forskrifta." },
    ],
    good: [
      { language: "nb", text: "Vedtaket er gjort etter helse- og omsorgstjenesteloven § 3-2." },
      {
        language: "nb",
        text: "Retten til å klage står i forvaltningsloven §§ 28 og 29, og §§ 18 til 21 handler om innsyn.",
      },
      {
        language: "nb",
        text: "Etter § 3 og 4 prosent rente betaler du mer. Paragrafen handler om innsyn. Se §§ 28 flg.",
      },
      { language: "nn", text: "Vedtaket er gjort etter opplæringslova § 11-4." },
      { language: "nn", text: "Reglane står i §§ 5-1, 5-2 og 5-3." },
      { language: "nn", text: "Denne paragrafen er ny, og § 4 a er endra." },
    ],
  },
  check({ block, reading, textType, report }) {
    const { text } = reading;
    const space = firmSpace(textType);
    if (!text.includes("§") && !/paragraf/i.test(text)) return;
    for (const match of proseMatches(block, reading, UNSPACED)) {
      const end = match.index + match[0].length;
      report({
        start: match.index,
        end,
        messageId: "space",
        data: { actual: match[0] },
        fix: { text: `${match[0]}${space}`, edits: [{ start: end, end, text: space }] },
      });
    }
    for (const match of proseMatches(block, reading, WORD)) {
      report({
        start: match.index,
        end: match.index + match[0].length,
        messageId: "word",
        data: { actual: match[0].trim() },
        suggestions: ["§ "],
      });
    }
    for (const match of proseMatches(block, reading, DOUBLE)) {
      // «§§ 7-8» may be two sections, or one of an act with chapters.
      if (match[1]!.includes("-")) continue;
      if (/^\s*(?:,|og|eller|til|jf|flg|ff|f\.|[-–—]|følgende|fyljande|\uFFFC)/iu.test(match[2]!)) continue;
      report({ start: match.index, end: match.index + 2, messageId: "one", suggestions: ["§"] });
    }
    for (const match of proseMatches(block, reading, SINGLE)) {
      report({ start: match.index, end: match.index + 1, messageId: "several", suggestions: ["§§"] });
    }
  },
});
