import { type RuleInfo, ruleInfo, rules } from "@klarsprak/core";

/** What reports tell of the rules. */
export function ruleInfos(): readonly RuleInfo[] {
  return rules.map(ruleInfo);
}
