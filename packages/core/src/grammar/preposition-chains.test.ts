import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { prepositionChains } from "./preposition-chains.js";

function found(text: string, standard: "nb" | "nn", fewest = 4): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return prepositionChains(grammar, fewest).map(
    ({ first, last, prepositions }) =>
      `${prepositions}: ${text.slice(tokens[first]!.start, tokens[last]!.end)}`,
  );
}

describe("bokmål", () => {
  test.each([
    [
      "Vi har mottatt klagen på vedtaket om avslag på søknaden om støtte til ombygging.",
      ["5: klagen på vedtaket om avslag på søknaden om støtte til ombygging"],
    ],
    [
      "Saken gjelder vurderingen av behovet for tilrettelegging av opplæringen for elevene.",
      ["4: vurderingen av behovet for tilrettelegging av opplæringen for elevene"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text, "nb")).toEqual(expected);
  });

  test.each([
    "Kontoret i 2. etasje på rådhuset i Storgata 5 i Lena er åpent.",
    "Vi har åpent fra kl. 9 til kl. 15 fra mandag til fredag i juli.",
    "Vedtaket er gjort etter § 5 i forskrift av 5. mai om tilskudd til tiltak i landbruket.",
    "I forbindelse med flyttingen må du på grunn av fristen søke i løpet av mai.",
    "Du sendte søknaden til kommunen på e-post i mars, og vi svarte med et brev.",
    "Vi kan hjelpe deg med søknaden om støtte til ombygging av badet.",
    "￼ av ￼ i ￼ på ￼ om ￼ til ￼.",
    "av om på til i for med",
  ])("quiet: %s", (text) => {
    expect(found(text, "nb")).toEqual([]);
  });
});

describe("nynorsk", () => {
  test("a chain", () => {
    expect(
      found("Saka gjeld ei vurdering av behovet for tilrettelegging av opplæringa for elevane.", "nn"),
    ).toEqual(["4: vurdering av behovet for tilrettelegging av opplæringa for elevane"]);
  });

  test.each([
    "Vi har ope frå kl. 9 til kl. 15 frå måndag til fredag i juli.",
    "Du sende søknaden til kommunen på e-post i mars, og vi svarte med eit brev.",
  ])("quiet: %s", (text) => {
    expect(found(text, "nn")).toEqual([]);
  });
});
