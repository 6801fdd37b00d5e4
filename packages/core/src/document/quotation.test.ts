import { expect, test } from "vitest";
import { isInsideQuotation } from "./quotation.js";

test("between the marks is inside, before, after and unclosed is not", () => {
  const text = "Loven sier «må» og «kan».";
  expect(isInsideQuotation(text, text.indexOf("må"))).toBe(true);
  expect(isInsideQuotation(text, text.indexOf("kan"))).toBe(true);
  expect(isInsideQuotation(text, text.indexOf("og"))).toBe(false);
  expect(isInsideQuotation(text, 0)).toBe(false);
  expect(isInsideQuotation("Loven sier «må og kan.", 14)).toBe(false);
});
