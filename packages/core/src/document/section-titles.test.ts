import { expect, test } from "vitest";
import { isAboutRules } from "./section-titles.js";

test.each([
  "du kan klage",
  "reglene vi har brukt",
  "lovhjemmelen",
  "rett til innsyn",
  "rett til å klage",
])("%s is about rules", (title) => {
  expect(isAboutRules(title)).toBe(true);
});

test.each([undefined, "derfor får du ikke støtte", "dette må du gjøre"])("%s is not", (title) => {
  expect(isAboutRules(title)).toBe(false);
});
