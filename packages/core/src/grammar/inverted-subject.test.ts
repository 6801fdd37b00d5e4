import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { invertedSubject } from "./inverted-subject.js";

function found(text: string, standard: "nb" | "nn"): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const inverted = invertedSubject(grammar);
  if (inverted === undefined) return undefined;
  const { tokens } = grammar.sentence;
  return `${tokens[inverted.verb]!.text} [${text.slice(tokens[inverted.first]!.start, tokens[inverted.last]!.end)}]`;
}

test.each([
  ["nb", "Etter forvaltningsloven § 28 kan du klage på vedtaket.", "kan [du]"],
  ["nb", "I dag kan kommunen gi dispensasjon.", "kan [kommunen]"],
  ["nb", "I fjor ble søknaden din avslått.", "ble [søknaden din]"],
  ["nn", "Etter forvaltningslova § 28 kan du klage på vedtaket.", "kan [du]"],
  ["nn", "I dag kan kommunen gi dispensasjon.", "kan [kommunen]"],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toBe(expected);
});

test.each([
  ["nb", "Du kan klage på vedtaket."],
  ["nb", "I dag kan eieren av huset klage."],
  ["nb", "I dag kan kommunen og fylket gi støtte."],
  ["nb", "Etter loven er det som står her, riktig."],
  ["nn", "I dag kan eigaren av huset klage."],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toBeUndefined();
});
