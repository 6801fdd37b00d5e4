import { describe, expect, test } from "vitest";
import { found, idsOf } from "./support/analyse-letter.js";
import { writtenLetter } from "./support/written-letter.js";

describe("what was left", () => {
  const leftovers = [
    { kind: "comment", start: 0, end: 8, author: "Kari" },
    { kind: "comment", start: 9, end: 16, author: "Ola" },
    { kind: "deletion", start: 18, end: 18, author: "Kari" },
    { kind: "hidden", start: 24, end: 30 },
  ] as const;

  test("is an error in a letter, once for each kind, without the names", () => {
    const findings = found(writtenLetter({ leftovers }));
    expect(findings.map(({ ruleId, severity, span }) => [ruleId, severity, span.start])).toEqual([
      ["merknader-igjen", "error", 0],
      ["merknader-igjen", "error", 18],
      ["merknader-igjen", "error", 24],
    ]);
    expect(findings.map(({ location }) => location)).toEqual(["avsnitt 1", "avsnitt 2", "avsnitt 2"]);
    expect(findings[0]!.message).toBe(
      "Kommentarer som står igjen: 2. Følg dem opp, og slett dem før du sender brevet.",
    );
    expect(findings.map(({ message }) => message).join()).not.toMatch(/Kari|Ola/);
  });

  test("is told apart where it is a comment by klarsprak: the letter is a working copy", () => {
    const own = [3, 5].map(
      (start) => ({ kind: "comment", start, end: start + 2, author: "klarsprak" }) as const,
    );
    expect(
      found(writtenLetter({ leftovers: [...leftovers.slice(0, 2), ...own] })).map(({ message }) => message),
    ).toEqual([
      "Kommentarer som står igjen: 2. Følg dem opp, og slett dem før du sender brevet.",
      "Dette er en arbeidskopi. Kommentarer fra klarsprak: 2. Send originalen, eller slett kommentarene først.",
    ]);
  });

  test("is none in a template, and neither is an open field", () => {
    expect(idsOf(found(writtenLetter({ leftovers, template: true, field: "«Fornavn»" })))).toEqual([]);
  });

  test("an open field is an error in a letter", () => {
    const findings = found(writtenLetter({ field: "«Fornavn»" }));
    expect(findings.map(({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`)).toEqual([
      "plassholder error Feltet «Fornavn» er ikke fylt ut. Fyll det ut, eller lagre dokumentet som mal.",
    ]);
  });

  test("an empty line in the style of a heading is told of, and is no level", () => {
    const letter = writtenLetter({
      more: (builder) => {
        builder.addBlock({ kind: "heading", level: 5, place: { part: "body", number: 0 } }, [{ text: "" }]);
      },
    });
    expect(idsOf(found(letter))).toEqual(["tom-overskrift"]);
  });
});
