import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { pastWhen } from "./time-clauses.js";

test.each([
  ["nb", "Når vi mottok klagen, var fristen ute.", 0],
  ["nb", "Fristen var ute når du klaget.", 3],
  ["nn", "Når du flytta hit, hadde du ingen bustad.", 0],
] as const)("%s: %s", (standard, text, expected) => {
  expect(pastWhen(grammarOfFirst(text, standard))).toBe(expected);
});

test.each([
  ["nb", "Når vi mottar klagen, svarer vi."],
  ["nb", "Når vi mottok brev, svarte vi alltid."],
  ["nb", "Du må dokumentere når du flyttet."],
  ["nb", "Når klagen kom, vet vi ikke."],
  ["nn", "Vi veit ikkje når du flytta."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(pastWhen(grammarOfFirst(text, standard))).toBeUndefined();
});
