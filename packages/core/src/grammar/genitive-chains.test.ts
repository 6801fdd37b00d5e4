import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { genitiveChains } from "./genitive-chains.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return genitiveChains(grammar).map(({ first, noun }) =>
    text.slice(tokens[first]!.start, tokens[noun]!.end),
  );
}

test.each([
  ["nb", "Vi viser til kommunens saksbehandlers vurdering.", ["kommunens saksbehandlers vurdering"]],
  ["nb", "Skolens elevers nye foreldre er invitert.", ["Skolens elevers nye foreldre"]],
  ["nn", "Vi viser til kommunens advokats vurdering.", ["kommunens advokats vurdering"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Norges Banks hovedstyres vedtak er endelig."],
  ["nb", "Kommunens vedtak og barnets behov er viktige."],
  ["nb", "Etter fire ukers ferie leste han årets rapport."],
  ["nb", "Oslo kommunes vedtak gjelder."],
  ["nb", "Livets ord er barnets."],
  ["nb", "￼s kommunens ￼s vedtaks"],
  ["nn", "Noregs Banks vedtak er endeleg, og årets rapport er klar."],
] as const)("quiet, %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
