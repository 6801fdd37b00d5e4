import { type BadExample, type GoodExample, type Rule, rules } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { afterFirstChanges, runExample } from "./support/example-run.js";
import { unmark } from "./support/marked-text.js";

// KLARSPRAK_RULES=passiv,dato runs the examples of these rules alone, while one is being written.
const wanted = process.env.KLARSPRAK_RULES?.split(",");
const tested = wanted === undefined ? rules : rules.filter((rule) => wanted.includes(rule.id));

const title = (example: BadExample | GoodExample): string =>
  `${example.language}: ${example.text.replace(/\s+/g, " ").slice(0, 70)}`;

describe.each(tested.map((rule): [string, Rule] => [rule.id, rule]))("%s", (_, rule) => {
  describe.each(
    rule.examples.bad.map((example): [string, BadExample] => [title(example), example]),
  )("bad %s", (_, example) => {
    const { text, spans } = unmark(example.text);
    const analysis = runExample(rule, example, text);

    test("is found at the marks", () => {
      expect(analysis.failures).toEqual([]);
      expect(
        analysis.findings.map((f) => ({ text: text.slice(f.span.start, f.span.end), ...f.span })),
      ).toEqual(spans.map((span) => ({ text: text.slice(span.start, span.end), ...span })));
    });

    test("says it in the language of the text", () => {
      for (const finding of analysis.findings)
        expect(finding.language).toBe(example.language === "en" ? finding.language : example.language);
    });

    const offers = analysis.findings.some(
      (f) => f.fix !== null || f.suggestions.some((s) => s.edits.length > 0),
    );
    test(
      offers ? "its first changes make it better" : "offers no change, and says so by having no `better`",
      () => {
        const changed = afterFirstChanges(text, analysis.findings);
        expect(example.better ?? text).toBe(changed);
      },
    );

    test("nothing is found in the better text", () => {
      const better = example.rewrite ?? example.better;
      if (better === undefined) return;
      expect(runExample(rule, example, better).findings.map((f) => f.actual)).toEqual([]);
    });
  });

  test.each(
    rule.examples.good.map((example): [string, GoodExample] => [title(example), example]),
  )("good %s", (_, example) => {
    const analysis = runExample(rule, example, example.text);
    expect(analysis.failures).toEqual([]);
    expect(analysis.findings.map((f) => `${f.actual}: ${f.message}`)).toEqual([]);
  });

  test("has examples in each of its languages, found and not found", () => {
    for (const language of rule.languages) {
      expect(
        rule.examples.bad.filter((e) => e.language === language).length,
        `bad ${language}`,
      ).toBeGreaterThan(0);
      expect(
        rule.examples.good.filter((e) => e.language === language).length,
        `good ${language}`,
      ).toBeGreaterThan(0);
    }
  });
});
