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
  expect(changeTitle(finding(actual, language), { text, edits: [{ span, text }] })).toBe(title);
});

test("an addition is called one, and long wording is cut between words", () => {
  const text = "Du kan klage på vedtaket innen tre uker fra du fikk brevet. Send klagen til oss.";
  const edits = [{ span: { start: 9, end: 9 }, text }];
  expect(changeTitle(finding("Avslag", "nb"), { text, edits })).toBe(
    "Sett inn «Du kan klage på vedtaket innen tre uker fra du fikk brevet. …»",
  );
  expect(changeTitle(finding("Avslag", "nn"), { text, edits })).toMatch(/^Set inn «/);
});
