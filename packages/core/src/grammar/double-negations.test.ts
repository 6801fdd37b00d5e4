import { describe, expect, test } from "vitest";
import { grammarOfFirst } from "../../test/first-sentence.js";
import { doubleNegations } from "./double-negations.js";

/** The sentence with every double negation replaced, or marked where nothing can stand instead. */
function found(text: string, standard: "nb" | "nn"): string {
  const grammar = grammarOfFirst(text, standard);
  const { tokens } = grammar.sentence;
  return doubleNegations(grammar)
    .toReversed()
    .reduce((all, { first, last, replacement }) => {
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      return all.slice(0, start) + (replacement ?? `[${all.slice(start, end)}]`) + all.slice(end);
    }, text);
}

describe("bokmål", () => {
  test.each([
    ["Det er ikke uvanlig at saken tar tid.", "Det er vanlig at saken tar tid."],
    ["Vi vet at det ikke er uvanlig med ventetid.", "Vi vet at det er vanlig med ventetid."],
    ["Kravet kan ikke anses som urimelig.", "Kravet kan anses som rimelig."],
    ["Kommunen bruker en ikke ubetydelig sum.", "Kommunen bruker en betydelig sum."],
    ["Det er ikke helt umulig å få plass.", "Det er [ikke helt umulig] å få plass."],
    ["Det skjer ikke sjelden om vinteren.", "Det skjer ofte om vinteren."],
    ["Sykdommen er ikke sjelden.", "Sykdommen er vanlig."],
    ["Det kan ikke utelukkes at fristen endres.", "Det er mulig at fristen endres."],
    ["Vi mener at det ikke kan utelukkes at du har rett.", "Vi mener at det er mulig at du har rett."],
    ["Derfor kan det ikke utelukkes at du har rett.", "Derfor er det mulig at du har rett."],
    ["Vi kan ikke utelukke at du har rett.", "Vi [kan ikke utelukke] at du har rett."],
    ["Det er slett ikke uproblematisk.", "Det er slett [ikke uproblematisk]."],
    ["Ikke sjelden må du vente.", "Ofte må du vente."],
    ["Feil kan ikke utelukkes.", "Feil er mulig."],
    ["Innspillet er ikke uten betydning.", "Innspillet er av betydning."],
    ["Slike feil er ikke uten følger.", "Slike feil er [ikke uten] følger."],
  ])("%s", (text, expected) => {
    expect(found(text, "nb")).toBe(expected);
  });

  test.each([
    "Du har ikke ubetinget rett til plass.",
    "Svaret kommer ikke umiddelbart, og kravet er ikke uttalt.",
    "Vi gjør ikke unntak, og underskrift er ikke nødvendig.",
    "Det er vanskelig, om ikke umulig.",
    "Vi slipper ikke ukjente personer inn.",
    "Gebyret er ikke urimelig høyt.",
    "Vi kan ikke se at det er uvanlig.",
    "Du kan ikke bygge uten tillatelse.",
    "Du kan ikke klage uten videre, og ikke uten at du skriver.",
    "Det er uvanlig, men ikke ulovlig.",
    "ikke",
    "ikke kan utelukkes",
  ])("quiet: %s", (text) => {
    expect(found(text, "nb")).toBe(text);
  });
});

describe("nynorsk", () => {
  test.each([
    ["Det er ikkje uvanleg at saka tek tid.", "Det er vanleg at saka tek tid."],
    ["Det er ikkje usannsynleg at du får plass.", "Det er mogleg at du får plass."],
    ["Det kan ikkje utelukkast at fristen blir endra.", "Det er mogleg at fristen blir endra."],
    ["Det skjer ikkje sjeldan om vinteren.", "Det skjer ofte om vinteren."],
  ])("%s", (text, expected) => {
    expect(found(text, "nn")).toBe(expected);
  });

  test.each([
    "Du har ikkje utan vidare rett til plass.",
    "Du kan ikkje byggje utan løyve.",
    "Gebyret er ikkje urimeleg høgt.",
    "Vi slepper ikkje ukjende personar inn.",
  ])("quiet: %s", (text) => {
    expect(found(text, "nn")).toBe(text);
  });
});
