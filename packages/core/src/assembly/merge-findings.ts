import { type Finding, severityRank } from "../finding/finding.js";
import { compareSpans } from "../text/span.js";

/** What was found in a file by one of the templates that it is put into. */
export interface FoundBy {
  readonly findings: readonly Finding[];
  /** How many times the template puts it in. */
  readonly times: number;
}

/**
 * What was found in a partial by all templates that it is put into, each finding once, as severe as in the worst. That a
 * directive hides nothing is a finding only where it hides nothing in any of them.
 */
export function mergeFindings(found: readonly FoundBy[]): readonly Finding[] {
  const times = found.reduce((sum, by) => sum + by.times, 0);
  const merged = new Map<string, { finding: Finding; count: number }>();
  for (const { findings } of found) {
    const messages = new Map<string, string[]>();
    for (const finding of findings) {
      const key = keyOf(finding, messages);
      const known = merged.get(key);
      if (known === undefined) {
        merged.set(key, { finding, count: 1 });
        continue;
      }
      known.count++;
      if (severityRank[finding.severity] > severityRank[known.finding.severity])
        known.finding = { ...known.finding, severity: finding.severity };
    }
  }
  return [...merged.values()]
    .filter(({ finding, count }) => !isUnusedDirective(finding) || count >= times)
    .map(({ finding }) => finding)
    .sort((a, b) => compareSpans(a.span, b.span) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0));
}

/**
 * What is the same finding in every letter, whatever written standard its message is in. What one letter says of a place in
 * several messages are several findings.
 */
function keyOf({ ruleId, messageId, span, message }: Finding, messages: Map<string, string[]>): string {
  const key = `${ruleId} ${messageId} ${span.start} ${span.end}`;
  const said = messages.get(key) ?? [];
  messages.set(key, said);
  if (!said.includes(message)) said.push(message);
  return `${key} ${said.indexOf(message)}`;
}

function isUnusedDirective({ ruleId, messageId }: Finding): boolean {
  return ruleId === "direktiv" && messageId === "unused";
}
