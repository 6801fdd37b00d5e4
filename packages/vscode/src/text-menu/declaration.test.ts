import { createAnalyzer, emptyConfig, textTypes } from "@klarsprak/core";
import { expect, test } from "vitest";
import { type Declared, declare, declaredIn, isVisible } from "./declaration.js";

function changed(text: string, what: Declared, value: string | undefined): string {
  const change = declare(text, what, value);
  return change === undefined ? text : text.slice(0, change.start) + change.text + text.slice(change.end);
}

const analyzer = createAnalyzer({
  rules: [],
  textTypes,
  phrases: { match: () => [] },
  lists: { knownAbbreviations: new Set(), lawNames: [], institutions: new Map(), commonNouns: new Set() },
  grammarFor: () => undefined,
  config: emptyConfig,
  today: "2027-01-12",
});

test.each([
  ["Hei\n", "---\ntype: vedtak\n---\nHei\n"],
  ["\ufeffHei\r\n", "\ufeff---\r\ntype: vedtak\r\n---\r\nHei\r\n"],
  ["---\ntitle: Brev\n---\nHei\n", "---\ntitle: Brev\ntype: vedtak\n---\nHei\n"],
  ["---\r\ntype: brev\r\nx: 1\r\n---\r\nHei", "---\r\ntype: vedtak\r\nx: 1\r\n---\r\nHei"],
  ["---\nteksttype: 'brev'\n---\n", "---\nteksttype: vedtak\n---\n"],
  ["---\n---\nHei\n", "---\ntype: vedtak\n---\nHei\n"],
  [
    "<html><head>\n<title>x</title></head></html>",
    '<html><head>\n<meta name="type" content="vedtak">\n<title>x</title></head></html>',
  ],
  ['<head><meta name="type" content="brev"/></head>', '<head><meta name="type" content="vedtak"></head>'],
  // No front matter: a line between other lines, and one that is never closed.
  ["Hei\n---\ntype: brev\n---\n", "---\ntype: vedtak\n---\nHei\n---\ntype: brev\n---\n"],
])("makes %j say what it is", (before, after) => {
  expect(changed(before, "type", "vedtak")).toBe(after);
  expect(declaredIn(after, "type")).toBe("vedtak");
});

test.each([
  ["---\ntype: brev\n---\nHei\n", "Hei\n"],
  ["\ufeff---\ntype: brev\n---\nHei\n", "\ufeffHei\n"],
  ["---\r\ntitle: x\r\ntype: brev\r\n---\r\nHei", "---\r\ntitle: x\r\n---\r\nHei"],
  ['<head>\n  <meta name="type" content="brev">\n</head>', "<head>\n</head>"],
  ["Hei\n", "Hei\n"],
])("takes away what %j says of itself", (before, after) => {
  expect(changed(before, "type", undefined)).toBe(after);
});

test.each([
  "text",
  "markdown",
  "html",
] as const)("what is written is what klarsprak reads in %s", (format) => {
  const body = format === "html" ? "<html><head></head><body><p>Hei du.</p></body></html>" : "Hei du.\n";
  const source = changed(changed(body, "type", "pressemelding"), "language", "nn");
  const { textType, document } = analyzer.analyze({ source, format, path: "/a" });
  expect(textType).toMatchObject({ type: "pressemelding", origin: "front-matter" });
  expect(document.language).toBe("nn");
});

test("knows where the reader of the text would see it", () => {
  expect(isVisible("Hei", "plaintext")).toBe(true);
  expect(isVisible("# Hei", "markdown")).toBe(false);
  expect(isVisible("<p>Hei</p>", "html")).toBe(true);
  expect(isVisible("<head></head>", "html")).toBe(false);
});
