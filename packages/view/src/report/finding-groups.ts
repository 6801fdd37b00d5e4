import { type Category, type Question, type Severity, severityRank } from "@klarsprak/core";
import type { ReportFinding } from "./report-data.js";

/** The reader's three questions, and all that is about something else. */
export type Group = Question | "other";

/** In the order they are shown. */
export const groups: readonly Group[] = ["find", "understand", "use", "other"];

/** A finding and its index in the report, by which a letter names it. */
export interface NumberedFinding {
  readonly finding: ReportFinding;
  readonly index: number;
}

/** The question that a category belongs to. */
export function groupOf(category: Category): Group {
  return category === "find" || category === "understand" || category === "use" ? category : "other";
}

/** The findings of a group, worst first, then in order of place. */
export function findingsOf(findings: readonly ReportFinding[], group: Group): readonly NumberedFinding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => groupOf(finding.category) === group)
    .sort((a, b) => severityRank[b.finding.severity] - severityRank[a.finding.severity] || a.index - b.index);
}

/** How many findings there are of each severity. */
export function countSeverities(
  findings: readonly Pick<ReportFinding, "severity">[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
