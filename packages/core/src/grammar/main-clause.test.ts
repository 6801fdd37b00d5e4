import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { mainClause } from "./main-clause.js";

function found(text: string, standard: "nb" | "nn"): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const clause = mainClause(grammar);
  if (clause === undefined) return undefined;
  const wordAt = (i: number | undefined): string =>
    i === undefined ? "-" : grammar.sentence.tokens[i]!.text;
  return `${wordAt(clause.subject)} ${wordAt(clause.verb)}`;
}

test.each([
  ["nb", "Du kan klage på vedtaket.", "Du kan"],
  ["nb", "Hvis du vil klage på vedtaket, kan du skrive til oss.", "du kan"],
  ["nb", "Har du spørsmål, kan du ringe oss.", "du kan"],
  ["nb", "Kan du sende oss skjemaet?", "du Kan"],
  ["nb", "Opplysningene som du sendte oss i går, viser at du har rett til støtte.", "Opplysningene viser"],
  ["nb", "Men i fjor vedtok kommunestyret en ny plan.", "kommunestyret vedtok"],
  ["nb", "Send skjemaet til oss før 1. mai.", "- Send"],
  ["nb", "Det er viktig at du svarer.", "Det er"],
  ["nn", "Dersom du vil klage på vedtaket, kan du skrive til oss.", "du kan"],
  ["nn", "Opplysningane som du sende oss i går, viser at du har rett til støtte.", "Opplysningane viser"],
  ["nn", "Har du spørsmål, kan du ringje oss.", "du kan"],
  ["nn", "Send skjemaet til oss før 1. mai.", "- Send"],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toBe(expected);
});

test.each([
  ["nb", "Søknad om plass i barnehage"],
  ["nb", "Kari Nordmann, Ola Nordmann, Per Hansen"],
  ["nn", "Svar på søknad om støtte"],
  ["nb", "☎ – 2850 Lena – ￼"],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toBeUndefined();
});
