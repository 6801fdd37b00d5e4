import { expect, test } from "vitest";
import { fontOf } from "../../src/pdf/font-name.js";

test.each([
  ["BAAAAA+LiberationSans", "Liberation Sans", false],
  ["CAAAAA+LiberationSans-Bold", "Liberation Sans", true],
  ["ABCDEF+TimesNewRomanPSMT", "Times New Roman", false],
  ["ABCDEF+TimesNewRomanPS-BoldMT", "Times New Roman", true],
  ["Arial,Bold", "Arial", true],
  ["ArialMT", "Arial", false],
  ["Arial-BoldItalicMT", "Arial", true],
  ["BCDEEE+Calibri-Light", "Calibri Light", false],
  ["BCDFEE+Calibri-BoldItalic", "Calibri", true],
  ["OpenSans-SemiBold", "Open Sans", true],
  ["DejaVuSans", "DejaVu Sans", false],
  ["SegoeUI", "Segoe UI", false],
  ["PTSans-Regular", "PT Sans", false],
  ["Helvetica-Oblique", "Helvetica", false],
  ["Myriad Pro", "Myriad Pro", false],
])("%s is %s", (name, family, bold) => {
  expect(fontOf(name)).toEqual({ family, bold });
});
