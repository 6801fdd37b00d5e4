import { expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { frontField } from "./front-field.js";

function found(text: string, standard: "nb" | "nn"): string | undefined {
  const grammar = grammarOfFirst(text, standard);
  const front = frontField(grammar);
  if (front === undefined) return undefined;
  const { tokens } = grammar.sentence;
  const words = text.slice(tokens[front.first]!.start, tokens[front.last]!.end);
  return `${words} (${front.words}${front.startsWithClause ? ", clause" : ""}${front.isRow ? ", row" : ""})`;
}

test.each([
  ["nb", "Du kan klage.", "Du (1)"],
  ["nb", "Hvis du vil klage, kan du skrive til oss.", "Hvis du vil klage, (4, clause)"],
  ["nb", "Har du spørsmål, kan du ringe oss.", "Har du spørsmål, (3, clause)"],
  ["nb", "Selv om du har søkt, må du svare oss.", "Selv om du har søkt, (5, clause)"],
  ["nb", "De som har søkt før, må søke igjen.", "De som har søkt før, (5)"],
  ["nb", "Men i dag kan du klage.", "i dag (2)"],
  [
    "nb",
    "Fra og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner.",
    "Fra og med 1. august 2026 til og med 31. juli 2027 (1)",
  ],
  [
    "nb",
    "I perioden 1. mai til 31. juli 2026 er kontoret stengt.",
    "I perioden 1. mai til 31. juli 2026 (1)",
  ],
  [
    "nb",
    "I medhold av forvaltningsloven § 28 første ledd kan du klage på vedtaket.",
    "I medhold av forvaltningsloven § 28 første ledd (4)",
  ],
  ["nb", "Navn, adresse og alder må stå i søknaden.", "Navn, adresse og alder (4, row)"],
  ["nn", "Viss du vil klage, kan du skrive til oss.", "Viss du vil klage, (4, clause)"],
  [
    "nn",
    "Frå og med 1. august 2026 til og med 31. juli 2027 betaler du 2 000 kroner.",
    "Frå og med 1. august 2026 til og med 31. juli 2027 (1)",
  ],
] as const)("%s: %s", (standard, text, expected) => {
  expect(found(text, standard)).toBe(expected);
});

test.each([
  ["nb", "Kan du sende oss skjemaet?"],
  ["nb", "Send oss skjemaet før 1. mai."],
  ["nb", "Søknad om plass"],
  ["nn", "Kan du sende oss skjemaet?"],
  ["nn", "Ring oss i dag."],
] as const)("none, %s: %s", (standard, text) => {
  expect(found(text, standard)).toBeUndefined();
});

test("does not work out the tree of a sentence whose verb comes early", () => {
  const done: string[] = [];
  const grammar = grammarOfFirst("Du kan klage på vedtaket innen tre uker.", "nb", (work) => done.push(work));
  expect(frontField(grammar, 8)).toBeUndefined();
  expect(done).toEqual(["tagged"]);
});
