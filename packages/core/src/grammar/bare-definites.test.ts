import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { bareDefinites } from "./bare-definites.js";

function found(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  return bareDefinites(grammar).map(
    ({ demonstrative, noun, definite }) =>
      `${text.slice(grammar.sentence.tokens[demonstrative]!.start, grammar.sentence.tokens[noun]!.end)} -> ${definite}`,
  );
}

describe("bokmål", () => {
  test.each([
    ["I denne sak er fristen ute.", ["denne sak -> saken"]],
    ["Kommunen viser til dette vedtak.", ["dette vedtak -> vedtaket"]],
    ["Vi følger disse regler når vi fordeler plasser.", ["disse regler -> reglene"]],
    ["Den inngåtte avtale gjelder fra mai.", ["Den inngåtte avtale -> avtalen"]],
    ["Vi har fulgt de gjeldende retningslinjer.", ["de gjeldende retningslinjer -> retningslinjene"]],
    ["I dette tilfelle kan du klage.", ["dette tilfelle -> tilfellet"]],
  ])("%s", (text, expected) => {
    expect(found(text, "nb")).toEqual(expected);
  });

  test.each([
    "Denne gang fikk du avslag.",
    "Den enkelte elev får et vedtak.",
    "Det offentlige betaler for de fleste kommuner.",
    "Er det grunn til å klage, kan du skrive til oss.",
    "Den dag du flytter, må du melde fra.",
    "De barn som har rett til plass, får svar først.",
    "De samme regler gjelder for alle.",
    "Dette gjelder saker om skatt.",
    "Det er vedtak i saken.",
    "Denne saken og dette vedtaket gjelder deg.",
    "Det første vedtak kom i mai.",
    "Vi viser til den nye planen.",
    "Den norske kirke har kontor her.",
    "Han fikk dette svar­et.",
    "Denne lov gjelder for alle.",
    "DENNE SAK ER AVSLUTTET",
    "Det ￼ vedtak er gjort.",
  ])("quiet: %s", (text) => {
    expect(found(text, "nb")).toEqual([]);
  });
});

describe("nynorsk", () => {
  test.each([
    ["I denne sak er fristen ute.", ["denne sak -> saka"]],
    ["Kommunen viser til dette vedtak.", ["dette vedtak -> vedtaket"]],
    ["Vi har følgt desse reglar sidan mai.", ["desse reglar -> reglane"]],
  ])("%s", (text, expected) => {
    expect(found(text, "nn")).toEqual(expected);
  });

  test.each([
    "Denne gong fekk du avslag.",
    "Den enkelte elev får eit vedtak.",
    "Dei fleste kommunar gjer det same.",
    "Er det grunn til å klage, kan du skrive til oss.",
    "Denne saka gjeld deg.",
  ])("quiet: %s", (text) => {
    expect(found(text, "nn")).toEqual([]);
  });
});
