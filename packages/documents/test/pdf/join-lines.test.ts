import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jointOf } from "../../src/pdf/join-lines.js";

const joined = (line: string, next: string, words: readonly string[] = []): string => {
  const { dropped, between } = jointOf(line, next, new Set(words));
  return line.slice(0, line.length - dropped) + between + next;
};

describe("two lines become one", () => {
  test.each([
    ["Du får støtte til bolig", "fra 1. mars.", "Du får støtte til bolig fra 1. mars."],
    ["Kommunen har fått opp-", "lysninger om deg.", "Kommunen har fått opplysninger om deg."],
    ["Kommunen har fått opp\u00ad", "lysninger om deg.", "Kommunen har fått opplysninger om deg."],
    ["Kommunen har fått opp\u2010", "lysninger om deg.", "Kommunen har fått opplysninger om deg."],
    ["Du kan sende oss en e-", "post om saken.", "Du kan sende oss en e-post om saken."],
    ["Det gjelder klage-", "og ankesaker.", "Det gjelder klage- og ankesaker."],
    ["Det gjeld klage-", "eller ankesaker.", "Det gjeld klage- eller ankesaker."],
    ["Vi ser det sam-", "men med andre.", "Vi ser det sammen med andre."],
    ["Du får opp-", "til hundre kroner.", "Du får opptil hundre kroner."],
    ["Det gjelder EU-", "borgere.", "Det gjelder EU-borgere."],
    ["Hun er fra Sør-", "Norge.", "Hun er fra Sør-Norge."],
    ["Han er 18-", "åring.", "Han er 18-åring."],
    ["Det gjelder årene 2020–", "2024.", "Det gjelder årene 2020–2024."],
    ["Vi sender en pdf-", "fil til deg.", "Vi sender en pdf-fil til deg."],
    ["Skriv til lederen og/", "eller styret.", "Skriv til lederen og/eller styret."],
    ["Skriv til kontoret v/", "lederen.", "Skriv til kontoret v/ lederen."],
    ["Se https://eksempel.example/", "skjema for mer.", "Se https://eksempel.example/skjema for mer."],
    ["Han sa nei –", "og gikk.", "Han sa nei – og gikk."],
    ["Reglene om opp-", "holdstillatelse gjelder.", "Reglene om oppholdstillatelse gjelder."],
  ])("«%s» + «%s»", (line, next, whole) => {
    expect(joined(line, next)).toBe(whole);
  });

  test("a hyphen stays that the document has elsewhere, and goes where it has the word without", () => {
    expect(joined("Vi bruker a-", "meldingen.", ["a-meldingen"])).toBe("Vi bruker a-meldingen.");
    expect(joined("Se saksbehandlings-", "systemet.", ["saksbehandlings-systemet"])).toBe(
      "Se saksbehandlings-systemet.",
    );
    expect(joined("Det er ski-", "lt ved veien.", ["skilt"])).toBe("Det er skilt ved veien.");
  });

  test("a word whose hyphen was lost is whole where the document has it elsewhere, and its parts nowhere", () => {
    expect(joined("Vi har fått opplys", "ninger.", ["opplysninger"])).toBe("Vi har fått opplysninger.");
    expect(joined("Vi har fått opplys", "ninger.")).toBe("Vi har fått opplys ninger.");
    expect(joined("Du må til", "bake.", ["tilbake", "til"])).toBe("Du må til bake.");
  });

  test("no letter is lost or made up", () => {
    const text = fc.stringMatching(/^[a-zæøåA-ZÆØÅ0-9 .,/-]{1,30}$/);
    const letters = (some: string): string => some.replace(/[\s-]/g, "");
    fc.assert(
      fc.property(text, text, (line, next) => {
        expect(letters(joined(line, next))).toBe(letters(line + next));
      }),
    );
  });
});
