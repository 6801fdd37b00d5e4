import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileDictionaries, formatProblem } from "./compile-dictionaries.js";
import { lawSchema } from "./law-schema.js";
import { listSchema } from "./list-schema.js";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dictionaries-"));
  for (const folder of ["nb", "nn", "shared", "law"]) mkdirSync(join(root, folder));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

function problems(): readonly string[] {
  return compileDictionaries({ root }).problems.map(formatProblem);
}

const head = "# Stiff words\nrule: kansellistil\nlanguage: nb\nentries:\n";

describe("compileDictionaries", () => {
  it("writes the same bytes twice", () => {
    put(
      "nb/kansellistil.yaml",
      `${head}  - { term: benytte, inflect: verb, alternatives: [bruke], source: own }\n`,
    );
    put("law/prove.yaml", "rows:\n  - { act: { nb: a, nn: b }, part: innsyn, source: own }\n");
    put("shared/known-abbreviations.yaml", "source: own\nentries:\n  - { form: EU }\n");
    put("shared/common-nouns-capitalised.yaml", "source: own\nentries:\n  - { nb: kommune, nn: kommune }\n");
    const read = (): readonly string[] => {
      const out = join(root, "dist");
      expect(compileDictionaries({ root, out }).problems).toEqual([]);
      return readdirSync(out).map((name) => `${name} ${readFileSync(join(out, name), "utf8")}`);
    };
    const first = read();
    expect(first.map((text) => text.split(" ")[0])).toEqual([
      "law.json",
      "nb.json",
      "nn.json",
      "shared.json",
    ]);
    expect(first[0]).toContain('"part":"innsyn"');
    expect(first[1]).toContain('"past":["brukte"');
    expect(first[3]).toContain('"knownAbbreviations":["EU"]');
    expect(first[3]).toContain('"kommunane"');
    expect(read()).toEqual(first);
  });

  it("says where a problem is and what to do, and writes nothing", () => {
    put("nb/kansellistil.yaml", `${head}  - term: foreta\n    inflect: verb\n    alternatives: [gjøre]\n`);
    const out = join(root, "dist");
    const result = compileDictionaries({ root, out });
    expect(result.problems.map(formatProblem)).toEqual([
      'dictionaries/nb/kansellistil.yaml:5: "foreta" has no source. Add source: ..., or `own` where nobody else has said it.',
    ]);
    expect(readdirSync(root)).not.toContain("dist");
  });

  it("points at the key that is wrong", () => {
    put(
      "nb/kansellistil.yaml",
      `${head}  - term: foreta\n    alternatives: [gjøre]\n    source: own\n    gapp: 2\n`,
    );
    expect(problems()[0]).toMatch(
      /^dictionaries\/nb\/kansellistil\.yaml:8: "foreta" has the unknown key "gapp"/,
    );
  });

  it("refuses an alternative that another list warns about, in the form it would be put in", () => {
    put(
      "nb/kansellistil.yaml",
      `${head}  - { term: benytte, inflect: verb, alternatives: [anvende], source: own }\n`,
    );
    put(
      "nb/foreldet.yaml",
      "rule: foreldet\nlanguage: nb\nentries:\n  - { term: anvendt, alternatives: [brukt], source: own }\n",
    );
    expect(problems()).toEqual([
      'dictionaries/nb/kansellistil.yaml:5: "benytte" offers "anvende", but foreldet warns about "anvendt". Choose another alternative.',
    ]);
  });

  it("checks the houses that are built in, and writes them as they are", () => {
    mkdirSync(join(root, "organisations/vik"), { recursive: true });
    put("organisations/vik/organisation.yaml", "# a word first\nname: Vik kommune\n");
    const out = join(root, "dist");
    expect(compileDictionaries({ root, out }).problems).toEqual([]);
    expect(readFileSync(join(out, "organisations/vik/organisation.yaml"), "utf8")).toContain(
      "# a word first",
    );
    put("organisations/vik/organisation.yaml", "navn: Vik kommune\n");
    expect(problems().join("\n")).toContain(
      "dictionaries/organisations/vik/organisation.yaml:1: navn is not known here.",
    );
  });

  it("does not mind an alternative that is only a tip elsewhere", () => {
    put(
      "nb/kansellistil.yaml",
      `${head}  - { term: benytte, inflect: verb, alternatives: [anvende], source: own }\n`,
    );
    put(
      "nb/floskel.yaml",
      "rule: floskel\nlanguage: nb\nentries:\n  - { term: anvendt, alternatives: [brukt], source: own }\n",
    );
    expect(problems()).toEqual([]);
  });

  it.each([
    ["nb/foreldet.yaml", `${head}  []\n`, "is a list of kansellistil. Rename it to kansellistil.yaml."],
    ["nn/kansellistil.yaml", `${head}  []\n`, "is a list in nb. Move it to nb/."],
    ["nb/kansellistil.yaml", "rule: [\n", "is no valid YAML"],
    [
      "law/prove.yaml",
      "rows:\n  - { act: { nb: a, nn: b }, part: innsyn }\n",
      "has no source. Add source: ...",
    ],
    ["shared/tull.yaml", "source: own\nentries: []\n", "is a list nobody reads."],
    ["shared/law-names.yaml", "source: own\nentries:\n  - { nb: skatteloven }\n", "entry 1 has no nn."],
    [
      "shared/law-names.yaml",
      "entries:\n  - { nb: skatteloven, nn: skattelova }\n",
      "entry 1 has no source.",
    ],
  ])("refuses %s with %j", (file, text, message) => {
    put(file, text);
    expect(problems().join("\n")).toContain(message);
  });

  it("finds nothing to put right in the dictionaries of this repository", () => {
    const own = fileURLToPath(new URL("../../../dictionaries", import.meta.url));
    const { problems, lists, law } = compileDictionaries({ root: own });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(lists.nb.length).toBeGreaterThan(10);
    expect(lists.nn.length).toBeGreaterThan(10);
    expect(law.rows.length).toBeGreaterThan(20);
    expect(law.replaced.length).toBeGreaterThan(20);
  });
});

describe("listSchema", () => {
  it("asks for the same keys as the compiler", () => {
    const schema = listSchema() as {
      properties: { entries: { items: { required: string[]; properties: object } } };
    };
    const { required, properties } = schema.properties.entries.items;
    expect(required).toEqual(["term", "alternatives", "source"]);
    expect(Object.keys(properties)).toContain("notBefore");
  });
});

describe("lawSchema", () => {
  it("asks each row for what no head can give, and each replaced name for its last day", () => {
    const schema = lawSchema() as {
      properties: Record<"rows" | "replaced", { items: { required: string[]; properties: object } }>;
    };
    const { rows, replaced } = schema.properties;
    expect(rows.items.required).toEqual(["part"]);
    expect(Object.keys(rows.items.properties)).toContain("verified");
    expect(replaced.items.required).toEqual(["kind", "name", "successor", "sameUse", "validTo", "source"]);
  });
});
