import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { canBePassive, markPassives } from "./mark-passives.js";

/** The passive words of a sentence, each with how. */
function passives(text: string, standard: "nb" | "nn"): readonly string[] {
  const grammar = grammarOfFirst(text, standard);
  const marks = markPassives(grammar);
  return grammar.sentence.tokens.flatMap(({ text }, i) =>
    marks[i] === undefined ? [] : [`${marks[i]}: ${text}`],
  );
}

describe("bokmål", () => {
  test.each([
    ["Saken blir behandlet i mai.", ["bli: behandlet"]],
    ["Søknaden ble ikke sendt til kommunen, men vedtaket kan påklages.", ["bli: sendt", "s: påklages"]],
    ["Vedtaket blir av hensyn til den andre parten i saken først sendt ut i mai.", ["bli: sendt"]],
    ["Det kreves at skjemaet oppbevares.", ["s: kreves", "s: oppbevares"]],
    ["Han ble sittende, og vi ble kjent med saken.", []],
    ["Det finnes plass, og feilen skyldes et uhell.", []],
    ["Du blir syk hvis du har sendt det.", []],
    ["Vi har behandlet saken.", []],
  ])("%s", (text, expected) => {
    expect(passives(text, "nb")).toEqual(expected);
  });
});

describe("nynorsk", () => {
  test.each([
    ["Saka vert handsama i mai.", ["bli: handsama"]],
    ["Vedtaket vart gjort av kommunen.", ["bli: gjort"]],
    ["Søknadane blei avslegne.", ["bli: avslegne"]],
    ["Klaga må sendast til oss.", ["s: sendast"]],
    ["Det finst plass, og det trengst hjelp.", []],
    ["Ho vart ståande.", []],
  ])("%s", (text, expected) => {
    expect(passives(text, "nn")).toEqual(expected);
  });
});

test("what is marked can be seen by the letters", () => {
  for (const word of ["behandles", "gis", "slås", "sendast", "blir", "vart"])
    expect(canBePassive(word)).toBe(true);
  for (const word of ["du", "kommunen", "finnes", "hus"]) expect(canBePassive(word), word).toBe(false);
});
