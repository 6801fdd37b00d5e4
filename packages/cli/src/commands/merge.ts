import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { isFailed, mergedFiles, type NamedReport, summarizeReports } from "../merge/merged-files.js";
import { ReportError, readReport } from "../merge/read-report.js";
import { type ReportFormat, reportFormats } from "../report-formats.js";
import { ruleInfos } from "../rule-infos.js";
import { RunVerdict, type VerdictOptions } from "../run-verdict.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** Options of `klarsprak merge`. */
export interface MergeOptions extends VerdictOptions {
  readonly format: ReportFormat;
  readonly outputFile?: string;
}

/** Puts reports of lint together as if they were one. Writes nothing where one of them cannot be used. */
export async function mergeCommand(names: readonly string[], options: MergeOptions): Promise<ExitStatus> {
  const verdict = new RunVerdict(options);
  const reports = await usableReports([...new Set(names)]);
  if (reports === undefined) return 2;
  const files = mergedFiles(reports);
  for (const file of files) verdict.count(file.findings, isFailed(file));
  const run = { version, rules: ruleInfos(), files, summary: summarizeReports(files) };
  writeReport(reportFormats[options.format](run), options.outputFile);
  return verdict.status;
}

/** All reports; undefined where one cannot be used. What is wrong is said of each of them. */
async function usableReports(names: readonly string[]): Promise<readonly NamedReport[] | undefined> {
  const reports: NamedReport[] = [];
  for (const name of names) {
    try {
      reports.push({ name, files: await readReport(name, version) });
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      complain(`${name} ${error.message}`);
    }
  }
  return reports.length === names.length ? reports : undefined;
}
