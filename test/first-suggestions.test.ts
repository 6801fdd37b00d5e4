import { createAnalyzer, emptyConfig, type Finding, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const dictionaries = loadBuiltDictionaries();

function findingsIn(source: string, language: "nb" | "nn", type = "brev"): readonly Finding[] {
  const textType = { type, origin: "option", reason: "" } as const;
  const config = { ...emptyConfig, language, textType };
  return createAnalyzer({
    rules,
    textTypes,
    ...dictionaries,
    grammarFor,
    today: "2026-11-27",
    config,
  }).analyze({
    source,
    format: "text",
  }).findings;
}

describe("the first suggestion is right where it stands", () => {
  test.each<["nb" | "nn", string, string, string]>([
    ["nb", "Av brevet fremgår det at du er syk.", "fremgår det", "går det fram"],
    ["nb", "Du betaler 500 kroner pr. mnd. i to år.", "pr. mnd.", "per måned"],
    ["nb", "Du betaler 500 kroner per mnd i to år.", "per mnd", "per måned"],
    ["nb", "Kravet må framsettes skriftlig.", "Kravet må framsettes", "Kravet må sendes"],
    ["nb", "En klage kan fremsettes muntlig.", "En klage kan fremsettes", "En klage kan sendes"],
    ["nb", "Du må sende en særskilt søknad i mai.", "særskilt søknad", "egen søknad"],
    ["nn", "Du betaler 500 kroner per mnd. i to år.", "per mnd.", "per månad"],
    ["nn", "Du kan ringje til underteikna i morgon.", "til underteikna", "til meg"],
    ["nn", "Klaga må framsetjast skriftleg.", "Klaga må framsetjast", "Klaga må sendast"],
    ["nn", "Det er særskilt viktig for deg.", "særskilt viktig", "særleg viktig"],
    ["nn", "Du må sende særskild søknad i mai.", "særskild søknad", "eigen søknad"],
    ["nn", "Reglane står på nettsida, jfr. brevet vårt.", "jfr.", "sjå"],
  ])("%s: %s", (language, source, actual, text) => {
    const finding = findingsIn(source, language).find((one) => one.actual === actual);
    expect(finding?.suggestions[0]?.text).toBe(text);
  });

  test.each<["nb" | "nn", string, string]>([
    ["nn", "Tiltaket er i tråd med retningslinene.", "preposisjonsuttrykk"],
    ["nn", "Tiltaket er ikkje i samsvar med planen.", "preposisjonsuttrykk"],
    ["nn", "Vi gir deg 500 kroner.\n\nLukke til med arbeidet!", "utropstegn"],
    ["nb", "Vi gir deg 500 kroner.\n\nLykke til med arbeidet!", "utropstegn"],
  ])("%s: nothing of «%s»", (language, source, rule) => {
    expect(findingsIn(source, language).filter(({ ruleId }) => ruleId === rule)).toEqual([]);
  });

  test("there is none for one who signed in a place that no list knows", () => {
    const [finding] = findingsIn("Søknaden kom til kontoret åt underteikna i mai.", "nn").filter(
      ({ actual }) => actual === "underteikna",
    );
    expect(finding?.suggestions).toEqual([]);
  });
});

test("one cause is one finding: «Det visast til»", () => {
  const found = findingsIn("Det visast til søknaden din om plass.", "nn").filter(
    ({ ruleId }) => ruleId === "preposisjonsuttrykk" || ruleId === "nn-s-passiv",
  );
  expect(found.map(({ ruleId, suggestions }) => [ruleId, suggestions[0]?.text])).toEqual([
    ["preposisjonsuttrykk", "Vi viser til"],
  ]);
});

test.each<["nb" | "nn", string, string]>([
  ["nb", "Det kan ikke utelukkes at fristen blir endret.", "Det er mulig at"],
  ["nn", "Det kan ikkje utelukkast at fristen blir endra.", "Det er mogleg at"],
])("what a message says is what the change does (%s)", (language, source, text) => {
  const finding = findingsIn(source, language).find(({ ruleId }) => ruleId === "dobbel-nekting")!;
  expect(finding.suggestions[0]?.text).toBe(text);
  expect(finding.message).toContain(`«${text}»`);
});

describe("a text block speaks to as many as the letter does", () => {
  const blockIn = (source: string, language: "nb" | "nn"): string =>
    findingsIn(source, language, "vedtak")
      .filter(({ ruleId }) => ruleId === "klagefrist")
      .flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
      .join();
  test("the formal Deres is one", () => {
    const formal =
      "Avslag på søknad\n\nVi viser til Deres søknad, og har avslått den. Vedtaket kan påklages.";
    expect(blockIn(formal, "nb")).toContain("fra du fikk");
    const plural =
      "Avslag på søknad\n\nVi viser til søknaden deres, og har avslått den. Vedtaket kan påklages.";
    expect(blockIn(plural, "nb")).toContain("fra dere fikk");
  });
  test("the formal Dykkar is one", () => {
    const formal =
      "Avslag på søknad\n\nVi viser til Dykkar søknad og har avslege han. De må betale gebyret. Vedtaket kan påklagast.";
    expect(blockIn(formal, "nn")).toContain("frå du fekk");
    const plural =
      "Avslag på søknad\n\nVi viser til søknaden dykkar og har avslege han. Vedtaket kan påklagast.";
    expect(blockIn(plural, "nn")).toContain("frå de fekk");
  });
});
