import { describe, expect, test } from "vitest";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import type { TextProfile } from "../finding/text-profile.js";
import { textTypes } from "../text-types/all.js";
import { lixDriver } from "./figures.js";

function profileOf(source: string): TextProfile {
  const analyzer = createAnalyzer({
    rules: [],
    textTypes,
    phrases: {
      match: (_, sentence) =>
        sentence.tokens
          .filter(({ lower }) => lower === "rammetimetall")
          .map(({ start, end }) => ({
            entry: {
              ruleId: "jargong",
              language: "nb",
              term: "rammetimetall",
              alternatives: [],
              source: "test",
            },
            start,
            end,
            alternatives: [],
          })) as never,
    },
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    grammarFor: () => undefined,
    today: "2026-03-02",
    config: { ...emptyConfig, language: "nb" },
  });
  return analyzer.describe(analyzer.analyze({ source, format: "markdown", path: "brev.md" }));
}

describe("what a text is like", () => {
  test("the reader and the sender are counted where they are named", () => {
    expect(profileOf("Du kan skrive til oss. Vi svarer deg og barna dine.").address).toEqual({
      reader: 3,
      sender: 2,
    });
  });

  test("roles are told once, without ending, also as a part of a word", () => {
    expect(profileOf("Rådgiveren og enhetslederen møtte rektor. Enhetsleder ringer.").roles).toEqual([
      "rådgiver",
      "enhetsleder",
      "rektor",
    ]);
  });

  test("a term counts as explained where its first place explains it", () => {
    expect(profileOf("Rammetimetall (timer til fordeling) øker. Rammetimetall er viktig.").terms).toEqual({
      explained: ["Rammetimetall"],
      unexplained: [],
    });
    expect(profileOf("Vårt rammetimetall øker. Rammetimetall (timer) er viktig.").terms.unexplained).toEqual([
      "rammetimetall",
    ]);
  });

  test("reading time is words by 200 a minute, headings with them", () => {
    expect(profileOf(`# Ord ord\n\n${"ord ".repeat(398)}`).readingMinutes).toBe(2);
  });

  test("LIX is told from 100 words on", () => {
    expect(profileOf("Kort tekst.").lix).toBeUndefined();
    expect(profileOf(`${"Vi ser på saken. ".repeat(30)}`).lix).toEqual({ value: 4, driver: "neither" });
  });
});

test.each([
  [25, 0.3, "both"],
  [25, 0.2, "sentences"],
  [12, 0.3, "words"],
  [12, 0.2, "neither"],
])("%d words a sentence and %d long words: %s", (sentence, words, driver) => {
  expect(lixDriver(sentence, words)).toBe(driver);
});
