import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { agentRewrites } from "./passive-rewrites.js";
import { findPassives } from "./passives.js";

const rewrites = (text: string, standard: "nb" | "nn"): readonly string[] => {
  const grammar = grammarOfFirst(text, standard);
  return findPassives(grammar).flatMap((passive) => agentRewrites(grammar, passive).map((one) => one.text));
};

test.each([
  ["nb", "Søknaden behandles av oss.", ["Vi behandler søknaden"]],
  ["nb", "Søknaden behandles av kommunen.", ["Kommunen behandler søknaden", "Vi behandler søknaden"]],
  ["nb", "Klagen behandles av Statsforvalteren.", ["Statsforvalteren behandler klagen"]],
  ["nb", "Klagen blir behandlet av Nav.", ["Nav behandler klagen"]],
  ["nn", "Klaga blir behandla av Statsforvaltaren.", ["Statsforvaltaren behandlar klaga"]],
  ["nn", "Klaga blir behandla av kommunen.", ["Kommunen behandlar klaga", "Vi behandlar klaga"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(rewrites(text, standard)).toEqual(expected);
});
