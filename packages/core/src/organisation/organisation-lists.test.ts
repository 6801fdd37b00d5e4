import { paradigm } from "retext-norwegian";
import { expect, test } from "vitest";
import { phraseForms } from "../dictionary/compile-list.js";
import { organisationLists } from "./organisation-lists.js";

const formsOf = (terms: Parameters<typeof organisationLists>[0]["terms"], language: "nb" | "nn") =>
  organisationLists({ terms }, paradigm)
    .filter((list) => list.language === language)
    .flatMap(({ entries }) => entries.map((entry) => phraseForms(entry.term, entry)));

test("words are inflected, compounds by their last part, and what is not known stays as it is", () => {
  const use = { nb: "kommunedirektør", nn: "kommunedirektør" };
  expect(formsOf([{ use, avoid: ["rådmann"] }], "nb")[0]).toContain("rådmannens");
  expect(formsOf([{ use: { nb: "x", nn: "innbyggjartorg" }, avoid: ["servicekontor"] }], "nn")[0]).toContain(
    "servicekontoret",
  );
  expect(formsOf([{ use, avoid: ["xyzzy"] }], "nb")).toEqual([["xyzzy"]]);
});

test("a word to avoid is not inflected where what to write is not", () => {
  expect(formsOf([{ use: { nb: "xyzzy", nn: "xyzzy" }, avoid: ["rådmann"] }], "nb")).toEqual([["rådmann"]]);
});

test("forms by hand hold for the standard they are given for, and a word for the one it is avoided in", () => {
  const term = {
    use: { nb: "torg", nn: "torg" },
    forms: { nb: { def: "torget" } },
    explain: { nb: "en plass", nn: "ein plass" },
    avoid: [{ word: "plass", standard: "nn" as const }],
  };
  expect(formsOf([term], "nb")).toEqual([["torg", "torget", "torgs", "torgets"]]);
  expect(formsOf([term], "nn").map((forms) => forms[0])).toEqual(["plass", "torg"]);
});
