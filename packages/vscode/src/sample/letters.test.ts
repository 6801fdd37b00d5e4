import { resolve } from "node:path";
import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader } from "@klarsprak/engine";
import { describe, expect, test } from "vitest";
import { letters } from "./letters.js";

const dictionaries = resolve(import.meta.dirname, "../../../../dictionaries/dist");
const { grammarFor } = new GrammarLoader();
const analyzer = createAnalyzer({
  rules,
  textTypes,
  ...new DictionaryLoader(dictionaries).load([]),
  grammarFor,
  config: emptyConfig,
  today: "2027-01-12",
});

describe.each(["nb", "nn"] as const)("the letter to try in %s", (language) => {
  const analysis = analyzer.analyze({ source: letters[language], format: "text", path: "/Untitled-1.txt" });
  const found = analysis.findings.map(({ ruleId }) => ruleId);

  test("is a decision in that written standard", () => {
    expect(analysis.document.language).toBe(language);
    expect(analysis.textType.type).toBe("vedtak");
    expect(analysis.failures).toEqual([]);
  });

  test("has findings that can be mended by choosing, and long sentences", () => {
    const withChoice = analysis.findings.filter(
      ({ fix, suggestions }) => fix !== null || suggestions.some(({ edits }) => edits.length > 0),
    );
    expect(withChoice.length).toBeGreaterThan(5);
    expect(found).toContain("lang-setning");
  });

  test("lacks a part that a decision must have", () => {
    expect(found).toContain("klagefrist");
  });
});
