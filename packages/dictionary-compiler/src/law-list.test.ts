import { describe, expect, it } from "vitest";
import { formatProblem } from "./compile-dictionaries.js";
import { compileLaw } from "./law-list.js";

const file = "dictionaries/law/prove.yaml";

function problemsOf(source: string): readonly string[] {
  return compileLaw([{ file, source }]).problems.map(formatProblem);
}

const head = `act: { nb: prøveloven, nn: prøvelova }
number: LOV-2020-01-01-1
source: test
`;

const row = (more: string): string => `${head}rows:\n  - { part: klagefrist, ${more} }\n`;

const name = (more: string): string =>
  `replaced:\n  - kind: body\n    name: { nb: gammelt, nn: gammalt }\n    successor: { nb: nytt, nn: nytt }\n    sameUse: true\n    source: test\n${more}`;

describe("compileLaw", () => {
  it("gives each row what stands at the head of its file", () => {
    const source = `${head}validFrom: 2020-01-01
rows:
  - { part: innsyn }
  - { part: klagefrist, source: annen, deadline: { count: 3, unit: week, from: receipt } }
`;
    const { law, problems } = compileLaw([{ file, source }]);
    expect(problems).toEqual([]);
    const shared = {
      act: { nb: "prøveloven", nn: "prøvelova" },
      number: "LOV-2020-01-01-1",
      validFrom: "2020-01-01",
    };
    expect(law.rows).toEqual([
      { ...shared, source: "test", part: "innsyn" },
      {
        ...shared,
        source: "annen",
        part: "klagefrist",
        deadline: { count: 3, unit: "week", from: "receipt" },
      },
    ]);
  });

  it.each([
    ["fra: 2020-01-01", 'has the unknown key "fra". Use act, number, provision'],
    ["validFrom: 2020-02-30", 'validFrom is "2020-02-30". Write a day of the calendar as YYYY-MM-DD.'],
    ["validFrom: 1.2.2020", 'validFrom is "1.2.2020". Write a day of the calendar'],
    ["validFrom: 2020-01-02, validTo: 2020-01-01", "ends (2020-01-01) before it begins (2020-01-02)."],
    ['source: ""', 'source is "". Write text, in quotes.'],
    ["number: 1967-02-10", 'number is "1967-02-10". Write it as LOV-1967-02-10'],
    ["pending: true, validFrom: 2020-01-01", "has days in force but is pending."],
    [
      "deadline: { count: 0, unit: week, from: receipt }",
      "deadline: count is 0. Write a whole number above 0.",
    ],
    ["deadline: { count: 3, unit: weeks, from: receipt }", 'unit is "weeks". Write one of day, week, month.'],
    ["deadline: 3", "deadline must be a mapping. Write the keys count, unit, from."],
    ["provision: § 1, verified: { by: Kari Jurist }", "verified has no on. Add on: YYYY-MM-DD."],
    ["verified: { by: Kari Jurist, on: 2026-01-01 }", "is verified but names no provision."],
  ])("refuses a row with %s", (more, message) => {
    const found = problemsOf(row(more));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^dictionaries\/law\/prove\.yaml:5: "prøveloven, klagefrist"/);
    expect(found[0]).toContain(message);
  });

  it.each([
    [
      "rows:\n  - { part: klage, source: test, act: { nb: a, nn: b } }\n",
      'part is "klage". Write one of vedtak-skriftlig',
    ],
    ["rows:\n  - { part: innsyn, act: { nb: a, nn: b } }\n", '"a, innsyn" has no source. Add source: ...'],
    ["rows:\n  - { part: innsyn, source: test, act: { nb: a } }\n", "act has no nn. Add nn: ..."],
    [
      `${head}rows:\n  - { part: innsyn, deadline: { count: 3, unit: week, from: receipt } }\n`,
      "belongs to part: klagefrist",
    ],
    [`${head}part: innsyn\nrows: []\n`, 'unknown key "part" at the head.'],
    [`${head}rows: 3\n`, "`rows` must be a list."],
    [`${head}rows:\n  - 3\n`, "entry 1 must be a mapping."],
    ["entries: []\n", "is no list of law. Write `rows:` or `replaced:`"],
    ["rows: [\n", "is no valid YAML"],
    [name(""), '"gammelt" has no validTo. Add validTo: YYYY-MM-DD.'],
    [name("    validTo: 2020-01-01\n    sections: plain\n"), "has sections but no sameName."],
    [name("    validTo: 2020-01-01\n    sameName: { nb: a, nn: b }\n"), "has the name of its successor."],
    [
      name("    validTo: 2020-01-01\n    sections: tall\n    sameName: { nb: a, nn: b }\n"),
      "Write plain or chaptered",
    ],
    [name("    validTo: 2020-01-01\n    also: [annet]\n"), "also 1 must be a mapping."],
    [name("    validTo: 2020-01-01\n    also: annet\n"), 'also is "annet". Write a list.'],
  ])("refuses %j", (source, message) => {
    expect(problemsOf(source).join("\n")).toContain(message);
  });

  it("points at the line of a row that stands twice, and says where the first is", () => {
    const source = `${head}rows:\n  - { part: innsyn }\n  - { part: innsyn }\n`;
    expect(problemsOf(source)).toEqual([
      `${file}:6: "prøveloven, innsyn" stands in ${file}:5 already. Keep one, or give days in force that do not overlap.`,
    ]);
    const inTurn = `${head}rows:\n  - { part: innsyn, validTo: 2020-12-31 }\n  - { part: innsyn, validFrom: 2021-01-01 }\n`;
    expect(problemsOf(inTurn)).toEqual([]);
  });

  it("finds a replaced name that stands twice, in whatever file", () => {
    const source = name("    validTo: 2020-01-01\n");
    const { problems } = compileLaw([
      { file: "a.yaml", source },
      { file: "b.yaml", source: source.replace("gammelt", "eldgammelt") },
    ]);
    expect(problems.map(formatProblem)).toEqual([
      'b.yaml:2: "gammalt" stands in a.yaml:2 already. Keep one.',
    ]);
  });
});
