import { expect, test } from "vitest";
import { isTitleStyle, styleKey } from "./style-name.js";

test.each([
  ["Overskrift 1", "heading 1"],
  ["Overskrift 2", "Heading 2"],
  ["Tittel", "Title"],
  ["Normal", "Standard"],
  ["Punktliste", "List Bullet"],
  ["Botntekst", "Bunntekst"],
  ["Brevtekst", " brevtekst "],
])("«%s» is «%s»", (one, other) => {
  expect(styleKey(one)).toBe(styleKey(other));
});

test.each([
  ["Overskrift 1", "Overskrift 2"],
  ["Overskrift 1", "Overskrift 1 uten nummer"],
  ["Normal", "Normal (Web)"],
])("«%s» is not «%s»", (one, other) => {
  expect(styleKey(one)).not.toBe(styleKey(other));
});

test("title and subtitle stand over the headings", () => {
  expect(["Tittel", "Title", "Undertittel", "Subtitle"].every(isTitleStyle)).toBe(true);
  expect(["Overskrift 1", "Titteltekst", "", undefined].some(isTitleStyle)).toBe(false);
});
