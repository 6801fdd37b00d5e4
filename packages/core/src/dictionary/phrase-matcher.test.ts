import fc from "fast-check";
import { paradigm } from "retext-norwegian";
import { describe, expect, it } from "vitest";
import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import { sentencesOf } from "../language/annotate.js";
import { compileList } from "./compile-list.js";
import { createPhraseMatcher, type PhraseMatcher } from "./phrase-matcher.js";
import { validateList } from "./validate-list.js";

type RawEntry = Readonly<Record<string, unknown>>;

function listOf(language: WrittenStandard, entries: readonly RawEntry[], rule = "kansellistil") {
  const parsed = { rule, language, entries: entries.map((entry) => ({ source: "own", ...entry })) };
  const { list, problems } = validateList(parsed, { file: "list.yaml", lineOf: () => 1 });
  expect(problems).toEqual([]);
  const compiled = compileList(list!, paradigm);
  expect(compiled.problems).toEqual([]);
  return compiled.compiled;
}

const nb = createPhraseMatcher([
  listOf("nb", [
    { term: "anmode om", inflect: "verb", alternatives: ["be om"], gap: 2 },
    { term: "iverksette", inflect: "verb", alternatives: ["sette i gang"] },
    { term: "benytte", inflect: "verb", alternatives: ["bruke"] },
    {
      term: "inneha",
      inflect: "verb",
      alternatives: ["ha"],
      forms: { pres: "innehar", past: "innehadde", pass: "innehas" },
    },
    { term: "foreta en vurdering", inflect: "verb", alternatives: ["vurdere"], gap: 2 },
    { term: "foreta", inflect: "verb", alternatives: ["gjøre"] },
    { term: "begjæring", inflect: "noun", alternatives: ["krav"] },
    { term: "bistand", inflect: "noun", alternatives: ["hjelp"], notAfter: ["fri rettshjelp og", "retts*"] },
    { term: "ytterligere", alternatives: ["flere"], notBefore: ["en gang"] },
    { term: "i henhold til", alternatives: ["etter"] },
    { term: "i henhold til lov", alternatives: ["etter loven"] },
    { term: "viser til", alternatives: ["vi viser til"], position: "start" },
    { term: "Deres ref", alternatives: ["referansen din"], case: "exact" },
    { term: "og/eller", alternatives: ["eller"] },
    { term: "osv.", alternatives: ["og så videre"] },
    { term: "plan", inflect: "noun", alternatives: ["opplegg"], notIn: ["sms"] },
    { term: "plikte", inflect: "verb", alternatives: ["måtte"] },
    { term: "herunder", alternatives: [], advice: "Skriv hva som hører med.", onlyIn: ["brev"] },
    { term: "straks", alternatives: ["nå"], severity: "off" },
  ]),
]);

const nn = createPhraseMatcher([
  listOf("nn", [
    { term: "føreta ei vurdering", inflect: "verb", alternatives: ["vurdere"], gap: 1 },
    { term: "nytte", inflect: "verb", alternatives: ["bruke"] },
    { term: "søknad", inflect: "noun", alternatives: ["brev"] },
  ]),
]);

function matches(matcher: PhraseMatcher, language: WrittenStandard, text: string, textType = "brev") {
  return sentencesOf(text).flatMap((sentence) => matcher.match("kansellistil", sentence, language, textType));
}

function found(
  matcher: PhraseMatcher,
  language: WrittenStandard,
  text: string,
  textType?: string,
): readonly string[] {
  return matches(matcher, language, text, textType).map(({ start, end }) => text.slice(start, end));
}

/** The text after the first alternative of its only match, or undefined where none is offered. */
function better(matcher: PhraseMatcher, language: WrittenStandard, text: string): string | undefined {
  const all = matches(matcher, language, text);
  expect(all).toHaveLength(1);
  const first = all[0]!.alternatives[0];
  return first === undefined ? undefined : text.slice(0, first.start) + first.text + text.slice(first.end);
}

