import { describe, expect, test } from "vitest";
import { rules } from "../rules/index.js";
import { textTypes } from "../text-types/all.js";
import { checkConfiguration } from "./configuration.js";
import { nearest } from "./configuration-fault.js";
import { configurationSchema } from "./json-schema.js";

const problemsOf = (value: unknown): readonly string[] =>
  checkConfiguration(value, rules, textTypes).problems.map(
    ({ path, message }) => `${path.filter((key) => typeof key === "string").join(".")} ${message}`,
  );

describe("checkConfiguration", () => {
  test("takes everything the contract names", () => {
    const { configuration, problems } = checkConfiguration(
      {
        extends: "recommended",
        language: "auto",
        organisation: "./organisation.yaml",
        rules: { "lang-setning": ["warning", { maxWords: 28 }], utropstegn: "off" },
        textTypes: [{ files: "maler/vedtak/**", type: "vedtak" }],
        words: { accept: ["Compilo"], lists: ["./ordliste.yaml"] },
        placeholders: ["\\[[a-z ]+\\]"],
        templates: "maler/**",
        partials: ["maler/deler"],
        readers: { headingPrefix: "_" },
        overrides: [{ files: "arkiv/**", rules: { kansellistil: "info" } }],
      },
      rules,
      textTypes,
    );
    expect(problems).toEqual([]);
    expect(configuration.rules["lang-setning"]).toEqual({ severity: "warning", options: { maxWords: 28 } });
    expect(configuration.templates).toEqual(["maler/**"]);
    expect(configuration.partials).toEqual(["maler/deler"]);
  });

  test.each([
    [
      { rules: { "lang-setning": ["warning", { maxWords: "20" }] } },
      "rules.lang-setning.maxWords must be a whole number from",
    ],
    [{ rules: { "lang-setning": ["warning", { maxWords: 1 }] } }, "rules.lang-setning.maxWords must be"],
    [{ rules: { "lang-setnig": "info" } }, 'rules.lang-setnig is no rule. Did you mean "lang-setning"?'],
    [
      { rules: { utropstegn: "warn" } },
      'rules.utropstegn must be one of "error", "warning", "info", "off", but is "warn".',
    ],
    [
      { rules: { "lang-setning": ["info", { maxWord: 3 }] } },
      "rules.lang-setning.maxWord is no option of lang-setning.",
    ],
    [{ textTypes: [{ files: "x" }] }, 'textTypes needs "type"'],
    [{ textTypes: [{ files: "x", type: "vedtakk" }] }, 'Did you mean "vedtak"?'],
    [{ ruls: {} }, 'ruls is not known here. Did you mean "rules"?'],
    [{ placeholders: ["["] }, "placeholders is no regular expression"],
    [{ organisation: { name: "x" } }, "organisation must be a text in quotes"],
    [[], "must be an object"],
    [{ language: "no" }, 'language must be one of "nb", "nn", "auto", but is "no".'],
  ])("%j: %s", (value, expected) => {
    const problems = problemsOf(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });
});

test.each([
  [{ "lang-setning": ["info", { maxWords: "20" }] }, 'must be a whole number from 5 to 200, but is "20"'],
  [{ "lang-setning": ["info", { maxWords: 1 }] }, "must be 5 or more, but is 1"],
  [{ "lang-setning": ["info", { maxWords: 900 }] }, "must be 200 or less, but is 900"],
  [{ klokkeslett: ["info", { separator: "x" }] }, 'must be one of "either", "dot", "colon", but is "x"'],
  [{ passiv: [] }, 'must be a severity, or a list like ["warning", { ... }] with a severity and options'],
  [{ passiv: 5 }, 'must be one of "error", "warning", "info", "off", but is 5.'],
])("the command line says in English, to the letter: %j", (settings, expected) => {
  const { problems } = checkConfiguration({ rules: settings }, rules, textTypes);
  expect(problems.map(({ message }) => message)).toEqual([expected]);
});

test("an unknown option is answered with those the rule has", () => {
  for (const rule of rules) {
    const names = Object.keys(rule.options);
    const [problem] = problemsOf({ rules: { [rule.id]: ["info", { "???": 1 }] } });
    const known = names.length === 0 ? "none" : names.join(", ");
    expect(problem).toBe(`rules.${rule.id}.??? is no option of ${rule.id}. It has: ${known}.`);
  }
});

test("the schema names every rule and its options with bounds", () => {
  const schema = configurationSchema(rules, textTypes) as {
    properties: { rules: { properties: Record<string, unknown> } };
  };
  expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map((rule) => rule.id));
  expect(JSON.stringify(schema.properties.rules.properties["lang-setning"])).toContain(
    '"maxWords":{"type":"integer","minimum":',
  );
});

test("nearest finds a slip of the fingers and nothing far away", () => {
  expect(nearest("passvi", ["passiv", "dato"])).toBe(' Did you mean "passiv"?');
  expect(nearest("xyzzy", ["passiv", "dato"])).toBe("");
});
