import { describe, expect, it } from "vitest";
import { tellsOfPast } from "./told-as-past.js";

describe("tellsOfPast", () => {
  it.each([
    ["avslo klagen i 2018", true],
    ["brev av 12.05.2019", true],
    ["brev av 3. mars 2020 og 2020-03-05", true],
    ["slik det var den gang", true],
    ["det som heitte noko anna", true],
    ["skal avgjøres innen 1. mars 2026", false],
    ["et gebyr på 2 019 kroner, 2.019 eller 1.2019", false],
    ["innen 12 uker, se § 2018", false],
    ["hete dager og tidligerebruk", false],
  ])("%j: %s", (text, expected) => {
    expect(tellsOfPast(text, "2020-12-31")).toBe(expected);
  });
});
