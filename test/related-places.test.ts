import { rules } from "@klarsprak/core";
import { describe, expect, test } from "vitest";
import { runExample } from "./support/example-run.js";
import { unmark } from "./support/marked-text.js";

/** The rules whose findings may be about two places, and whether each of their findings is. */
const RULES: Readonly<Record<string, "all" | "some">> = {
  "aa-bli-verte": "some",
  "beloep-ulik": "all",
  "dato-ulik": "all",
  "frist-ulik": "all",
  infinitivsendelse: "some",
  "overskrift-niva": "some",
  "saksnummer-ulik": "all",
  synonymdrift: "all",
};

describe.each(Object.entries(RULES))("%s", (id, share) => {
  const rule = rules.find((one) => one.id === id)!;

  test("shows the other place, with words that stand there", () => {
    const all = rule.examples.bad.flatMap((example) => {
      const { text } = unmark(example.text);
      return runExample(rule, example, text).findings.map((finding) => ({ finding, text }));
    });
    const withOther = all.filter(({ finding }) => finding.related !== undefined);
    if (share === "all") expect(withOther).toHaveLength(all.length);
    expect(withOther.length).toBeGreaterThan(0);
    for (const { finding, text } of withOther) {
      for (const { span, message } of finding.related!) {
        const there = text.slice(span.start, span.end);
        expect(there.trim()).not.toBe("");
        expect(span).not.toEqual(finding.span);
        expect(message).not.toMatch(/[{}]|undefined/);
        const quoted = /«(.+)»/.exec(message)?.[1];
        if (quoted !== undefined) expect(there.toLowerCase()).toBe(quoted.toLowerCase());
      }
    }
  });
});

test("no finding about what is private shows a second place", () => {
  const found = rules
    .filter(({ category }) => category === "privacy")
    .flatMap((rule) =>
      rule.examples.bad.flatMap((example) => runExample(rule, example, unmark(example.text).text).findings),
    );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ related }) => related !== undefined)).toEqual([]);
});
