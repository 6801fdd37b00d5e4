import type { WrittenStandard } from "../document/block.js";
import type { RuleExample, RuleInfo } from "../finding/analysis.js";
import { explainRule } from "./explanation.js";
import type { Rule } from "./rule.js";

/** A rule as reports tell of it. */
export function ruleInfo(rule: Rule): RuleInfo {
  const { id, category, severity, docs } = rule;
  return {
    id,
    category,
    title: docs.title,
    help: {
      severity,
      rationale: docs.rationale,
      example: { nb: exampleOf(rule, "nb"), nn: exampleOf(rule, "nn") },
    },
  };
}

/** The first example that a text alone shows, with one that tells how to write it before those that do not. */
function exampleOf(rule: Rule, standard: WrittenStandard): RuleExample | null {
  const shown = explainRule(rule, standard).bad.filter(({ looks }) => looks === undefined);
  const told = shown.find(({ better, rewrite }) => better !== undefined || rewrite !== undefined) ?? shown[0];
  return told === undefined ? null : { before: told.text, after: told.better ?? told.rewrite ?? null };
}
