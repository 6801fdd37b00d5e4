import { type Rule, rules } from "@klarsprak/core";
import { expect, test } from "vitest";
import { runExample } from "./support/example-run.js";
import { unmark } from "./support/marked-text.js";

/** Whether a word that the house accepts silences an example of a rule. */
function heeds(rule: Rule): boolean {
  return rule.examples.bad.some((example) => {
    const { text } = unmark(example.text);
    const found = (accept: readonly string[]) =>
      runExample(rule, { ...example, organisation: { ...example.organisation, accept } }, text).findings;
    const without = found([]);
    const words = without.flatMap(({ actual }) => (actual === null ? [] : [actual]));
    return without.length > 0 && found(words).length < without.length;
  });
}

test("every rule that accepted words silence says so, and no other", () => {
  const said = rules.filter(({ heedsAccepted }) => heedsAccepted === true).map(({ id }) => id);
  expect(rules.filter(heeds).map(({ id }) => id)).toEqual(said);
});
