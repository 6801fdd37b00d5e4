import { expect, test } from "vitest";
import { yamlPlace } from "./yaml-place.js";

test.each([
  ["|", [], true, []],
  ["name: Vik\nst|\nforms: []", [], true, ["name", "forms"]],
  ["name: Vik\nstandard: n|", ["standard"], false, []],
  ["terms:\n  - u|\n    avoid: []\n  - use: b", ["terms", 0], true, ["avoid"]],
  ["terms:\n- use: a\n- |", ["terms", 0], true, []],
  [
    "terms:\n  - use: a\n    avoid:\n      - word: b\n        standard: |",
    ["terms", 0, "avoid", 0, "standard"],
    false,
    [],
  ],
  ["norm:\n  auxiliary: bli\n  |", ["norm"], true, ["auxiliary"]],
  ["norm:\n  auxiliary: bli\n|", [], true, ["norm"]],
  ["# name: a\n\nnorm:\n    infinitive: |\nterms:", ["norm", "infinitive"], false, []],
  ["graphicProfile:\n  margins:\n    top: 20\n    b|", ["graphicProfile", "margins"], true, ["top"]],
  ["about: |-\n  key: a\nfo¦", [], true, ["about"]],
] as const)("%j", (text, path, isKey, siblings) => {
  const mark = text.includes("¦") ? "¦" : "|";
  const offset = text.indexOf(mark);
  expect(yamlPlace(text.replace(mark, ""), offset)).toMatchObject({ path, isKey, siblings });
});

test.each([
  "name: Vik # na|",
  "# na|",
  "forms: {d|",
  "avoid: [a, |",
  "about: >\n  tekst |",
  "use: to ord|",
])("nothing at %j", (text) => {
  const offset = text.lastIndexOf("|");
  expect(yamlPlace(text.slice(0, offset), offset)).toBeUndefined();
});
