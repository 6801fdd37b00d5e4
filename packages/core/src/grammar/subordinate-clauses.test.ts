import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { countOpeners, subordinateClauses } from "./subordinate-clauses.js";

/** Each clause by the openers it stands in and its verb; `&` before one that is joined to another. */
function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const wordAt = (i: number): string => grammar.sentence.tokens[i]!.lower;
  return subordinateClauses(grammar).map(
    ({ verb, nesting, isJoined }) => `${isJoined ? "& " : ""}${[...nesting, verb].map(wordAt).join(" ")}`,
  );
}

test.each([
  ["nb", "Du kan klage på vedtaket.", []],
  ["nb", "Hvis du vil klage, kan du skrive til oss.", ["hvis vil"]],
  ["nb", "Har du spørsmål, kan du ringe oss.", ["har"]],
  ["nb", "Planen vi sendte deg i fjor, gjelder fortsatt.", ["sendte"]],
  ["nb", "Vi mener at du har rett til støtte fordi du bor alene.", ["at har", "at fordi bor"]],
  [
    "nb",
    "Vi trenger opplysninger som du har, og som viser hvor du bor.",
    ["som har", "& som viser", "som hvor bor"],
  ],
  ["nb", "Barnet som bor her og går på skolen, får plass.", ["som bor"]],
  ["nb", "Vi vet hvem du er.", ["hvem er"]],
  ["nb", "Han er større enn hun var.", ["var"]],
  ["nn", "Dersom du vil klage, kan du skrive til oss.", ["dersom vil"]],
  ["nn", "Vi meiner at du har rett til støtte fordi du bur åleine.", ["at har", "at fordi bur"]],
  ["nn", "Vi veit kven du er.", ["kven er"]],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toEqual(expected);
});

test("counts what may open a clause without a tree", () => {
  const done: string[] = [];
  const text = "Vi vet at du har rett til støtte hvis du bor her.";
  const grammar = grammarOfFirst(text, "nb", (work) => done.push(work));
  expect(countOpeners(grammar)).toBe(2);
  expect(done).not.toContain("parsed");
});

test("an endless sentence takes no time for each of its words", () => {
  const text = `Vi vet ${"at du sier ".repeat(3_000)}ja.`;
  const clauses = subordinateClauses(grammarOfFirst(text, "nb"));
  expect(Math.max(...clauses.map(({ nesting }) => nesting.length))).toBeLessThanOrEqual(20);
});
