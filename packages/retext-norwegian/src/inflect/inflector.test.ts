import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createInflector, inflect, isKnown, lemmasOf, paradigm, type Standard, type Upos } from "./index.js";
import { lemmas } from "./lexicon.js";

const past = { VerbForm: "Fin", Mood: "Ind", Tense: "Past" };
const present = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres" };
const participle = { VerbForm: "Part" };
const verbColumns = {
  nb: [present, past, participle, { VerbForm: "Part", Number: "Plur" }],
  nn: [present, past, participle, { VerbForm: "Part", Gender: "Com" }, { VerbForm: "Part", Number: "Plur" }],
} as const;
const lastVerbColumns = [
  { VerbForm: "Fin", Mood: "Imp" },
  { VerbForm: "Inf", Voice: "Pass" },
  { VerbForm: "Part", Tense: "Pres" },
];
const nounColumns = [
  { Definite: "Def", Number: "Sing" },
  { Definite: "Ind", Number: "Plur" },
  { Definite: "Def", Number: "Plur" },
];
const standards: readonly Standard[] = ["nb", "nn"];

/** The rows of a table that was read through by hand. */
function table(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`tables/${name}.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));
}

/** All certain forms with exactly these features (a noun's gender apart), as the tables write them. */
function cell(
  lemma: string,
  upos: Upos,
  feats: Readonly<Record<string, string>>,
  standard: Standard,
): string {
  const wanted = Object.entries(feats);
  const forms = paradigm(lemma, upos, standard)
    .filter((row) => row.certain)
    .filter((row) => Object.keys(row.feats).length === wanted.length + (upos === "NOUN" ? 1 : 0))
    .filter((row) => wanted.every(([key, value]) => row.feats[key] === value))
    .map((row) => row.form);
  return [...new Set(forms)].join("/") || "-";
}

describe.each(standards)("%s tables", (standard) => {
  it("inflects every verb of the table", () => {
    const rows = table(`${standard}-verbs`);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    const columns = [...verbColumns[standard], ...lastVerbColumns];
    expect(
      rows.map(([lemma = ""]) => [lemma, ...columns.map((feats) => cell(lemma, "VERB", feats, standard))]),
    ).toEqual(rows);
  });

  it("inflects every noun of the table", () => {
    const rows = table(`${standard}-nouns`);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    const actual = rows.map(([lemma = ""]) => {
      const genders = paradigm(lemma, "NOUN", standard).map((row) => row.feats.Gender);
      return [
        lemma,
        [...new Set(genders)].join("/"),
        ...nounColumns.map((feats) => cell(lemma, "NOUN", feats, standard)),
      ];
    });
    expect(actual).toEqual(rows);
  });

  it("inflects every adjective of the table", () => {
    const rows = table(`${standard}-adjectives`);
    expect(
      rows.map(([lemma = ""]) => [lemma, ...paradigm(lemma, "ADJ", standard).map((row) => row.form)]),
    ).toEqual(rows);
  });

  it.each([
    "VERB",
    "NOUN",
    "ADJ",
  ] as const)("leads every certain form of every known %s back to its lemma", (upos) => {
    const lost = lemmas(upos, standard).flatMap((lemma) =>
      paradigm(lemma, upos, standard)
        .filter((row) => row.certain && !lemmasOf(row.form, upos, standard).includes(lemma))
        .map((row) => `${lemma}: ${row.form}`),
    );
    expect(lost).toEqual([]);
  });

  it("has no empty or malformed form", () => {
    const bad = (["VERB", "NOUN", "ADJ"] as const).flatMap((upos) =>
      lemmas(upos, standard).flatMap((lemma) =>
        paradigm(lemma, upos, standard)
          .filter((row) => !/^[a-zæøåéèêóòô-]{2,}$/.test(row.form))
          .map((row) => `${lemma}: ${row.form}`),
      ),
    );
    expect(bad).toEqual([]);
  });

  it("gives nothing twice", () => {
    const doubles = (["VERB", "NOUN", "ADJ"] as const).flatMap((upos) =>
      lemmas(upos, standard).filter((lemma) => {
        const rows = paradigm(lemma, upos, standard).map((row) => JSON.stringify([row.form, row.feats]));
        return new Set(rows).size !== rows.length;
      }),
    );
    expect(doubles).toEqual([]);
  });
});

describe("inflect", () => {
  it.each<[string, Upos, Record<string, string>, Standard, string | undefined]>([
    ["foreta", "VERB", past, "nb", "foretok"],
    ["foreta", "VERB", { VerbForm: "Fin", Tense: "Pres", Voice: "Pass" }, "nb", "foretas"],
    ["foreta", "VERB", { VerbForm: "Fin", Tense: "Past", Voice: "Pass" }, "nb", undefined],
    ["kaste", "VERB", past, "nb", "kastet"],
    ["kaste", "VERB", past, "nn", "kasta"],
    ["kaste", "VERB", { VerbForm: "Inf" }, "nn", "kaste"],
    ["kasta", "VERB", { VerbForm: "Inf" }, "nn", "kaste"],
    ["bruke", "VERB", past, "nn", "brukte"],
    ["gjere", "VERB", past, "nn", "gjorde"],
    ["sende", "VERB", past, "nn", "sende"],
    ["sende", "VERB", { VerbForm: "Fin", Tense: "Pres", Voice: "Pass" }, "nn", undefined],
    ["sende", "VERB", { VerbForm: "Inf", Voice: "Pass" }, "nn", "sendast"],
    ["møte", "VERB", past, "nb", "møtte"],
    ["glemme", "VERB", { Mood: "Imp" }, "nb", "glem"],
    ["vise til", "VERB", past, "nb", "viste til"],
    ["uttale seg", "VERB", past, "nb", "uttalte seg"],
    ["uttale seg", "VERB", past, "nn", "uttalte seg"],
    ["digitalisere", "VERB", past, "nb", "digitaliserte"],
    ["blarfe", "VERB", past, "nb", undefined],
    ["vurdering", "NOUN", { Definite: "Def", Number: "Sing" }, "nb", "vurderingen"],
    ["vurdering", "NOUN", { Definite: "Def", Number: "Sing" }, "nn", "vurderinga"],
    ["vurdering", "NOUN", { Gender: "Fem" }, "nn", "vurderinga"],
    ["vedtak", "NOUN", { Definite: "Def", Number: "Sing", Gender: "Masc" }, "nb", "vedtaket"],
    ["byggesaksbehandling", "NOUN", { Definite: "Def", Number: "Plur" }, "nb", "byggesaksbehandlingene"],
    ["forflytting", "NOUN", { Definite: "Ind", Number: "Plur" }, "nb", "forflyttinger"],
    ["blarf", "NOUN", { Definite: "Def", Number: "Sing" }, "nb", undefined],
    ["liten", "ADJ", { Definite: "Def", Degree: "Pos", Number: "Sing" }, "nb", "lille"],
    ["viktig", "ADJ", { Degree: "Cmp" }, "nb", "viktigere"],
    ["sikker", "ADJ", { Degree: "Pos", Number: "Plur" }, "nb", "sikre"],
    ["open", "ADJ", { Definite: "Ind", Degree: "Pos", Gender: "Neut", Number: "Sing" }, "nn", "ope"],
    ["adgang til", "NOUN", { Definite: "Def", Number: "Sing" }, "nb", "adgangen til"],
    ["", "NOUN", {}, "nb", undefined],
  ])("%s %s %o in %s is %s", (lemma, upos, feats, standard, form) => {
    expect(inflect(lemma, upos, feats, standard)).toBe(form);
  });
});

describe("lemmasOf and isKnown", () => {
  it("finds the lemma behind irregular, prefixed and contracted forms", () => {
    expect(lemmasOf("foretok", "VERB", "nb")).toEqual(["foreta"]);
    expect(lemmasOf("viste til", "VERB", "nb")).toEqual(["vise til"]);
    expect(lemmasOf("artikler", "NOUN", "nb")).toContain("artikkel");
    expect(lemmasOf("fagbøker", "NOUN", "nb")).toContain("fagbok");
    expect(lemmasOf("bygde", "VERB", "nn")).toEqual(["bygge", "byggje"]);
    expect(lemmasOf("av", "VERB", "nb")).toEqual([]);
    expect(lemmasOf("", "NOUN", "nb")).toEqual([]);
  });

  it("tells the lexicon from a guess", () => {
    expect(isKnown("foreta", "VERB", "nb")).toBe(true);
    expect(isKnown("blarfe", "VERB", "nb")).toBe(false);
    expect(isKnown("vedtak", "NOUN", "nn")).toBe(true);
    expect(paradigm("blarfe", "VERB", "nb").every((row) => !row.certain)).toBe(true);
  });

  it("is the same bound to one standard", () => {
    const nn = createInflector("nn");
    expect(nn.inflect("gjere", "VERB", past)).toBe("gjorde");
    expect(nn.paradigm("veg", "NOUN")).toEqual(paradigm("veg", "NOUN", "nn"));
    expect(nn.isKnown("veg", "NOUN")).toBe(true);
    expect(nn.lemmasOf("vegane", "NOUN")).toEqual(["veg"]);
  });
});
