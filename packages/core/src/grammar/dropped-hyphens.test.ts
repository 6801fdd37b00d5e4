import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { droppedHyphens } from "./dropped-hyphens.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  return droppedHyphens(grammar).map(({ first }) => grammar.sentence.tokens[first]!.lower);
}

test.each([
  ["nb", "Kontakt kultur og fritidsetaten i kommunen.", ["kultur"]],
  ["nb", "Du betaler vann og avløpsgebyr hvert år.", ["vann"]],
  ["nb", "Spør oss om inn og utbetalinger.", ["inn"]],
  ["nn", "Ring helse og omsorgstenesta i kommunen.", ["helse"]],
  ["nn", "Du betaler vatn og avløpsgebyr kvart år.", ["vatn"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Vi støtter kultur og næringsliv i kommunen."],
  ["nb", "Vi har kultur og fritidstilbud for alle."],
  ["nb", "Vi arbeider med helse og velferdsteknologi."],
  ["nb", "Området har park og idrettsanlegg."],
  ["nb", "Kommunen renser vann og avløpsvann."],
  ["nb", "Frist for å melde deg på og avmelding er 1. mai."],
  ["nn", "Vi støttar kultur og næringsliv i kommunen."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
