import { expect, test } from "vitest";
import { ignoredBy } from "./ignore-files.js";

test("leaves out what the file at the top names, at any depth", () => {
  const ignored = ignoredBy([{ folder: "", text: "\uFEFFutkast/\n*.bak.txt\n# brev.txt\n" }]);
  expect(["utkast/a.txt", "2027/utkast/a.txt", "2027/a.bak.txt"].every(ignored)).toBe(true);
  expect(["brev.txt", "utkast.txt", "2027/a.txt"].some(ignored)).toBe(false);
});

test("lets a file further down take back what one above says, and speak of its own folder only", () => {
  const ignored = ignoredBy([
    { folder: "", text: "*.html" },
    { folder: "nett", text: "!forside.html\ngammel.md" },
  ]);
  expect(ignored("nett/forside.html")).toBe(false);
  expect(ignored("nett/side.html")).toBe(true);
  expect(ignored("nett/gammel.md")).toBe(true);
  expect(ignored("gammel.md")).toBe(false);
});

test("adds up the two kinds of ignore file in a folder", () => {
  const ignored = ignoredBy([
    { folder: "", text: "a.txt" },
    { folder: "", text: "b.txt" },
  ]);
  expect(["a.txt", "b.txt"].every(ignored)).toBe(true);
});
