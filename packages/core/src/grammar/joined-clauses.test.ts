import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { clausesWithoutComma, type Joint } from "./joined-clauses.js";

function found(text: string, standard: "nb" | "nn", joints: readonly Joint[]): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const joined = clausesWithoutComma(grammar, joints);
  return joined?.verbs.map((verb) => grammar.sentence.tokens[verb]!.text).join(" ");
}

test.each([
  ["nb", "Vi har fått søknaden og du får svar i mai.", "har får"],
  ["nn", "Vi har fått søknaden og du får svar i mai.", "har får"],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard, ["og", "eller"])).toBe(expected);
  expect(found(text, standard, ["men"])).toBeUndefined();
});

test("«men» is asked for by itself", () => {
  expect(found("Søknaden er behandlet men partene har ikke fått svar.", "nb", ["men"])).toBe("er har");
});

test.each([
  ["nb", "Vi har fått søknaden, og du får svar i mai."],
  ["nb", "Vi skriver fordi du har søkt og vi mangler et vedlegg."],
  ["nb", "Du må fylle ut skjemaet og sende det til oss."],
  ["nb", "Vi må vite hva du har søkt om og hvilken plass du vil ha."],
  ["nn", "Du og barnet kan møte på skulen."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(found(text, standard, ["og", "eller"])).toBeUndefined();
});
