import type { Finding } from "../finding/finding.js";
import type { Rule } from "../rule/rule.js";
import { SpanIndex } from "../text/span-index.js";

/**
 * One cause, one finding. A finding is left out when a rule it yields to speaks at the same place; for two
 * findings about the text as a whole, when that rule speaks at all. The same rule with the same message at the
 * same place (through two branches of a template) is one finding. Findings are handed in in order, see `inOrder`.
 */
export function fold(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly Finding[] {
  const all = findings.filter((finding, i) => i === 0 || !isSame(findings[i - 1]!, finding));
  const byRule = ofStronger(all, rules);
  const places = new Map<string, Places>();
  const speaks = (ruleId: string, finding: Finding): boolean => {
    const own = byRule.get(ruleId);
    if (own === undefined || own.length === 0) return false;
    const known = places.get(ruleId) ?? new Places(own);
    places.set(ruleId, known);
    return known.has(finding);
  };
  return all.filter((finding) => {
    // No function is made for each: a long text has thousands of findings, and this is done at every key.
    for (const id of rules.get(finding.ruleId)?.yieldsTo ?? NONE) if (speaks(id, finding)) return false;
    return true;
  });
}

const NONE: readonly string[] = [];

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    a.ruleId === b.ruleId &&
    a.message === b.message
  );
}

/** The findings of the rules that others yield to, by rule. */
function ofStronger(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const { yieldsTo } of rules.values()) for (const id of yieldsTo ?? []) groups.set(id, []);
  for (const finding of findings) groups.get(finding.ruleId)?.push(finding);
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
