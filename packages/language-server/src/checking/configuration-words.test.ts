import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  checkConfiguration,
  createAnalyzer,
  emptyConfig,
  type OptionSchema,
  rules,
  textTypes,
} from "@klarsprak/core";
import { ConfigurationError, DictionaryLoader, GrammarLoader, Linter, nodeMachine } from "@klarsprak/engine";
import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import { afterAll, describe, expect, test } from "vitest";
import { loadBuiltDictionaries } from "../../../../test/support/dictionaries.js";
import { grammarFor } from "../../../../test/support/grammars.js";
import { configurationMessage, type FaultyPlace } from "./configuration-words.js";
import { jsonWords } from "./json-words.js";

const standards = ["nb", "nn"] as const;

/** A rule with an option of a kind, and the name of that. */
function ruleWith(kind: OptionSchema["kind"]): readonly [string, string] {
  for (const { id, options } of rules)
    for (const [name, schema] of Object.entries(options)) if (schema.kind === kind) return [id, name];
  throw new Error(`no rule has an option of kind ${kind}`);
}

function withOption(kind: OptionSchema["kind"], value: unknown): unknown {
  const [rule, option] = ruleWith(kind);
  return { rules: { [rule]: ["info", { [option]: value }] } };
}

/** A rule without options. */
const bare = rules.find(({ options }) => Object.keys(options).length === 0)?.id ?? "";

/** Everything that can be wrong inside a configuration, each alone. */
const wrong: readonly (readonly [unknown, nb: string, nn: string])[] = [
  [[], "Oppsettet må begynne med { og slutte med }.", "Oppsettet må byrje med { og slutte med }."],
  [
    { words: 5 },
    'Ved "words" må det stå noe som begynner med { og slutter med }. Nå står det 5.',
    'Ved "words" må det stå noko som byrjar med { og sluttar med }. No står det 5.',
  ],
  [
    { overrides: {} },
    'Ved "overrides" må det stå noe som begynner med [ og slutter med ]. Nå står det {}.',
    'Ved "overrides" må det stå noko som byrjar med [ og sluttar med ]. No står det {}.',
  ],
  [
    { helpBase: 1 },
    'Ved "helpBase" må det stå en tekst i anførselstegn. Nå står det 1.',
    'Ved "helpBase" må det stå ein tekst i hermeteikn. No står det 1.',
  ],
  [
    { language: "no" },
    'Ved "language" må det stå "nb", "nn" eller "auto". Nå står det "no". Mente du "nb"?',
    'Ved "language" må det stå "nb", "nn" eller "auto". No står det "no". Meinte du "nb"?',
  ],
  [
    { rules: { utropstegn: "warn" } },
    'Ved "utropstegn" må det stå "error", "warning", "info" eller "off". Nå står det "warn".',
    'Ved "utropstegn" må det stå "error", "warning", "info" eller "off". No står det "warn".',
  ],
  [
    { ruls: {} },
    'Nøkkelen "ruls" er ukjent her. Mente du "rules"?',
    'Nøkkelen "ruls" er ukjend her. Meinte du "rules"?',
  ],
  [
    { xyzzyxyzzy: {} },
    'Nøkkelen "xyzzyxyzzy" er ukjent her. Rett navnet, eller fjern nøkkelen.',
    'Nøkkelen "xyzzyxyzzy" er ukjend her. Rett namnet, eller fjern nøkkelen.',
  ],
  [
    { textTypes: [{ files: "x" }] },
    'Nøkkelen "type" mangler her. Skriv den inn.',
    'Nøkkelen "type" manglar her. Skriv han inn.',
  ],
  [
    { placeholders: ["["] },
    '"[" er ikke et gyldig søkemønster (regulært uttrykk). Rett det, eller fjern det.',
    '"[" er ikkje eit gyldig søkemønster (regulært uttrykk). Rett det, eller fjern det.',
  ],
  [
    { rules: { passif: "off" } },
    'Det finnes ingen regel som heter "passif". Mente du "passiv"?',
    'Det finst ingen regel som heiter "passif". Meinte du "passiv"?',
  ],
  [
    { rules: { xyzzyxyzzyxyzzy: "off" } },
    'Det finnes ingen regel som heter "xyzzyxyzzyxyzzy". Rett navnet, eller fjern regelen.',
    'Det finst ingen regel som heiter "xyzzyxyzzyxyzzy". Rett namnet, eller fjern regelen.',
  ],
  [
    { rules: { passiv: [] } },
    'Ved "passiv" må det stå hvor viktig regelen er, for eksempel "warning". Har regelen innstillinger, skriver du ["warning", { … }] med innstillingene til slutt.',
    'Ved "passiv" må det stå kor viktig regelen er, til dømes "warning". Har regelen innstillingar, skriv du ["warning", { … }] med innstillingane til slutt.',
  ],
  [
    { rules: { utropstegn: ["info", { xyzzyxyzzy: 1 }] } },
    'Regelen "utropstegn" har ingen innstilling som heter "xyzzyxyzzy". Den har "allowed".',
    'Regelen "utropstegn" har inga innstilling som heiter "xyzzyxyzzy". Han har "allowed".',
  ],
  [
    { rules: { [bare]: ["info", { xyzzyxyzzy: 1 }] } },
    `Regelen "${bare}" har ingen innstillinger. Fjern "xyzzyxyzzy".`,
    `Regelen "${bare}" har ingen innstillingar. Fjern "xyzzyxyzzy".`,
  ],
  [
    { rules: { "lang-setning": ["info", { maxWord: 3 }] } },
    'Regelen "lang-setning" har ingen innstilling som heter "maxWord". Mente du "maxWords"?',
    'Regelen "lang-setning" har inga innstilling som heiter "maxWord". Meinte du "maxWords"?',
  ],
  [
    { rules: { "lang-setning": ["warning", { maxWords: "20" }] } },
    'Ved "maxWords" må det stå et heltall fra 5 til 200, uten anførselstegn. Nå står det "20".',
    'Ved "maxWords" må det stå eit heiltal frå 5 til 200, utan hermeteikn. No står det "20".',
  ],
  [
    { rules: { "lang-setning": ["warning", { maxWords: 1 }] } },
    'Tallet ved "maxWords" må være 5 eller mer. Nå står det 1.',
    'Talet ved "maxWords" må vere 5 eller meir. No står det 1.',
  ],
  [
    { rules: { "lang-setning": ["warning", { maxWords: 1000 }] } },
    'Tallet ved "maxWords" må være 200 eller mindre. Nå står det 1000.',
    'Talet ved "maxWords" må vere 200 eller mindre. No står det 1000.',
  ],
  [
    withOption("boolean", "ja"),
    `Ved "${ruleWith("boolean")[1]}" må det stå true (ja) eller false (nei), uten anførselstegn. Nå står det "ja".`,
    `Ved "${ruleWith("boolean")[1]}" må det stå true (ja) eller false (nei), utan hermeteikn. No står det "ja".`,
  ],
  [
    { rules: { klokkeslett: ["info", { separator: "???" }] } },
    'Ved "separator" må det stå "either", "dot" eller "colon". Nå står det "???".',
    'Ved "separator" må det stå "either", "dot" eller "colon". No står det "???".',
  ],
  [
    withOption("words", "ord"),
    `Ved "${ruleWith("words")[1]}" må det stå en liste med ord i anførselstegn, slik: ["ord", "uttrykk"]. Nå står det "ord".`,
    `Ved "${ruleWith("words")[1]}" må det stå ei liste med ord i hermeteikn, slik: ["ord", "uttrykk"]. No står det "ord".`,
  ],
];

