import { expect, test } from "vitest";
import { noCounts } from "./block-counts.js";
import { sectionLix } from "./section-lix.js";

const counts = [
  noCounts,
  { ...noCounts, words: 80, longWords: 20, sentences: 4 },
  { ...noCounts, words: 40, longWords: 10, sentences: 4 },
];

test("LIX of a section counts its blocks alone", () => {
  expect(sectionLix(counts, [0, 1, 2])).toEqual({ words: 120, lix: 120 / 8 + (100 * 30) / 120 });
});

test("a section under a hundred words has none", () => {
  expect(sectionLix(counts, [0, 1])).toBeUndefined();
  expect(sectionLix(counts, [])).toBeUndefined();
});
