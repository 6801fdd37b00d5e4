import { expect, test } from "vitest";
import { personalNames } from "./personal-names.js";
import { namesSensitiveMatter } from "./sensitive-words.js";

const names = (text: string): readonly string[] =>
  personalNames(text).map(({ start, end }) => text.slice(start, end));

test("a name is two or more words with a capital", () => {
  expect(names("Vedtak om sosialhjelp for Kari Nordmann")).toEqual(["Kari Nordmann"]);
  expect(names("Vedtak Kari Anne Berg-Hansen og Ola Nordmann")).toEqual([
    "Kari Anne Berg-Hansen",
    "Ola Nordmann",
  ]);
});

test.each([
  "Østre Toten kommune",
  "Kari Nordmann skole",
  "Statsforvalteren i Innlandet",
  "Nav Gjøvik",
  "Du får plass i Lena barnehage",
  "Ola",
])("«%s» has no personal name", (text) => expect(names(text)).toEqual([]));

test("sensitive matters in both standards", () => {
  for (const text of [
    "om sosialhjelp",
    "psykiske helsetjenester",
    "heimeteneste",
    "sjukdommen",
    "støttekontakt",
  ]) {
    expect(namesSensitiveMatter(text), text).toBe(true);
  }
  expect(namesSensitiveMatter("byggeløyve og russ")).toBe(false);
});
