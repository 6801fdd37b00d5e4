import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
// @ts-expect-error a build script without types
import { lexicon } from "../../scripts/build-inflection.js";
import { codeOf, lemmas, lemmasSpelling } from "./lexicon.js";

describe("lexicon", () => {
  it.each(["nb", "nn"] as const)("%s is what the build script makes of the tables", (standard) => {
    const committed = readFileSync(new URL(`lexicon-${standard}.data.ts`, import.meta.url), "utf8");
    expect(lexicon(standard)).toBe(committed);
  });

  it.each(["nb", "nn"] as const)("finds every entry of %s by search in the text", (standard) => {
    for (const upos of ["VERB", "NOUN", "ADJ"] as const) {
      const missing = lemmas(upos, standard).filter((lemma) => codeOf(lemma, upos, standard) === undefined);
      expect(missing).toEqual([]);
      expect(lemmas(upos, standard).length).toBeGreaterThan(200);
    }
  });

  it("finds nothing before, between and after the entries", () => {
    for (const word of ["", "a", "foretokk", "zzz", "åååå"])
      expect(codeOf(word, "VERB", "nb")).toBeUndefined();
    expect(lemmasSpelling("", "VERB", "nb")).toEqual([]);
    expect(lemmasSpelling("tok", "VERB", "nb")).toContain("ta");
  });
});
