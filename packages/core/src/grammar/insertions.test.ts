import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { insertions } from "./insertions.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return insertions(grammar).map(
    ({ before, first, last, verb, words }) =>
      `${tokens[before]!.text} [${text.slice(tokens[first]!.start, tokens[last]!.end)}] ${tokens[verb]!.text} ${words}`,
  );
}

test.each([
  [
    "nb",
    "Kommunen, som har fått mange søknader, kan ikke gi deg plass.",
    ["Kommunen [som har fått mange søknader] kan 5"],
  ],
  [
    "nb",
    "Søknaden din – som kom etter fristen – blir behandlet i mai.",
    ["din [som kom etter fristen] blir 4"],
  ],
  ["nb", "Vi vet at skolen, som ble bygd i fjor, er full.", ["skolen [som ble bygd i fjor] er 5"]],
  [
    "nn",
    "Kommunen, som har fått mange søknader, kan ikkje gi deg plass.",
    ["Kommunen [som har fått mange søknader] kan 5"],
  ],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test.each([
  ["nb", "Opplysningene som du sendte oss, viser at du har rett til støtte."],
  ["nb", "Barnet, du og skolen må avtale et møte."],
  ["nb", "I dag, som i går, kan du klage."],
  ["nn", "Opplysningane som du sende oss, viser at du har rett til støtte."],
  ["nn", "Barnet, du og skulen må avtale eit møte."],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toEqual([]);
});