function problemsIn(value: unknown): readonly FaultyPlace[] {
  return checkConfiguration(value, rules, textTypes).problems.map(({ path, message, fault }) => {
    const key = path.findLast((step) => typeof step === "string");
    return { message, fault, ...(key === undefined ? {} : { key }) };
  });
}

describe("what is wrong inside a configuration is said in both written standards", () => {
  test.each(wrong)("%j", (value, nb, nn) => {
    const problems = problemsIn(value);
    expect(problems).toHaveLength(1);
    expect(standards.map((standard) => configurationMessage(problems[0]!, standard))).toEqual([nb, nn]);
  });

  test("for every option of every rule", () => {
    for (const { id, options } of rules)
      for (const [name, schema] of Object.entries(options))
        for (const value of [null, "???", [1], Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 0.5]) {
          const problems = problemsIn({ rules: { [id]: ["info", { [name]: value }] } });
          for (const problem of problems)
            for (const standard of standards) {
              const said = configurationMessage(problem, standard);
              expect(said, `${id}.${name} (${schema.kind})`).toContain(`"${name}"`);
              expect(said).not.toMatch(/undefined|\bmust\b/);
            }
        }
  });

  test("with no more of a long value than is needed to know it again", () => {
    const [problem] = problemsIn({ helpBase: Array.from({ length: 500 }, (_, i) => i) });
    expect(configurationMessage(problem!, "nb").length).toBeLessThan(200);
  });
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), "klarsprak-words-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong when a text beside a configuration is to be checked. */
function issuesOf(text: string): readonly FaultyPlace[] {
  writeFileSync(join(folder, "klarsprak.config.json"), text);
  const linter = new Linter({
    machine: nodeMachine(),
    dictionaries: new DictionaryLoader(join(import.meta.dirname, "../../../../dictionaries/dist")),
    grammars: new GrammarLoader(),
    cwd: folder,
  });
  try {
    linter.analyzerFor(join(folder, "brev.md"));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.issues;
  }
}

describe("what is wrong with the files that a configuration names is said in both written standards", () => {
  test.each([
    [
      "{ broken",
      "Dette er ikke skrevet riktig. Tekst må stå i anførselstegn.",
      "Dette er ikkje skrive rett. Tekst må stå i hermeteikn.",
    ],
    [
      '{ "extends": "borte" }',
      '"borte" finnes ikke. Ved "extends" må det stå "recommended" eller "ostre-toten", eller en fil, slik: "./felles.json".',
      '"borte" finst ikkje. Ved "extends" må det stå "recommended" eller "ostre-toten", eller ei fil, slik: "./felles.json".',
    ],
    [
      '{ "extends": "./klarsprak.config.json" }',
      'Filene ved "extends" viser til hverandre i ring: klarsprak.config.json → klarsprak.config.json. Fjern én av dem.',
      'Filene ved "extends" viser til kvarandre i ring: klarsprak.config.json → klarsprak.config.json. Fjern éi av dei.',
    ],
    [
      '{ "organisation": "./borte.yaml" }',
      'Filen "./borte.yaml" kan ikke leses. Ved "organisation" må det stå en fil, slik: "./organisation.yaml", eller et innebygd navn: "ostre-toten".',
      'Fila "./borte.yaml" kan ikkje lesast. Ved "organisation" må det stå ei fil, slik: "./organisation.yaml", eller eit innebygd namn: "ostre-toten".',
    ],
    [
      '{ "words": { "lists": "borte.yaml" } }',
      'Ordlisten kan ikke leses. Rett navnet på filen ved "lists" i oppsettet.',
      'Ordlista kan ikkje lesast. Rett namnet på fila ved "lists" i oppsettet.',
    ],
    [
      '{ "rules": { "passif": "off" } }',
      'Det finnes ingen regel som heter "passif". Mente du "passiv"?',
      'Det finst ingen regel som heiter "passif". Meinte du "passiv"?',
    ],
  ])("%s", (text, nb, nn) => {
    const [first] = issuesOf(text);
    expect(standards.map((standard) => configurationMessage(first!, standard))).toEqual([nb, nn]);
  });

  test("where a configuration cannot be read at all", () => {
    const problem: FaultyPlace = { message: "cannot be read", fault: { kind: "unreadable" } };
    expect(configurationMessage(problem, "nb")).toBe("Filen kan ikke leses. Se at den finnes og kan åpnes.");
    expect(configurationMessage(problem, "nn")).toBe(
      "Fila kan ikkje lesast. Sjå til at ho finst og kan opnast.",
    );
  });

  test("for every code of the parser", () => {
    const codes = Array.from({ length: 16 }, (_, i) => printParseErrorCode((i + 1) as ParseErrorCode));
    const said = codes.map((code) => jsonWords(code));
    expect(new Set(said).size).toBe(codes.length);
    expect(jsonWords("NewInTheParser").nb).toBe("Dette er ikke skrevet riktig.");
  });
});

test("what is known in English alone is said so", () => {
  expect(configurationMessage({ message: "standar is not known here." }, "nn")).toBe(
    "standar is not known here.",
  );
});

describe.each(standards)("the messages follow our own rules: %s", (language) => {
  const analyzer = createAnalyzer({
    rules: rules.filter(({ scope }) => scope !== "document"),
    textTypes,
    ...loadBuiltDictionaries(),
    grammarFor,
    today: "2027-01-12",
    config: { ...emptyConfig, language, textType: { type: "utdrag", origin: "option", reason: "a message" } },
  });
  const codes = Array.from({ length: 16 }, (_, i) => printParseErrorCode((i + 1) as ParseErrorCode));
  const messages = [
    ...wrong.flatMap(([value]) => problemsIn(value).map((one) => configurationMessage(one, language))),
    ...codes.map((code) => jsonWords(code)[language]),
  ];

  test.each(messages)("%s", (message) => {
    // What stands in the file is shown, not used.
    const spoken = message.replace(/"[^"]*"|\[.*\]|\{.*\}|[[\]{}\\*/]+/g, "«ord»");
    const { findings } = analyzer.analyze({ source: spoken, format: "text", path: "melding.txt" });
    const loud = findings.filter(({ severity }) => severity !== "info");
    expect(loud.map(({ ruleId, actual }) => `${ruleId} «${actual}»`)).toEqual([]);
  });
});
