import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emptyOrganisation } from "./organisation.js";
import { organisationKeys } from "./organisation-definition.js";
import { organisationSchema } from "./organisation-schema.js";
import { readOrganisation } from "./read-organisation.js";

const problemsOf = (source: string): readonly string[] =>
  readOrganisation(source, "o.yaml").problems.map(({ line, message }) => `${line}: ${message}`);

describe("readOrganisation", () => {
  test("reads every key, with what is short written out", () => {
    const { organisation, problems } = readOrganisation(
      `name: { nb: Vik kommune, nn: Vik kommune }
forms: [Vik]
standard: nn
terms:
  - use: kommunedirektør
    avoid: [rådmann, { word: administrasjonssjef, standard: nb, inflect: noun, forms: { def: sjefen } }]
    explain: den som leier kommunen
    forms: { nb: { def: direktøren } }
    source: her
roles: [{ title: ordførar, speaksFor: political }]
units: [innbyggjartorget, { name: drift, forms: [teknisk] }]
channels: [{ name: nettsidene, reach: external }]
norm: { auxiliary: bli, infinitive: e, choices: [{ use: difor, not: [derfor], standard: nn }] }
accept: [GAT, { word: Compilo, source: her }]
domains: [vik.kommune.no]
contacts: [{ kind: phone, value: "12 34 56 78" }]
graphicProfile: { fonts: [Arial], colours: ["#1A4d80"], bodySize: 11, webBodySize: 16, headingSizes: [16, 12.5], lineSpacing: 1.15, alignment: left, margins: { top: 20 }, logo: ./l.png, template: brev.dotx, styles: [Normal] }
`,
      "o.yaml",
    );
    expect(problems).toEqual([]);
    expect(Object.keys(organisation ?? {}).sort()).toEqual(
      Object.keys(organisationKeys)
        .filter((key) => key !== "$schema")
        .sort(),
    );
    expect(organisation?.terms[0]?.avoid[0]).toEqual({ word: "rådmann" });
    expect(organisation?.terms[0]?.explain?.nn).toBe("den som leier kommunen");
    expect(organisation?.units[0]).toEqual({ name: "innbyggjartorget", forms: [] });
    expect(organisation?.accept).toEqual(["GAT", "Compilo"]);
    expect(organisation?.graphicProfile?.margins?.top).toBe(20);
    expect(Object.keys(organisation?.graphicProfile ?? {}).sort()).toEqual(
      Object.keys((organisationKeys.graphicProfile as { readonly keys: object }).keys).sort(),
    );
    expect(organisation?.graphicProfile?.headingSizes).toEqual([16, 12.5]);
  });

  test("a key without a value is one that is not known yet", () => {
    const { organisation, problems } = readOrganisation("name: Vik kommune\nterms:\ndomains:\n", "o.yaml");
    expect(problems).toEqual([]);
    expect(organisation).toEqual({ ...emptyOrganisation, name: { nb: "Vik kommune", nn: "Vik kommune" } });
  });

  test.each([
    ["forms: [x]\n", "1: has no name. Add name: ..."],
    ["- x\n", "1: must hold keys. Use name, "],
    ["name: x\nnavn: y\n", "2: navn is not known here. Use name, "],
    ["name: x\nstandard: bokmål\n", '2: standard must be one of nb, nn, but is "bokmål".'],
    ["name: x\nterms:\n  - avoid: [y]\n", "3: terms 1 has no use. Add use: ..."],
    ["name: x\nroles:\n  - title: y\n    speaksFor: all\n", "4: roles 1 speaksFor must be one of political"],
    ["name: x\ndomains: ['https://www.x.no']\n", "2: domains 1 must be a domain alone"],
    ["name: x\ngraphicProfile:\n  colours: [blue]\n", "3: graphicProfile colours 1 must be a colour"],
    [
      "name: x\ngraphicProfile:\n  bodySize: 90\n",
      "3: graphicProfile bodySize must be a number from 6 to 30",
    ],
    [
      "name: x\ngraphicProfile:\n  headingSizes: [16, 2]\n",
      "3: graphicProfile headingSizes 2 must be a number from 6 to 72",
    ],
    ["name: x\ngraphicProfile:\n  headingSizes: 16\n", "3: graphicProfile headingSizes must be a list"],
    ["name: { nb: x }\n", "1: name has no nn. Add nn: ..."],
    ["name: x\nterms:\n  - use: y\n    forms: { fort: z }\n", "4: terms 1 forms must be words by the names"],
    ["name: x\nforms: y\n", "2: forms must be a list"],
    [
      "name: x\nterms:\n  - use: y\n    avoid: [z]\n  - use: w\n    avoid: [z]\n",
      '6: terms 2 avoid 1 "z" is already a word to avoid',
    ],
    ["name: x\nterms:\n  - use: y\n    avoid: [Y]\n", '4: terms 1 avoid 1 "Y" is already a word to use'],
    ["name: [\n", "is no valid YAML"],
  ])("%j: %s", (source, expected) => {
    const problems = problemsOf(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test("the house that is built in is right, and every line but the name tells its source", () => {
    const url = new URL(
      "../../../../dictionaries/organisations/ostre-toten/organisation.yaml",
      import.meta.url,
    );
    const source = readFileSync(url, "utf8");
    const { organisation, problems } = readOrganisation(source, "organisation.yaml");
    expect(problems).toEqual([]);
    const { terms, roles, units, channels, domains, graphicProfile } = organisation!;
    for (const entry of [...terms, ...roles, ...units, ...channels])
      expect(entry.source).toMatch(/^Kommunikasjonsstrategi 2021–2023, /);
    expect([...source.matchAll(/\{ word: .*?\}/g)].every(([line]) => line.includes("source:"))).toBe(true);
    expect([domains, graphicProfile]).toEqual([[], undefined]);
  });
});

test("the schema has the keys of the definition", () => {
  const { properties, required } = organisationSchema() as {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required: readonly string[];
  };
  expect(Object.keys(properties)).toEqual(Object.keys(organisationKeys));
  expect(required).toEqual(["name"]);
  expect(JSON.stringify(properties.graphicProfile)).toContain('"pattern"');
});
