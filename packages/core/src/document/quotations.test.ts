import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import { defineDocumentRule } from "../rule/rule.js";
import { textTypes } from "../text-types/all.js";
import { type Quotation, quotations } from "./quotations.js";

/** The quotations of a text in Markdown, as a rule gets them. */
function quotationsIn(source: string): readonly Quotation[] {
  let found: readonly Quotation[] = [];
  const spy = defineDocumentRule({
    id: "spy",
    category: "understand",
    severity: "info",
    languages: ["nb", "nn"],
    docs: { title: { nb: "", nn: "" }, rationale: { nb: "", nn: "" }, sources: [] },
    options: {},
    messages: {},
    examples: { bad: [], good: [] },
    check({ document }) {
      found = quotations(document.blocks);
    },
  });
  const analyzer = createAnalyzer({
    rules: [spy],
    textTypes,
    phrases: { match: () => [] },
    lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
    grammarFor: () => undefined,
    today: "2026-03-02",
    config: { ...emptyConfig, language: "nb" },
  });
  expect(analyzer.analyze({ source, format: "markdown" }).failures).toEqual([]);
  return found;
}

describe("quotations", () => {
  it.each([
    [
      "Her er «en» og “to” ord.",
      [
        ["en", "Her er ", " og “to” ord."],
        ["to", " og ", " ord."],
      ],
    ],
    ["Slik:\n\n«En her» slutt.", [["En her", "Slik:", " slutt."]]],
    ["Slik:\n\n> En.\n>\n> To.\n\nSlutt.", [["En.\nTo.", "Slik:", ""]]],
    ["Slik: «En.\n\n«To.\n\nTre.» Og «fire».", [["En.\n«To.\nTre.", "Slik: ", ""]]],
    ["En «uten slutt.\n\nOg «en» til.", [["en", "Og ", " til."]]],
    ["Ingen her.", []],
  ])("finds those in %j", (source, expected) => {
    expect(quotationsIn(source).map(({ text, before, after }) => [text, before, after])).toEqual(expected);
  });

  it("gives up on a mark that is never closed, and is quick on many", () => {
    const begun = performance.now();
    expect(quotationsIn(`${"«a ".repeat(20_000)}\n\n${"b\n\n".repeat(2_000)}`)).toEqual([]);
    expect(quotationsIn("«a» ".repeat(20_000))).toHaveLength(20_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
