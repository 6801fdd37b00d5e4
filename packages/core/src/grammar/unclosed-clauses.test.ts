import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { unclosedLeadingClause, unclosedRelativeClause } from "./unclosed-clauses.js";

function boundary(
  text: string,
  standard: "nb" | "nn",
  find: typeof unclosedLeadingClause,
): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const found = find(grammar);
  const word = (i: number): string => grammar.sentence.tokens[i]!.text;
  return found === undefined
    ? undefined
    : `${word(found.opener)} … ${word(found.last)} | ${word(found.verb)}`;
}

describe("a clause in front", () => {
  test.each([
    ["nb", "Hvis du klager på vedtaket må du skrive under.", "Hvis … vedtaket | må"],
    ["nb", "Men hvis du klager etter fristen må du forklare hvorfor.", "hvis … fristen | må"],
    ["nb", "Bor du i kommunen har du rett til plass.", "Bor … kommunen | har"],
    ["nb", "Dersom du har spørsmål så kan du ringe oss.", "Dersom … spørsmål | kan"],
    ["nn", "Når vi har fått søknaden sender vi deg eit brev.", "Når … søknaden | sender"],
    ["nn", "Sjølv om fristen er ute kan du søkje.", "Sjølv … ute | kan"],
  ] as const)("%s: %s", (standard, text, expected) => {
    expect(boundary(text, standard, unclosedLeadingClause)).toBe(expected);
  });

  test.each([
    ["nb", "Hvis du klager på vedtaket, må du skrive under."],
    ["nb", "Når kan du møte oss på kontoret i byen?"],
    ["nb", "For barn under ett år gjelder andre regler."],
    ["nb", "Du må skrive under hvis du klager på vedtaket."],
    ["nb", "Kan du møte oss på kontoret som ligger i byen?"],
    ["nn", "Før jul får du svar på søknaden du sende."],
  ] as const)("quiet: %s: %s", (standard, text) => {
    expect(boundary(text, standard, unclosedLeadingClause)).toBeUndefined();
  });
});

describe("a relative clause", () => {
  test.each([
    ["nb", "De som bor i kommunen kan søke om plass.", "som … kommunen | kan"],
    ["nn", "Alle som har søkt om plass får svar i mai.", "som … plass | får"],
  ] as const)("%s: %s", (standard, text, expected) => {
    expect(boundary(text, standard, unclosedRelativeClause)).toBe(expected);
  });

  test.each([
    ["nb", "De som bor i kommunen, kan søke om plass."],
    ["nb", "Vi skriver til alle som bor i kommunen."],
    ["nb", "Når alle som bor i kommunen har fått svar, sender vi planen."],
    ["nn", "Som nabo kan du klage på vedtaket."],
  ] as const)("quiet: %s: %s", (standard, text) => {
    expect(boundary(text, standard, unclosedRelativeClause)).toBeUndefined();
  });
});
