import fc from "fast-check";
import { expect, test } from "vitest";
import { firmSpace, groupThousands, numberOfWord, numberWord } from "./number-words.js";

test("digits are grouped from five up", () => {
  expect(["950", "4500", "12500", "1250000"].map((digits) => groupThousands(digits, " "))).toEqual([
    "950",
    "4500",
    "12 500",
    "1 250 000",
  ]);
});

test("grouping only adds spaces", () => {
  fc.assert(
    fc.property(fc.nat(), (n) => groupThousands(String(n), "\u00a0").replaceAll("\u00a0", "") === String(n)),
  );
});

test("a text message gets a space of its alphabet", () => {
  expect([firmSpace("sms"), firmSpace("brev")]).toEqual([" ", "\u00a0"]);
});

test("words and numbers from 2 to 12 lead to each other", () => {
  for (let n = 2; n <= 12; n++) expect(numberOfWord(numberWord(n)!)).toBe(n);
  expect([numberWord(1), numberWord(13), numberWord(2.5), numberOfWord("en"), numberOfWord("syv")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    7,
  ]);
});
