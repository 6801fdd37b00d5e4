import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { withHouseWord } from "./organisation-edit.js";

describe("a word that the house accepts", () => {
  test("is a new line at the end of the list, and all else stays", () => {
    const file =
      "# Huset\nname: Vik kommune # navnet\naccept:\n- Gerica\n-   word: Visma  # systemet\n    source: avtalen\n\n# Slutt\ndomains: [vik.no]\n";
    expect(withHouseWord(file, "Compilo")).toBe(
      file.replace("source: avtalen\n", "source: avtalen\n- Compilo\n"),
    );
  });

  test.each([
    ["a list in brackets", "name: Vik\naccept: [Gerica]\n", "name: Vik\naccept: [Gerica, Compilo]\n"],
    ["an empty list", "name: Vik\naccept: []\n", "name: Vik\naccept: [Compilo]\n"],
    ["no list", "name: Vik", "name: Vik\n\naccept:\n  - Compilo\n"],
    [
      "line breaks of Windows",
      "name: Vik\r\naccept:\r\n  - Gerica",
      "name: Vik\r\naccept:\r\n  - Gerica\r\n  - Compilo\r\n",
    ],
  ])("goes into %s", (_, before, after) => {
    expect(withHouseWord(before, "Compilo")).toBe(after);
  });

  test.each([
    "{name: Vik}",
    "name: Vik\naccept:\n",
    "name: Vik\naccept: [\n  Gerica,\n]\n",
    "name: Vik\naccept: &a\n  - Gerica\n",
  ])("goes into %j, however it is laid out", (file) => {
    const known = (parse(file) as { accept?: string[] | null }).accept ?? [];
    expect(parse(withHouseWord(file, "ja: nei #")!)).toEqual({
      name: "Vik",
      accept: [...known, "ja: nei #"],
    });
  });

  test.each([
    "accept: [gerica]\n",
    "accept:\n  - word: GERICA\n",
    "accept: [\n",
    "accept: ja\n",
    "- liste\n",
    "",
  ])("is left alone in %j", (file) => {
    expect(withHouseWord(file, "Gerica")).toBeUndefined();
  });
});
