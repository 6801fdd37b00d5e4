import type { Finding } from "../finding/finding.js";
import type { Rule } from "../rule/rule.js";
import { overlaps } from "../text/span.js";

/**
 * One cause, one finding. A finding is left out when a rule it yields to speaks at the same place; for two
 * findings about the text as a whole, when that rule speaks at all. The same rule with the same message at the
 * same place (through two branches of a template) is one finding.
 */
export function fold(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.ruleId}\n${finding.span.start}\n${finding.span.end}\n${finding.message}`;
    if (!unique.has(key)) unique.set(key, finding);
  }
  const all = [...unique.values()];
  const byRule = groupByRule(all);
  return all.filter((finding) => {
    const stronger = rules.get(finding.ruleId)?.yieldsTo ?? [];
    return !stronger.some((id) => byRule.get(id)?.some((other) => yields(finding, other)));
  });
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return groups;
}

function yields(weaker: Finding, stronger: Finding): boolean {
  if (weaker.scope === "document" && stronger.scope === "document") return true;
  return overlaps(weaker.span, stronger.span);
}
