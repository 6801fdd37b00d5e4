import { expect, test } from "vitest";
import { rules } from "../rules/index.js";
import { explainRule } from "./explanation.js";

const ruleOf = (id: string) => rules.find((rule) => rule.id === id)!;

test("a rule is explained in the standard that is asked for, with examples in it", () => {
  const { title, bad, good } = explainRule(ruleOf("passiv"), "nn");
  expect(title).toBe(ruleOf("passiv").docs.title.nn);
  expect(bad.length).toBeGreaterThan(0);
  expect(new Set([...bad, ...good].map(({ language }) => language))).toEqual(new Set(["nn"]));
});

test("a rule about the other standard, or about English, has the examples it has", () => {
  expect(new Set(explainRule(ruleOf("nb-i-nn"), "nb").bad.map(({ language }) => language))).toEqual(
    new Set(["nn"]),
  );
  expect(new Set(explainRule(ruleOf("engelsk-lesbarhet"), "nn").bad.map(({ language }) => language))).toEqual(
    new Set(["en"]),
  );
});
