import type { Finding, WrittenStandard } from "@klarsprak/core";
import { expect, test } from "vitest";
import { changeTitle } from "./change-title.js";

const finding = (actual: string | null, language: WrittenStandard): Finding => ({
  ruleId: "x",
  messageId: "x",
  category: "understand",
  severity: "info",
  scope: "word",
  message: "",
  language,
  span: { start: 3, end: 3 + (actual?.length ?? 1) },
  actual,
  location: "",
  fingerprint: "",
  fix: null,
  suggestions: [],
  url: null,
});

test.each<[string | null, string, WrittenStandard, string]>([
  ["foretas", "vurderte", "nb", "Bytt til «vurderte»"],
  ["blir føreteke", "vurderte", "nn", "Byt til «vurderte»"],
  ["derfor", "", "nb", "Stryk «derfor»"],
  ["difor", "", "nn", "Stryk «difor»"],
  [null, "", "nb", "Stryk dette"],
  ['"Min side"', "«Min side»", "nb", "Bytt til «Min side»"],
  ["   ", " ", "nb", "Bytt til ett mellomrom"],
  ["  ", " ", "nn", "Byt til eitt mellomrom"],
  [" ", "", "nb", "Stryk mellomrommet"],
  [" .", ".", "nn", "Stryk mellomrommet"],
  [",", ", ", "nb", "Sett inn mellomrom"],
  [",", ", ", "nn", "Set inn mellomrom"],
  ["§ ", "§\u00a0", "nb", "Rett mellomrommet"],
  ["14827", "14\u00a0827", "nb", "Bytt til «14 827»"],
])("«%s» -> «%s» in %s: %s", (actual, text, language, title) => {
  const span = finding(actual, language).span;
  const source = `Vi ${actual ?? "x"} deg.`;
  expect(changeTitle(finding(actual, language), { text, edits: [{ span, text }] }, source)).toBe(title);
});

test("an addition is called one, and long wording is cut between words", () => {
  const text = "Du kan klage på vedtaket innen tre uker fra du fikk brevet. Send klagen til oss.";
  const edits = [{ span: { start: 9, end: 9 }, text }];
  expect(changeTitle(finding("Avslag", "nb"), { text, edits }, "Vi Avslag")).toBe(
    "Sett inn «Du kan klage på vedtaket innen tre uker fra du fikk brevet. …»",
  );
  expect(changeTitle(finding("Avslag", "nn"), { text, edits }, "Vi Avslag")).toMatch(/^Set inn «/);
});

test.each<[string, string, number, number, string, string, WrittenStandard, string]>([
  ["spørsmål kan", "spørsmål, kan", 11, 11, ",", "x", "nb", "Sett inn komma"],
  ["spørsmål kan", "spørsmål, kan", 11, 11, ",", "x", "nn", "Set inn komma"],
  ["spørsmål kan", "spørsmål, kan", 3, 15, "spørsmål, kan", "x", "nn", "Set inn komma"],
  ["VEDR.", "SØKNAD", 3, 9, "", "VEDR. SØKNAD", "nb", "Stryk «VEDR.»"],
  ["VEDR.", "SØKNAD", 3, 15, "SØKNAD", "VEDR. SØKNAD", "nn", "Stryk «VEDR.»"],
  // Half a word is not struck: what is left says more.
  ["ovennevnte", "nevnte", 3, 13, "nevnte", "ovennevnte", "nb", "Bytt til «nevnte»"],
])("«%s» -> «%s» at %i to %i is called by what is done", (actual, text, start, end, put, rest, language, title) => {
  const source = `Vi ${rest === "x" ? actual : rest} deg.`;
  const edits = [{ span: { start, end }, text: put }];
  expect(changeTitle(finding(actual, language), { text, edits }, source)).toBe(title);
});
