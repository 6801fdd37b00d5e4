import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { bareObjects } from "./bare-objects.js";

const found = (text: string, standard: "nb" | "nn"): readonly string[] =>
  bareObjects(grammarOfFirst(text, standard)).map(({ definite }) => definite);

test.each([
  ["nb", "Send inn søknadsskjema før 1. mai.", ["søknadsskjemaet"]],
  ["nb", "Du må levere rapport innen fristen.", ["rapporten"]],
  ["nn", "Fyll ut skjema før møtet.", ["skjemaet"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Send inn skjemaet før 1. mai."],
  ["nb", "Send søknad om plass, og lever rapport for hvert år."],
  ["nb", "Kommunen sender faktura i mai."],
  ["nn", "Du kan sende ein søknad."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
