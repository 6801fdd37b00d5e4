import { expect, test } from "vitest";
import type { Finding } from "../finding/finding.js";
import { keepPrivate } from "./keep-private.js";

const number = "15076510013";
const source = `Nummeret "${number}" er ditt. Ring oss.`;

function finding(words: string, about: Partial<Finding>): Finding {
  const start = source.indexOf(words);
  return {
    ruleId: "x",
    messageId: "x",
    category: "correctness",
    severity: "info",
    scope: "word",
    message: "Se her.",
    language: "nb",
    span: { start, end: start + words.length },
    actual: words,
    location: "avsnitt 1",
    fingerprint: "x",
    fix: null,
    suggestions: [],
    url: null,
    ...about,
  };
}

const secret = finding(number, { category: "privacy", actual: null });
const change = (text: string) => ({ text, edits: [{ span: { start: 0, end: 1 }, text }] });

test("without anything private every finding stays as it is", () => {
  const findings = [finding("Ring oss", {})];
  expect(keepPrivate(findings, source)).toBe(findings);
});

test("what is private is left out of the messages at other places", () => {
  const related = [`Her er ${number}.`, "Her er det andre."].map((message) => ({
    span: { start: 0, end: 1 },
    message,
  }));
  const [, kept] = keepPrivate([secret, finding("Ring oss", { related })], source);
  expect(kept?.related?.map(({ message }) => message)).toEqual(["Her er det andre."]);
});

test("what is private is left out of words and changes of other findings, however it is grouped", () => {
  const suggestions = [change("«150765 10013»"), change("«nummer»")];
  const quoted = finding(`"${number}"`, { fix: change(`«${number}»`), suggestions });
  const [, kept] = keepPrivate([secret, quoted], source);
  expect(kept).toMatchObject({ actual: null, fix: null, suggestions: [change("«nummer»")] });
});

test("a finding whose message would repeat it is left out, and others stay", () => {
  const repeating = finding("Nummeret", { message: "Skriv «150 765 100 13»." });
  const other = finding("Ring oss", {});
  expect(keepPrivate([secret, repeating, other], source)).toEqual([secret, other]);
});
