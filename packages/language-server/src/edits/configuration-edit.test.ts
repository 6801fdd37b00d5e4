import { describe, expect, test } from "vitest";
import { withAcceptedWord, withSeverity } from "./configuration-edit.js";

describe("an accepted word", () => {
  test.each([
    ["", '{\n  "words": {\n    "accept": [\n      "Compilo"\n    ]\n  }\n}\n'],
    ["{}\n", '{\n  "words": {\n    "accept": [\n      "Compilo"\n    ]\n  }\n}\n'],
    [
      '{\n\t// våre ord\n\t"words": { "accept": ["Gerica"] } // slutt\n}\n',
      '{\n\t// våre ord\n\t"words": {\n\t\t"accept": [\n\t\t\t"Gerica",\n\t\t\t"Compilo"\n\t\t]\n\t} // slutt\n}\n',
    ],
    [
      '{ "words": { "accept": "Gerica" } }\n',
      '{ "words": { "accept": [\n      "Gerica",\n      "Compilo"\n    ] } }\n',
    ],
  ])("goes into %j", (before, after) => {
    expect(withAcceptedWord(before, "Compilo")).toBe(after);
  });

  test.each([
    '{ "words": { "accept": ["compilo"] } }',
    '{ "words": ',
    '{ "words": [] }',
    "[]",
    '{ "words": { "accept": [1] } }',
  ])("is left alone in %j", (file) => {
    expect(withAcceptedWord(file, "Compilo")).toBeUndefined();
  });
});

describe("the severity of a rule", () => {
  test.each([
    ["{}\n", '{\n  "rules": {\n    "passiv": "off"\n  }\n}\n'],
    [
      '{\n  "rules": { "passiv": "error", /* hos oss */ }\n}\n',
      '{\n  "rules": { "passiv": "off", /* hos oss */ }\n}\n',
    ],
    [
      '{ "rules": { "passiv": ["error", { "a": 1 }] } }\n',
      '{ "rules": { "passiv": ["off", { "a": 1 }] } }\n',
    ],
  ])("is set in %j", (before, after) => {
    expect(withSeverity(before, "passiv", "off")).toBe(after);
  });

  test.each([
    '{ "rules": { "passiv": "off" } }',
    '{ "rules": { "passiv": ["off"] } }',
    '{ "rules": [] }',
    "{ rules",
    '{ "overrides": [{ "files": ["a"], "rules": { "passiv": "error" } }] }',
  ])("is left alone in %j", (file) => {
    expect(withSeverity(file, "passiv", "off")).toBeUndefined();
  });
});
