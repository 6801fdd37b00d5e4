import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { lookAlikes } from "./look-alikes.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  return lookAlikes(grammarOfFirst(text, standard)).map(({ corrections }) => corrections.join(" | "));
}

test.each([
  ["nb", "Vi svarer vær gang du ringer.", ["hver"]],
  ["nb", "Du får en sum for vær måned.", ["hver"]],
  ["nb", "Vi har åpent vær onsdag.", ["hver"]],
  ["nb", "Vi gjør dette for vært år.", ["hvert"]],
  ["nb", "Saken har hvert på høring.", ["vært"]],
  ["nb", "Det kan vært vanskelig.", ["ha vært | være"]],
  ["nn", "Vi svarar ver gong du ringjer.", ["kvar"]],
  ["nn", "Saka har vert på høyring.", ["vore | vorte"]],
  ["nn", "Det må vore ein feil.", ["ha vore | vere"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Vi har vært der hver gang, og det kunne vært bedre."],
  ["nb", "De har hvert sitt ansvar, og vi må hver uke møtes."],
  ["nb", "Hver ansatt må hver dag være på kontoret."],
  ["nb", "Det har vært år med dårlig vær."],
  ["nb", "Ferga er innstilt på grunn av vær fredag kveld."],
  ["nb", "Det blir kaldt vær mandag og mye vær natt til tirsdag."],
  ["nb", "Vi tar forbehold for vær lørdag."],
  ["nn", "Det blir dårleg ver kveld og natt."],
  ["nn", "Saka vert behandla, og vi har vore der kvar dag."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
