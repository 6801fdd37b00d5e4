import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { genericSubjects } from "./generic-subjects.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  return genericSubjects(grammar).map((i) => grammar.sentence.tokens[i]!.text);
}

test.each([
  ["nb", "Dersom man ønsker å klage, må man skrive til oss.", ["man", "man"]],
  ["nb", "Før man låner ut nøkkelen, må en spørre.", ["man", "en"]],
  ["nb", "En kan søke hele året.", ["En"]],
  ["nb", "Hvis en vil klage, er fristen tre uker.", ["en"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "En av oss ringer deg, og en som kan saken, svarer."],
  ["nb", "Vi har to biler, og en er ledig."],
  ["nb", "En søknad må ha en underskrift."],
  ["nb", "Ring Man Hansen eller Isle of Man."],
  ["nb", "Det gjelder bare en."],
  ["nb", "en en en en"],
  ["nn", "Ein kan søkje heile året."],
] as const)("quiet, %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
