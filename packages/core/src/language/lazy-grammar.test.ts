import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";

describe("forms of a lemma", () => {
  test.each([
    ["nb", "vurdere", "VERB", { VerbForm: "Fin", Mood: "Ind", Tense: "Past" }, "vurderte"],
    ["nb", "vedtak", "NOUN", { Definite: "Def", Number: "Sing" }, "vedtaket"],
    ["nn", "vurdere", "VERB", { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" }, "vurderer"],
    ["nn", "sak", "NOUN", { Definite: "Def", Number: "Sing" }, "saka"],
    ["nb", "krølve", "VERB", { VerbForm: "Fin", Mood: "Ind", Tense: "Past" }, undefined],
  ] as const)("%s: %s", (standard, lemma, upos, feats, expected) => {
    expect(grammarOfFirst("Vi svarer.", standard).inflect(lemma, upos, feats)).toBe(expected);
  });
});
