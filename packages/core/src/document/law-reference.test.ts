import { expect, test } from "vitest";
import { lawOpening, lawReferences } from "./law-reference.js";

const found = (text: string): string[] => lawReferences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Du kan klage etter forvaltningsloven § 28.", ["forvaltningsloven § 28"]],
  ["Se helse- og omsorgstjenesteloven § 3-2 og § 4.", ["helse- og omsorgstjenesteloven § 3-2", "§ 4"]],
  ["Reglane står i opplæringslova.", ["opplæringslova"]],
  ["Dette følger av forskriften § 3 a.", ["forskriften § 3 a"]],
  ["Etter byggloven §§ 32-3 og 32-5 og § 7.", ["byggloven §§ 32-3 og 32-5", "§ 7"]],
  [
    "Det står i § 1-8 i alkoholloven og § 10-3 i alkoholforskriften.",
    ["§ 1-8 i alkoholloven", "§ 10-3 i alkoholforskriften"],
  ],
  ["Etter barnehageloven § 16 og 3 uker senere.", ["barnehageloven § 16"]],
  ["Vi har lova deg eit svar, og dei er trulova.", []],
  ["Loven gjelder. Du må gi lov.", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("the words before an act that opens a sentence", () => {
  expect(lawOpening("I henhold til forvaltningsloven § 28 kan du klage.")).toBe("I henhold til ");
  expect(lawOpening("Du kan klage etter forvaltningsloven.")).toBeUndefined();
});