describe("finding terms", () => {
  it.each([
    ["Vi anmoder om svar.", ["anmoder om"]],
    ["Vi anmodet deg ikke om svar.", ["anmodet deg ikke om"]],
    ["Vi anmoder, og ber om svar.", []],
    ["Du får svar i\nhenhold  til avtalen.", ["i\nhenhold  til"]],
    ["Det følger i henhold til lov om dette.", ["i henhold til lov"]],
    ["Vi foretar en vurdering.", ["foretar en vurdering"]],
    ["Vi foretar en grundig vurdering.", ["foretar en grundig vurdering"]],
    ["Vi foretar oss noe.", ["foretar"]],
    ["Send skjema og/eller brev.", ["og/eller"]],
    ["Vi trenger epler, pærer osv.", ["osv."]],
    ["Viser til brevet ditt.", ["Viser til"]],
    ["Vi viser til brevet ditt.", []],
    ["Her står Deres ref øverst.", ["Deres ref"]],
    ["Her står deres ref øverst.", []],
    ["Du kan få ytterligere hjelp.", ["ytterligere"]],
    ["Du kan prøve ytterligere en gang.", []],
    ["Du kan få rettslig bistand.", []],
    ["Vi svarer straks.", []],
    ["Du har plikt til å svare.", []],
    ["Vi be\u00adnytter skjemaet.", ["be\u00adnytter"]],
    ["BENYTT SKJEMAET I DENNE SAKEN", ["BENYTT"]],
    ["Firmaet Plan AS har svart.", []],
    ["Plan AS har svart.", []],
    ["Planen er ferdig.", ["Planen"]],
    ["Planens mål er nådd.", ["Planens"]],
  ])("%j", (text, expected) => {
    expect(found(nb, "nb", text)).toEqual(expected);
  });

  it("keeps to the text types of an entry", () => {
    expect(found(nb, "nb", "En plan, herunder et kart.", "brev")).toEqual(["plan", "herunder"]);
    expect(found(nb, "nb", "En plan, herunder et kart.", "sms")).toEqual([]);
  });

  it("knows the other standard and the other rules apart", () => {
    expect(found(nb, "nn", "Vi anmoder om svar.")).toEqual([]);
    const [sentence] = sentencesOf("Vi anmoder om svar.");
    expect(nb.match("floskel", sentence!, "nb", "brev")).toEqual([]);
  });

  it("lets a later list replace and switch off a term", () => {
    const first = listOf("nb", [{ term: "benytte", inflect: "verb", alternatives: ["bruke"] }]);
    const replaced = listOf("nb", [{ term: "benytte", inflect: "verb", alternatives: ["velge"] }]);
    const off = listOf("nb", [
      { term: "benytte", inflect: "verb", alternatives: ["bruke"], severity: "off" },
    ]);
    expect(better(createPhraseMatcher([first, replaced]), "nb", "Vi benytter det.")).toBe("Vi velger det.");
    expect(found(createPhraseMatcher([first, off]), "nb", "Vi benytter det.")).toEqual([]);
  });
});

