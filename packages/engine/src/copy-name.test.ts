import { expect, test } from "vitest";
import { copyName, isCopyName } from "./copy-name.js";

test.each([
  ["brev.docx", "brev.arbeidskopi.docx", "brev.forslag.docx"],
  ["maler/svar.v2.dotx", "maler/svar.v2.arbeidskopi.dotx", "maler/svar.v2.forslag.dotx"],
  ["BREV.DOCX", "BREV.arbeidskopi.DOCX", "BREV.forslag.DOCX"],
  ["ut/brev.arbeidskopi.docx", "ut/brev.arbeidskopi.docx", "ut/brev.forslag.docx"],
  ["brev.forslag.docm", "brev.arbeidskopi.docm", "brev.forslag.docm"],
])("the copies of %s are %s and %s", (original, annotated, suggested) => {
  expect(copyName(original, "arbeidskopi")).toBe(annotated);
  expect(copyName(original, "forslag")).toBe(suggested);
  expect([annotated, suggested].every(isCopyName)).toBe(true);
});

test.each([
  "brev.docx",
  "arbeidskopi.docx",
  "brev.arbeidskopi.md",
  "brev.arbeidskopi/a.docx",
  "forslag.docx",
])("%s is no name of a copy", (path) => expect(isCopyName(path)).toBe(false));
