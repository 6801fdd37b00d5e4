import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { addressees } from "./addressees.js";

function found(text: string, standard: "nb" | "nn"): string {
  return Object.entries(addressees(grammarOfFirst(text, standard)))
    .filter(([, is]) => is)
    .map(([who]) => who)
    .join(" ");
}

test.each([
  ["nb", "Du kan klage på vedtaket vårt.", "one sender"],
  ["nb", "Send skjemaet til kommunen.", "one"],
  ["nb", "Vi skriver til dere fordi søknaden deres mangler vedlegg.", "several sender"],
  ["nb", "Vi ber om at De sender søknaden.", "formal sender"],
  ["nb", "De sakene er avsluttet.", ""],
  ["nb", "Kommunen har behandlet søknaden.", ""],
  ["nn", "Du kan klage på vedtaket vårt.", "one sender"],
  ["nn", "Vi skriv til dykk fordi søknaden manglar vedlegg.", "several sender"],
  ["nn", "Kommunen har behandla søknaden.", ""],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toBe(expected);
});
