import { expect, test } from "vitest";
import { sentencesOf } from "../language/annotate.js";
import { countWords } from "./block-counts.js";
import { documentMetrics } from "./document-metrics.js";
import { lix, lixBand } from "./lix.js";
import { ovix } from "./ovix.js";

test("LIX by hand: ten words in two sentences, two of them long", () => {
  expect(lix(10, 2, 2)).toBe(25);
  expect(lix(0, 0, 0)).toBe(0);
  expect([29.9, 30, 45, 59.9, 72].map((value) => lixBand(value).nb)).toEqual([
    "svært lett",
    "lett",
    "middels",
    "vanskelig",
    "svært vanskelig",
  ]);
});

test("words over six letters are long, and hyphens are no letters", () => {
  const text = "Kommunen sender e-posten i dag, jf. § 5. Det koster 4 500 kroner.";
  const counts = countWords("paragraph", sentencesOf(text));
  expect(counts).toMatchObject({ sentences: 2, longWords: 2, paragraphs: 1 });
});

test("headings and cells count nothing", () => {
  expect(countWords("heading", sentencesOf("Du kan klage")).words).toBe(0);
  expect(documentMetrics([]).wordsPerSentence).toBe(0);
});

test("lexical variation needs 200 words, and falls when words come again", () => {
  expect(ovix(100, 100)).toBe(0);
  expect(ovix(300, 200)).toBeGreaterThan(ovix(300, 100));
  expect(ovix(300, 300)).toBe(0);
});
