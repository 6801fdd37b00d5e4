import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../usage-error.js";
import { planCopies } from "./copy-plan.js";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "klarsprak-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function planned(files: readonly string[], folders: Parameters<typeof planCopies>[1]): readonly string[] {
  return planCopies(files, folders, cwd).map(({ path }) => path);
}

test("copies keep their place in the working folder; what lies outside it goes by its name", () => {
  expect(planned(["a/brev.docx", "b/brev.docx", "/annet/sted/svar.dotx"], { annotate: "ut" })).toEqual([
    "ut/a/brev.arbeidskopi.docx",
    "ut/b/brev.arbeidskopi.docx",
    "ut/svar.arbeidskopi.dotx",
  ]);
});

test("each folder that is asked for gets its copies, and only of documents of Word", () => {
  const files = ["brev.docx", "brev.md", "brev.odt", "brev.pdf"];
  expect(planned(files, {})).toEqual([]);
  expect(planned(files, { annotate: "ut", suggest: "ut" })).toEqual([
    "ut/brev.arbeidskopi.docx",
    "ut/brev.forslag.docx",
  ]);
});

test.each([
  [["/x/brev.docx", "/y/brev.docx"], "/x/brev.docx and /y/brev.docx would have the same copy"],
  [["brev.docx", "brev.forslag.docx"], "brev.docx and brev.forslag.docx would have the same copy"],
])("two files with the same copy are refused: %j", (files, message) => {
  expect(() => planned(files, { annotate: "ut" })).toThrow(message);
  expect(() => planned(files, { annotate: "ut" })).toThrow(UsageError);
});

test("no copy takes the place of a file of the run, whatever way leads there", () => {
  writeFileSync(join(cwd, "brev.arbeidskopi.docx"), "");
  expect(() => planned(["brev.arbeidskopi.docx"], { annotate: "." })).toThrow("one of the files to check");
  mkdirSync(join(cwd, "a"));
  symlinkSync(".", join(cwd, "lenke"));
  expect(() => planned(["brev.arbeidskopi.docx"], { annotate: "lenke" })).toThrow(
    "one of the files to check",
  );
  expect(planned(["brev.arbeidskopi.docx"], { annotate: "a" })).toEqual(["a/brev.arbeidskopi.docx"]);
});

test("a file is no folder for copies", () => {
  writeFileSync(join(cwd, "brev.docx"), "");
  expect(() => planned(["a.docx"], { suggest: "brev.docx" })).toThrow("brev.docx is a file; give a folder");
});
