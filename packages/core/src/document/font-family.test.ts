import { expect, test } from "vitest";
import { fontFamily } from "./font-family.js";

test.each([
  ["Arial", "Arial-BoldMT", "ArialMT", "Arial,Bold", '"arial"', "Arial Italic"],
  ["Times New Roman", "TimesNewRomanPS-BoldMT", "TimesNewRomanPSMT", "times new roman"],
  ["Calibri", "Calibri Light", "Calibri-LightItalic"],
  ["Open Sans", "OpenSans-SemiBold", "Open Sans Medium"],
  ["Gill Sans MT", "GillSansMT-Bold"],
])("%s goes by other names", (name, ...others) => {
  for (const other of others) expect(fontFamily(other)).toBe(fontFamily(name));
});

test.each([
  ["Arial", "Arial Narrow"],
  ["Arial", "Arial Black"],
  ["Calibri", "Cambria"],
  ["Open Sans", "Noto Sans"],
])("%s is not %s", (one, other) => {
  expect(fontFamily(one)).not.toBe(fontFamily(other));
});

test.each([
  "sans-serif",
  "-apple-system",
  "",
  "F1",
  "g_d0_f12",
  "CIDFont+F3",
])("%j does not tell what the reader sees", (name) => {
  expect(fontFamily(name)).toBeUndefined();
});

test("a font that is called what others call a cut keeps its name", () => {
  expect(fontFamily("Roman")).toBe("roman");
  expect(fontFamily("Bold")).toBe("bold");
});
