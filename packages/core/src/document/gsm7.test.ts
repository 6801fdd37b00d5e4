import { expect, test } from "vitest";
import { messageSize } from "./gsm7.js";

test.each([
  ["a".repeat(160), "GSM-7", 160, 1],
  ["a".repeat(161), "GSM-7", 161, 2],
  ["æøåÆØÅé§".repeat(20), "GSM-7", 160, 1],
  ["€".repeat(80), "GSM-7", 160, 1],
  ["€".repeat(81), "GSM-7", 162, 2],
  [`${"a".repeat(69)}–`, "UCS-2", 70, 1],
  [`${"a".repeat(70)}–`, "UCS-2", 71, 2],
  ["a".repeat(459), "GSM-7", 459, 3],
  ["a".repeat(460), "GSM-7", 460, 4],
])("a text of %#", (text, encoding, units, parts) => {
  expect(messageSize(text)).toMatchObject({ encoding, units, parts });
});

test("the first character outside the alphabet is told, counted in UTF-16", () => {
  expect(messageSize("€🌞–").foreign).toBe(1);
  expect(messageSize("fra 9 til 12").foreign).toBeUndefined();
});
