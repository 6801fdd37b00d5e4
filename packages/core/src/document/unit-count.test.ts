import { expect, test } from "vitest";
import { sentencesOf } from "../language/annotate.js";
import { unitCount } from "./unit-count.js";

test.each([
  ["Du kan klage.", 3],
  ["Du betaler fra 1. august 2026.", 4],
  ["Du får 12 000 kroner.", 3],
  ["Møtet er kl. 12.30.", 3],
  ["Kari Anne Nordmann svarer deg.", 3],
  ["Vedtaket følger av forvaltningsloven § 28.", 4],
  ["Loven sier: «Klagen skal være skriftlig» og mer.", 4],
])("%s has %i", (text, expected) => {
  expect(sentencesOf(text).map(unitCount)).toEqual([expected]);
});

test("numbers that are no date stand alone", () => {
  expect(sentencesOf("Vi sendte 3 skjemaer og 4 brev.").map(unitCount)).toEqual([7]);
});
