import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { bareObjects } from "./bare-objects.js";

const found = (text: string, standard: "nb" | "nn"): readonly string[] =>
  bareObjects(grammarOfFirst(text, standard)).map(({ definite }) => definite);

test.each([
  ["nb", "Send inn søknadsskjema før 1. mai.", ["søknadsskjemaet"]],
  ["nb", "Lever rapport innen fristen.", ["rapporten"]],
  ["nb", "Du må fylle ut søknadsskjema før møtet.", ["søknadsskjemaet"]],
  ["nn", "Fyll ut skjema før møtet.", ["skjemaet"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Send inn skjemaet før 1. mai."],
  ["nb", "Send søknad om plass, og lever rapport for hvert år."],
  ["nb", "Kommunen sender faktura i mai."],
  ["nb", "Du må levere egenmelding før helgen."],
  ["nb", "Du kan sende søknad når som helst, og du må levere rapport."],
  ["nb", "Send faktura før jul. Du må signere kontrakt."],
  ["nb", "Dere må skrive avtale først."],
  ["nn", "Du må levere eigenmelding før helga."],
  ["nn", "Du kan sende ein søknad."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
