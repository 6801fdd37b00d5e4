import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { negations } from "./negations.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return negations(grammar).map(({ word, scope }) => `${tokens[word]!.text} > ${tokens[scope]?.text}`);
}

test.each([
  ["nb", "Du kan ikke klage på dette vedtaket.", ["ikke > kan"]],
  ["nb", "Ingen har klaget, og vi har aldri fått svar.", ["Ingen > har", "aldri > har"]],
  ["nb", "Vi har ingen ledige plasser.", ["ingen > plasser"]],
  ["nb", "Det gjelder ikke bare deg, men også andre.", []],
  ["nn", "Du kan ikkje klage på dette vedtaket.", ["ikkje > kan"]],
  ["nn", "Vi har ingen ledige plassar.", ["ingen > plassar"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});
