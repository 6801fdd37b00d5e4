import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

/** Right and plain sentences that a checker easily takes for something else. */
const quiet = {
  nb: [
    "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner.",
    "Vedtaket er gjort etter helse- og omsorgstjenesteloven § 3-2.",
    "Du kan klage innen fire uker fra du fikk brevet.",
    "Hvis du søker på nytt, må du bruke skjemaet.",
    "Vi vurderer den enkelte søkers behov.",
    "Du har dokumentasjon på utgiftene.",
    "Gebyret er 500 kr. Du får faktura i juni.",
    "Etter opplæringslova har barnet ditt rett til skoleskyss.",
  ],
  nn: [
    "Det trengst politiattest.",
    "Beløpet må betalast no, men du kan be om å betale seinare.",
    "De har rett til å sjå dokumenta i saka dykkar.",
    "Den saka du viser til, er avslutta.",
    "Statens vegvesen har gitt ein månads frist.",
    "Vi møter deg på rådhuset måndag.",
    "Brukarar av tenesta får melding.",
    "Vi har sendt dokker eit brev.",
  ],
} as const;

/** At most one piece of information, and nothing above it. */
const oneInfo: ReadonlySet<string> = new Set(["Etter opplæringslova har barnet ditt rett til skoleskyss."]);

describe.each(["nb", "nn"] as const)("%s", (language) => {
  describe.each(["brev", "vedtak", "e-post", "nettside"])("in %s", (type) => {
    const analyzer = createAnalyzer({
      rules,
      textTypes,
      ...loadBuiltDictionaries(),
      grammarFor,
      today: "2026-11-01",
      config: { ...emptyConfig, language, textType: { type, origin: "detected", reason: "test" } },
    });
    test.each(quiet[language])("«%s» is left alone", (source) => {
      const { findings, failures } = analyzer.analyze({ source, format: "text" });
      expect(failures).toEqual([]);
      const told = findings.map((finding) => `${finding.severity} ${finding.ruleId}: ${finding.message}`);
      if (oneInfo.has(source)) {
        expect(told.length).toBeLessThanOrEqual(1);
        expect(findings.every(({ severity }) => severity === "info")).toBe(true);
      } else {
        expect(told).toEqual([]);
      }
    });
  });
});
