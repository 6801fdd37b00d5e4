import { expect, test } from "vitest";
import { folderResult } from "./folder-result.js";

const counts = (errors: number, warnings: number, infos: number) => ({ errors, warnings, infos });

test("adds up, and names the three files with most findings", () => {
  const files = [
    { name: "a.txt", counts: counts(0, 1, 0) },
    { name: "b.txt", counts: counts(1, 2, 0) },
    { name: "c.md", counts: counts(0, 0, 0) },
    { name: "d.docx", counts: counts(0, 3, 4) },
    { name: "e.txt", counts: counts(0, 3, 0) },
  ];
  expect(folderResult(files, 5)).toBe(
    "klarspråk har 14 merknader til 5 filer: 1 feil, 9 advarsler og 4 råd. Flest i d.docx (7), b.txt (3), e.txt (3).",
  );
});

test("says that it was stopped, and what could not be read", () => {
  const files = [
    { name: "a.txt", counts: counts(0, 0, 1) },
    { name: "b.docx", counts: undefined },
  ];
  expect(folderResult(files, 9)).toBe(
    "Stoppet etter 2 av 9 filer. klarspråk har 1 merknad til 1 fil: 1 råd. Én fil kunne ikke leses. Årsaken står i listen over problemer.",
  );
});

test("says when nothing was found", () => {
  expect(folderResult([{ name: "a.txt", counts: counts(0, 0, 0) }], 1)).toBe(
    "klarspråk har ingen merknader til 1 fil.",
  );
});
