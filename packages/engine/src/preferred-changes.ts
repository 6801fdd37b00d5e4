import { type Change, type Finding, severityRank, withoutConflicts } from "@klarsprak/core";

/**
 * What to offer where a text gets one change a finding: its safe fix, else its preferred suggestion. Of changes that touch
 * each other the one of the more severe finding is kept, then the safe one, then the first in the text.
 */
export function preferredChanges(findings: readonly Finding[]): readonly Change[] {
  const offers = findings.flatMap((finding) => {
    const change = finding.fix ?? finding.suggestions[0];
    // A suggestion without edits can be shown but not made.
    return change === undefined || change.edits.length === 0 ? [] : [{ finding, change }];
  });
  offers.sort(
    (a, b) =>
      severityRank[b.finding.severity] - severityRank[a.finding.severity] ||
      Number(b.finding.fix !== null) - Number(a.finding.fix !== null) ||
      a.finding.span.start - b.finding.span.start,
  );
  return withoutConflicts(offers.map(({ change }) => change));
}
