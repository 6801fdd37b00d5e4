import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { imperative } from "./imperative.js";

function found(text: string, standard: "nb" | "nn"): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const request = imperative(grammar);
  if (request === undefined) return undefined;
  return `${grammar.sentence.tokens[request.verb]!.text}${request.isNegated ? " (not)" : ""}`;
}

test.each([
  ["nb", "Send skjemaet til oss.", "Send"],
  ["nb", "Ring oss hvis du har spørsmål.", "Ring"],
  ["nb", "Ikke send oss originalen.", "send (not)"],
  ["nn", "Send skjemaet til oss.", "Send"],
  ["nn", "Les meir om dette på nettsida vår.", "Les"],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toBe(expected);
});

test.each([
  ["nb", "Du kan sende skjemaet til oss."],
  ["nb", "Kan du sende oss skjemaet?"],
  ["nb", "Svar på søknad"],
  ["nn", "Du kan sende skjemaet til oss."],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toBeUndefined();
});
