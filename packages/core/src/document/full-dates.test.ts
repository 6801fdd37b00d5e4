import { expect, test } from "vitest";
import { daysBetween, fullDates, isDate } from "./full-dates.js";

test("reads the ways a date is written, and no impossible ones", () => {
  const text = "1. mars 2026, 01.04.2026, 2026-05-02, 31. februar 2026, 1. mars, sak 25.10.432";
  expect(fullDates(text).map(({ iso }) => iso)).toEqual(["2026-03-01", "2026-04-01", "2026-05-02"]);
  expect(text.slice(fullDates(text)[1]!.start, fullDates(text)[1]!.end)).toBe("01.04.2026");
});

test("knows leap years and counts days", () => {
  expect([isDate(2024, 2, 29), isDate(2026, 2, 29), isDate(2000, 2, 29), isDate(1900, 2, 29)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(daysBetween("2026-02-28", "2026-03-02")).toBe(2);
});
