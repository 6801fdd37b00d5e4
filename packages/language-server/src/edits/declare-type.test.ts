import { readFrontMatter } from "@klarsprak/core";
import { expect, test } from "vitest";
import { declareType } from "./declare-type.js";

test.each([
  ["Svar på søknaden", "---\ntype: vedtak\n---\n\nSvar på søknaden"],
  ["\ufeffSvar\r\npå", "\ufeff---\r\ntype: vedtak\r\n---\r\n\r\nSvar\r\npå"],
  ["---\nlanguage: nb\n---\nSvar", "---\ntype: vedtak\nlanguage: nb\n---\nSvar"],
  ["---\n---\nSvar", "---\ntype: vedtak\n---\nSvar"],
  // A rule across the page is no front matter.
  ["---\n\nSvar", "---\ntype: vedtak\n---\n\n---\n\nSvar"],
])("%j is called a decision", (source, expected) => {
  const { span, text } = declareType(source, "vedtak");
  const after = source.slice(0, span.start) + text + source.slice(span.end);
  expect(after).toBe(expected);
  expect(readFrontMatter(after).metadata.type).toBe("vedtak");
});
