import type { Finding } from "../finding/finding.js";
import { compareSpans } from "../text/span.js";

/** Findings by where they stand, then by rule and message. Those that are alike in all this follow each other as they came. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSpans(a.span, b.span) || compareWords(a.ruleId, b.ruleId) || compareWords(a.message, b.message)
  );
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
