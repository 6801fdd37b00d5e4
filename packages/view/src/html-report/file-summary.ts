import {
  type FileResult,
  LIX_WORDS,
  type Severity,
  severityRank,
  textTypes,
  type WrittenStandard,
} from "@klarsprak/core";
import { countSeverities } from "../report/finding-groups.js";
import type { EarlierFinding } from "./earlier-report.js";

/** What an overview needs to know of a file; small, since a run may hold thousands. */
export interface FileSummary {
  readonly path: string;
  readonly language: WrittenStandard;
  /** The title of its text type; empty where the file could not be checked. */
  readonly textType: string;
  readonly words: number;
  /** Undefined where the text is too short to say. */
  readonly lix?: number;
  /** Undefined where the file could not be checked. */
  readonly counts?: Readonly<Record<Severity, number>>;
  readonly findings: readonly EarlierFinding[];
  /** What went wrong with it, as it was told. */
  readonly troubles: readonly string[];
}

/** Sums up what was found in a file. */
export function summaryOf({ path, analysis, error }: FileResult): FileSummary {
  const troubles = [
    ...(error === undefined ? [] : [error.message]),
    ...(analysis?.failures ?? []).map(({ message }) => message),
  ];
  if (analysis === undefined) return { path, language: "nb", textType: "", words: 0, findings: [], troubles };
  const { metrics, textType, findings } = analysis;
  const language = analysis.language === "nn" ? "nn" : "nb";
  return {
    path,
    language,
    textType: textTypes.find(({ id }) => id === textType.type)?.title[language] ?? textType.type,
    words: metrics.words,
    ...(metrics.words < LIX_WORDS ? {} : { lix: metrics.lix }),
    counts: countSeverities(findings),
    findings: findings.map(({ fingerprint, ruleId, severity }) => ({ fingerprint, ruleId, severity })),
    troubles,
  };
}

/** The order in which files need work: what must be changed counts before what should be, and that before advice. */
export function byNeed(a: FileSummary, b: FileSummary): number {
  const difference = (severity: Severity): number =>
    (b.counts?.[severity] ?? 0) - (a.counts?.[severity] ?? 0);
  const inPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return difference("error") || difference("warning") || difference("info") || inPath;
}

/** How often a rule was broken. */
export interface RuleCount {
  readonly ruleId: string;
  readonly findings: number;
  readonly files: number;
  readonly severity: Severity;
}

/** The rules that were broken, most often first. */
export function ruleCounts(files: readonly FileSummary[]): readonly RuleCount[] {
  const counts = new Map<string, { findings: number; files: Set<string>; severity: Severity }>();
  for (const { path, findings } of files)
    for (const { ruleId, severity } of findings) {
      const count = counts.get(ruleId) ?? { findings: 0, files: new Set(), severity };
      count.findings++;
      count.files.add(path);
      if (severityRank[severity] > severityRank[count.severity]) count.severity = severity;
      counts.set(ruleId, count);
    }
  return [...counts]
    .map(([ruleId, count]) => ({ ...count, ruleId, files: count.files.size }))
    .sort((a, b) => b.findings - a.findings || b.files - a.files || (a.ruleId < b.ruleId ? -1 : 1));
}
