import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { pastWhen } from "./time-clauses.js";

test.each([
  ["nb", "Når vi mottok klagen, var fristen ute.", 0],
  ["nb", "Fristen var ute når du klaget.", 3],
  ["nb", "Vi la vekt på alderen din når vi behandlet saken.", 6],
  ["nb", "Når du flyttet, mistet barnet plassen i barnehagen.", 0],
  ["nn", "Når du flytta hit, hadde du ingen bustad.", 0],
] as const)("%s: %s", (standard, text, expected) => {
  expect(pastWhen(grammarOfFirst(text, standard))).toBe(expected);
});

test.each([
  ["nb", "Når vi mottar klagen, svarer vi."],
  ["nb", "Når vi mottok brev, svarte vi alltid."],
  ["nb", "Du må dokumentere når du flyttet."],
  ["nb", "Når klagen kom, vet vi ikke."],
  ["nn", "Vi veit ikkje når du flytta."],
  ["nb", "Du oppga ikke når du flyttet til Norge."],
  ["nb", "Vi registrerte når vi mottok søknaden."],
  ["nb", "Du fortalte ikke når du begynte."],
  ["nb", "Vi fikk ikke opplysninger om når du flyttet."],
  ["nb", "Når du flyttet, har betydning for saken."],
  ["nb", "Når du flyttet, hadde mye å si for vedtaket."],
  ["nb", "Når du flyttet, vet vi ikke."],
  ["nn", "Du fortalde ikkje når du flytta."],
  ["nn", "Når du flytta, har noko å seie for saka."],
] as const)("quiet: %s: %s", (standard, text) => {
  expect(pastWhen(grammarOfFirst(text, standard))).toBeUndefined();
});
