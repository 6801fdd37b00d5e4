import { createAnalyzer, emptyConfig, type Localized, type Rule, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

// What a rule says to the writer is an official text too. Rules about letters as a whole have nothing to say of one
// sentence, and a rule that names the words it is about may use them.
const analyzer = (language: "nb" | "nn") =>
  createAnalyzer({
    rules: rules.filter((rule) => rule.scope !== "document"),
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    config: {
      ...emptyConfig,
      language,
      textType: { type: "utdrag", origin: "option", reason: "a message" },
    },
    today: "2026-03-02",
  });
const analyzers = { nb: analyzer("nb"), nn: analyzer("nn") };

function textsOf(rule: Rule): readonly (readonly [string, Localized])[] {
  return [
    ["title", rule.docs.title],
    ["rationale", rule.docs.rationale],
    ...Object.entries(rule.messages).map(([id, message]): [string, Localized] => [`message ${id}`, message]),
  ];
}

/** Without the holes and what is quoted: words that are mentioned, not used. */
function spoken(text: string): string {
  return text
    .replace(/«[^»]*»/g, "«ord»")
    .replace(/\{\w+\}/g, "noe")
    .replace(/[⟦⟧]/g, "");
}

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (_, rule) => {
  test.each(["nb", "nn"] as const)("speaks plain Norwegian: %s", (standard) => {
    const found = textsOf(rule).flatMap(([name, text]) =>
      analyzers[standard]
        .analyze({
          source: spoken(text[standard]).replaceAll("noe", standard === "nn" ? "noko" : "noe"),
          format: "text",
        })
        .findings.filter((finding) => finding.severity !== "info" && finding.ruleId !== rule.id)
        .map((finding) => `${name}: ${finding.ruleId} «${finding.actual}»`),
    );
    expect(found).toEqual([]);
  });

  test("does not shout, and says it in both standards", () => {
    for (const [name, text] of textsOf(rule)) {
      for (const standard of ["nb", "nn"] as const) {
        expect(text[standard].length, name).toBeGreaterThan(3);
        expect(spoken(text[standard]), name).not.toContain("!");
        expect(text[standard], name).not.toMatch(/\bundefined\b|\s{2,}|\s$/);
      }
      const holes = (value: string): readonly string[] =>
        [...value.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
      expect(holes(text.nn), name).toEqual(holes(text.nb));
    }
  });

  test("has a title, a rationale, sources and an id that lasts", () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rule.docs.sources.length).toBeGreaterThan(0);
    expect(rule.docs.rationale.nb.length).toBeGreaterThan(40);
  });
});
