import { expect, test } from "vitest";
import { isAccountNumber, isIdentityNumber } from "./control-digits.js";

// Every number here is made up: months over 40 belong to nobody.
test.each([
  "01819010001",
  "15829010019",
  "41818510061",
  "01457010032",
  "01677010009",
])("%s is an identity number", (digits) => {
  expect(isIdentityNumber(digits)).toBe(true);
});

test.each([
  "01819010002",
  "31029510043",
  "12345678903",
  "0181901000",
  "018190100011",
  "00000000000",
])("%s is none", (digits) => {
  expect(isIdentityNumber(digits)).toBe(false);
});

test("an account number has a control digit", () => {
  expect(isAccountNumber("12345678903")).toBe(true);
  expect(isAccountNumber("12345678904")).toBe(false);
});
