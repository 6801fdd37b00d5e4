import { expect, test } from "vitest";
import { fullYear, isRealDate, spellDate } from "./calendar-date.js";

test.each([
  [{ day: 29, month: 2, year: 2024 }, true],
  [{ day: 29, month: 2, year: 2026 }, false],
  [{ day: 29, month: 2 }, true],
  [{ day: 29, month: 2, year: 1900 }, false],
  [{ day: 31, month: 4, year: 2026 }, false],
  [{ day: 31, month: 12, year: 2026 }, true],
  [{ day: 0, month: 1, year: 2026 }, false],
  [{ day: 1, month: 13, year: 2026 }, false],
])("%j is a real date: %s", (date, isReal) => {
  expect(isRealDate(date)).toBe(isReal);
});

test("a date is spelt with and without its year", () => {
  expect(spellDate({ day: 1, month: 2, year: 2026 })).toBe("1. februar 2026");
  expect(spellDate({ day: 17, month: 5 })).toBe("17. mai");
});

test("two digits are a year near our own", () => {
  expect([fullYear("26"), fullYear("49"), fullYear("50"), fullYear("1998")]).toEqual([
    2026, 2049, 1950, 1998,
  ]);
});
