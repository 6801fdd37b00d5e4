import { expect, test } from "vitest";
import type { Finding } from "../finding/finding.js";
import { LineIndex } from "../text/line-index.js";
import { excerptOf } from "./excerpt.js";
import { printable } from "./printable.js";

/** Two columns for what lies beyond the Latin letters, none for a mark that joins the letter before it. */
const widthOf = (text: string): number =>
  /^[\u0300-\u036f]+$/.test(text) ? 0 : /[\u3000-\uffff]/.test(text) ? 2 : 1;

function excerpt(source: string, words: string, width = 40) {
  const start = source.indexOf(words);
  const finding = { span: { start, end: start + words.length } } as Finding;
  return excerptOf(finding, new LineIndex(source), [], width, widthOf);
}

test.each([
  ["Vi må møtes på på rådhuset.", "på på", 12, 17],
  ["日本 må på på rådhuset.", "på på", 8, 13],
  ["Vi 👩‍👩‍👧 på på rådhuset.", "på på", 6, 11],
  ["Vi må møtes på på rådhuset.".normalize("NFD"), "på på".normalize("NFD"), 12, 17],
  ["Vi 日本 her", "日本", 3, 7],
])("%j: carets stand under %j", (source, words, start, end) => {
  expect(excerpt(source, words)).toEqual({ text: source, start, end });
});

test.each([
  ["at the beginning", `på på ${"日本 ".repeat(99)}`],
  ["in the middle", `${"日本 ".repeat(99)}på på ${"日本 ".repeat(99)}`],
  ["at the end", `${"日本 ".repeat(99)}på på`],
  ["in a line as long as a file", `${"日本 ".repeat(300_000)}på på${" ord".repeat(300_000)}`],
])("a line that is cut keeps the finding and the width: %s", (_, source) => {
  const { text, start, end } = excerpt(source, "på på");
  const columns = Array.from(text, widthOf);
  const upTo = columns.map((_, i) => columns.slice(0, i).reduce((sum, width) => sum + width, 0));
  expect(columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(40);
  expect(end - start).toBe(5);
  expect(text.slice(upTo.indexOf(start)).startsWith("på på")).toBe(true);
});

test("printable shows what would steer a terminal", () => {
  expect(printable("brev\u001b[2J\n\u202e.txt")).toBe("brev\\u001b[2J\\u000a\\u202e.txt");
  expect(printable("søknad ☃.md")).toBe("søknad ☃.md");
});
