import { paradigm } from "retext-norwegian";
import { describe, expect, it } from "vitest";
import { compileList } from "./compile-list.js";
import { validateList } from "./validate-list.js";

const placement = {
  file: "nb/kansellistil.yaml",
  lineOf: (path: readonly (string | number)[]) => (typeof path[1] === "number" ? path[1] + 4 : 1),
  ruleIds: new Set(["kansellistil"]),
};

const sound = { term: "foreta", inflect: "verb", alternatives: ["gjøre"], source: "own" };

function problemsOf(...entries: readonly unknown[]): readonly string[] {
  const { list, problems } = validateList({ rule: "kansellistil", language: "nb", entries }, placement);
  const compiled = list === undefined ? [] : compileList(list, paradigm).problems;
  return [...problems, ...compiled].map(({ line, message }) => `${line}: ${message}`);
}

describe("an entry", () => {
  it("is taken with all its keys", () => {
    const entry = {
      ...sound,
      gap: 0,
      notBefore: ["seg"],
      notIn: ["sms"],
      position: "any",
      case: "any",
      note: "n",
    };
    expect(problemsOf(entry)).toEqual([]);
  });

  it.each([
    [
      { ...sound, source: undefined },
      '"foreta" has no source. Add source: ..., or `own` where nobody else has said it.',
    ],
    [{ ...sound, colour: "red" }, '"foreta" has the unknown key "colour".'],
    [{ ...sound, alternatives: [] }, '"foreta" has neither alternatives nor advice.'],
    [{ ...sound, alternatives: [3] }, '"foreta" has an alternative that is no text: 3.'],
    [{ ...sound, alternatives: [{ text: "gjøre", heads: 1 }] }, '"foreta" has the unknown key "heads".'],
    [{ ...sound, severity: "error" }, '"foreta" severity must be one of info, warning, off, but is "error".'],
    [{ ...sound, gap: 2 }, '"foreta" is one word'],
    [
      { ...sound, term: "foreta valg", gap: 9 },
      '"foreta valg" gap must be a whole number from 0 to 6, but is 9.',
    ],
    [{ ...sound, head: 2 }, '"foreta" has head 2, but 1 words.'],
    [{ ...sound, forms: { genitive: "x" } }, '"foreta" forms may hold'],
    [{ ...sound, forms: { defpl: "x" } }, '"foreta" has the form "defpl", which no verb has.'],
    [
      { ...sound, term: "blørfe" },
      '"blørfe" has forms that are not known for certain: "blørfe" as verb. Add forms: {pres:',
    ],
    [
      { ...sound, alternatives: ["blørfe"] },
      '"foreta": the alternative "blørfe" has forms that are not known',
    ],
    ["foreta", "an entry must be a mapping."],
  ])("with a mistake is refused: %j", (entry, message) => {
    const problems = problemsOf(entry);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`4: ${message}`);
  });

  it("is refused when another says the same term, also in another form", () => {
    expect(problemsOf(sound, { ...sound, alternatives: ["gjøre"] })[0]).toBe(
      '5: "foreta" is already there as "foreta" in line 4. Keep one of them.',
    );
    expect(problemsOf(sound, { term: "foretas", alternatives: ["skjer"], source: "own" })[0]).toBe(
      '5: "foretas" is already there as "foreta" in line 4. Keep one of them.',
    );
  });

  it("may share its term with one that looks at the start of a sentence or at letter case", () => {
    expect(problemsOf(sound, { ...sound, alternatives: ["velge"], position: "start" })).toEqual([]);
  });
});

describe("a list", () => {
  it.each([
    [null, "is no phrase list."],
    [[], "is no phrase list."],
    [{ rule: "kansellistil", language: "nb" }, "`entries` must be a list."],
    [{ rule: "ukjent", language: "nb", entries: [] }, 'unknown rule "ukjent". Use kansellistil.'],
    [{ rule: "kansellistil", language: "sv", entries: [] }, 'unknown language "sv". Use nb or nn.'],
  ])("%j is refused", (parsed, message) => {
    const { list, problems } = validateList(parsed, placement);
    expect(list).toBeUndefined();
    expect(problems.map((problem) => problem.message).join()).toContain(message);
  });

  it("keeps its sound entries", () => {
    const entries = [sound, { ...sound, term: "ta", source: undefined }];
    const { list } = validateList({ rule: "kansellistil", language: "nb", entries }, placement);
    expect(list?.entries.map(({ term }) => term)).toEqual(["foreta"]);
  });
});
