import { expect, test } from "vitest";
import { amountOf, amountsIn, formatAmount } from "./amounts.js";

test.each([
  ["38 000 kr", 3_800_000],
  ["kr 500", 50_000],
  ["1 234,50", 123_450],
  ["1.234,5", 123_450],
  ["100,-", 10_000],
  ["-20 kroner", -2_000],
  ["− 1 500", -150_000],
])("«%s» is an amount", (text, cents) => expect(amountOf(text)).toBe(cents));

test.each(["12 stk.", "2026-03-01", "61 00 00 00", "1. mai", "", "ca. 500"])("«%s» is none", (text) =>
  expect(amountOf(text)).toBeUndefined());

test.each([
  [7_100_000, "71 000"],
  [450_000, "4500"],
  [123_450, "1234,50"],
])("%d øre are written %s", (cents, text) => expect(formatAmount(cents)).toBe(text));

test("amounts in kroner are found in running text, and no other numbers", () => {
  const text =
    "Betal kr 4 500,50 og 300 kroner innen 14 dager. Konto 1234 56 78903. Du får 1.200,- kr i 2026.";
  expect(amountsIn(text).map(({ start, end, ore }) => [text.slice(start, end), ore])).toEqual([
    ["kr 4 500,50", 450_050],
    ["300 kroner", 30_000],
    ["1.200,- kr", 120_000],
  ]);
});
