import { expect, test } from "vitest";
import { grammarFor } from "../../test/grammar-for.js";
import { createAnalyzer } from "../analyzer/analyzer.js";
import { emptyConfig } from "../config/effective-config.js";
import { emptyLaw } from "../law/law-table.js";
import { plassholder } from "../rules/layout/plassholder.js";
import { textTypes } from "../text-types/all.js";
import { addressed, textBlocks } from "./text-blocks.js";

const analyzer = createAnalyzer({
  rules: [plassholder],
  textTypes,
  phrases: { match: () => [] },
  grammarFor,
  lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
  today: "2026-03-02",
  law: emptyLaw,
  config: emptyConfig,
});

test.each(Object.entries(textBlocks))("plassholder finds every gap of %s", (_, { nb, nn }) => {
  for (const source of [nb, nn]) {
    const { findings } = analyzer.analyze({ source, format: "text" });
    expect(findings.map(({ span }) => source.slice(span.start, span.end))).toEqual(
      source.match(/\[[^\]]+\]/g) ?? [],
    );
  }
});

test("no text block guesses a provision", () => {
  for (const { nb, nn } of Object.values(textBlocks))
    expect(nb + nn).not.toMatch(/§ ?\d|offentleglov|forvaltningslov/i);
});

test.each([
  ["Vi viser til Deres søknad.", "fra du fikk brevet"],
  ["Vi har fått søknaden deres.", "fra dere fikk brevet"],
  ["Dere har søkt om støtte. Vi har fått alt dere sendte.", "fra dere fikk brevet"],
])("speaks to several only where the letter does: %s", (source, expected) => {
  const { document } = analyzer.analyze({ source, format: "text" });
  expect(addressed("fra du fikk brevet", document, "nb")).toBe(expected);
});
