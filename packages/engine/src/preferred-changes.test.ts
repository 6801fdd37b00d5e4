import type { Change, Finding, Severity } from "@klarsprak/core";
import { expect, test } from "vitest";
import { preferredChanges } from "./preferred-changes.js";

function change(start: number, end: number, text: string): Change {
  return { text, edits: [{ span: { start, end }, text }] };
}

function finding(severity: Severity, fix: Change | null, ...suggestions: readonly Change[]): Finding {
  const [first] = fix === null ? suggestions : [fix];
  return {
    ruleId: "ord",
    messageId: "ord",
    category: "understand",
    severity,
    scope: "word",
    message: "",
    language: "nb",
    span: first?.edits[0]?.span ?? { start: 0, end: 1 },
    actual: "",
    location: "avsnitt 1",
    fingerprint: "",
    fix,
    suggestions,
    url: null,
  };
}

test("the fix of a finding goes before its suggestions, the first suggestion before the others", () => {
  const changes = preferredChanges([
    finding("info", change(0, 2, "fix"), change(0, 2, "other")),
    finding("info", null, change(4, 6, "first"), change(4, 6, "second")),
    finding("info", null),
  ]);
  expect(changes.map(({ text }) => text)).toEqual(["fix", "first"]);
});

test("of changes that touch, the more severe finding has its way, then the safe change, then the first", () => {
  const texts = (...findings: readonly Finding[]): readonly string[] =>
    preferredChanges(findings).map(({ text }) => text);
  expect(texts(finding("info", change(0, 4, "info")), finding("error", null, change(3, 6, "error")))).toEqual(
    ["error"],
  );
  expect(
    texts(finding("warning", null, change(0, 4, "choice")), finding("warning", change(3, 6, "safe"))),
  ).toEqual(["safe"]);
  expect(
    texts(finding("info", null, change(3, 6, "later")), finding("info", null, change(0, 4, "sooner"))),
  ).toEqual(["sooner"]);
});

test("a suggestion that can be shown but not made is left out", () => {
  expect(
    preferredChanges([finding("error", null, { text: "vises", edits: [] }, change(0, 1, "nei"))]),
  ).toEqual([]);
});
