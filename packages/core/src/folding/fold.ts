import type { Finding } from "../finding/finding.js";
import type { Rule } from "../rule/rule.js";
import { SpanIndex } from "../text/span-index.js";

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
  const places = new Map<string, Places>();
  const placesOf = (ruleId: string): Places | undefined => {
    const own = byRule.get(ruleId);
    if (own === undefined) return undefined;
    const known = places.get(ruleId) ?? new Places(own);
    places.set(ruleId, known);
    return known;
  };
  return all.filter((finding) => {
    const stronger = rules.get(finding.ruleId)?.yieldsTo ?? [];
    return !stronger.some((id) => placesOf(id)?.has(finding));
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

/** Where one rule speaks. */
class Places {
  readonly #spans: SpanIndex;
  readonly #ofDocument: boolean;

  constructor(findings: readonly Finding[]) {
    this.#spans = new SpanIndex(findings.map(({ span }) => span));
    this.#ofDocument = findings.some(({ scope }) => scope === "document");
  }

  /** Whether the rule speaks where a finding of another one stands. */
  has({ scope, span }: Finding): boolean {
    return (scope === "document" && this.#ofDocument) || this.#spans.overlaps(span);
  }
}