describe("alternatives in bokmål", () => {
  it.each([
    ["Vi anmoder om svar.", "Vi ber om svar."],
    ["Vi anmodet om svar.", "Vi ba om svar."],
    ["Vi har anmodet om svar.", "Vi har bedt om svar."],
    ["Har kommunen anmodet om svar?", "Har kommunen bedt om svar?"],
    ["Du ble ikke anmodet om svar.", "Du ble ikke bedt om svar."],
    ["Det anmodes om svar.", "Det bes om svar."],
    ["Anmod om svar.", "Be om svar."],
    ["ANMODER OM SVAR", "BER OM SVAR"],
    ["Nå anmoder vi ikke om svar.", "Nå ber vi ikke om svar."],
    ["Nå iverksetter vi arbeidet.", "Nå setter vi i gang arbeidet."],
    ["Kommunen iverksetter ikke arbeidet.", "Kommunen setter ikke i gang arbeidet."],
    ["Vi skal iverksette arbeidet.", "Vi skal sette i gang arbeidet."],
    ["I morgen iverksetter kommunen arbeidet.", undefined],
    ["Iverksetter kommunen arbeidet?", undefined],
    ["Hun som innehar stillingen, svarer.", "Hun som har stillingen, svarer."],
    ["Stillingen innehas av henne.", undefined],
    ["Vi foretar en vurdering av saken.", "Vi vurderer saken."],
    ["Vi foretar ikke en vurdering av saken.", "Vi vurderer ikke saken."],
    ["Vi foretar en grundig vurdering av saken.", undefined],
    ["Det foretas en vurdering av saken.", undefined],
    ["I dag foretas det en vurdering av saken.", undefined],
    ["I dag foretas en vurdering av saken.", "I dag vurderes saken."],
    ["Vi foretar en vurdering om saken.", undefined],
    ["Vi har mottatt en begjæring.", "Vi har mottatt et krav."],
    ["Vi har mottatt en ny begjæring.", undefined],
    ["Begjæringen din er avslått.", "Kravet ditt er avslått."],
    ["Den nye begjæringen er avslått.", "Det nye kravet er avslått."],
    ["Alle begjæringene er avslått.", "Alle kravene er avslått."],
    ["Vi trenger epler osv.", "Vi trenger epler og så videre."],
  ])("%j", (text, expected) => {
    expect(better(nb, "nb", text)).toBe(expected);
  });
});

describe("alternatives in nynorsk", () => {
  it.each([
    ["Vi har føreteke ei vurdering av saka.", "Vi har vurdert saka."],
    ["Vi skal føreta ei vurdering av saka.", "Vi skal vurdere saka."],
    ["Vi har nytta skjemaet.", "Vi har brukt skjemaet."],
    ["Vi nyttar skjemaet.", "Vi bruker skjemaet."],
    ["Skjemaet kan nyttast.", "Skjemaet kan brukast."],
    ["Vi har fått ein søknad.", "Vi har fått eit brev."],
    ["Søknaden din er motteken.", "Brevet ditt er motteken."],
  ])("%j", (text, expected) => {
    expect(better(nn, "nn", text)).toBe(expected);
  });
});

describe("any text", () => {
  const filler = fc.constantFrom(
    "huset",
    "og",
    "gul",
    ",",
    "bilen",
    "3",
    "«",
    "»",
    "(",
    "som",
    "løper",
    "Kari",
    "–",
  );
  it("finds a term at its exact place among other words", () => {
    fc.assert(
      fc.property(
        fc.array(filler, { maxLength: 12 }),
        fc.array(filler, { maxLength: 12 }),
        (before, after) => {
          const lead = ["Vi", ...before, "så"].join(" ");
          const text = `${lead} i henhold til ${["det", ...after].join(" ")}`;
          const all = matches(nb, "nb", text).map(({ start, end }) => [start, end]);
          expect(all).toContainEqual([lead.length + 1, lead.length + 1 + "i henhold til".length]);
        },
      ),
    );
  });

  it("never throws, and every match and edit lies in the sentence and in order", () => {
    const word = fc.constantFrom(
      "foreta",
      "foretas",
      "en",
      "vurdering",
      "av",
      "Det",
      "begjæringen",
      "din",
      "osv",
      ".",
      "/",
      "«",
      "iverksetter",
      "vi",
      "og/eller",
      "\u00ad",
      "I",
      "henhold",
      "til",
      "\ufffc",
      "ikke",
      "har",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.constantFrom(" ", "", "\n"), (words, glue) => {
        for (const sentence of sentencesOf(words.join(glue))) {
          let end = sentence.start;
          for (const match of nb.match("kansellistil", sentence, "nb", "brev")) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            end = match.end;
            for (const edit of match.alternatives) {
              expect(edit.start).toBeGreaterThanOrEqual(sentence.start);
              expect(edit.end).toBeLessThanOrEqual(sentence.end);
            }
          }
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
      }),
    );
  });

  it("is silent about a sentence without tokens", () => {
    const empty: Sentence = { text: "", start: 0, end: 0, tokens: [], wordCount: 0 };
    expect(nb.match("kansellistil", empty, "nb", "brev")).toEqual([]);
  });
});
