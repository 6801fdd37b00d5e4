import { isDeepStrictEqual } from "node:util";
import type { FileReport, RunSummary } from "@klarsprak/core";
import { byPath } from "../check-paths.js";
import { UsageError } from "../usage-error.js";

/** A report that was read, and what it is called. */
export interface NamedReport {
  readonly name: string;
  readonly files: readonly FileReport[];
}

/**
 * The files of all reports, each once, in order of path. Throws a UsageError where reports tell different things of a path: then
 * they are not of the same texts.
 */
export function mergedFiles(reports: readonly NamedReport[]): readonly FileReport[] {
  const known = new Map<string, { readonly file: FileReport; readonly name: string }>();
  for (const { name, files } of reports) {
    for (const file of files) {
      const other = known.get(file.path);
      if (other === undefined) known.set(file.path, { file, name });
      else if (!isDeepStrictEqual(other.file, file))
        throw new UsageError(
          `${file.path} stands in ${other.name === name ? `${name} twice` : `${other.name} and in ${name}`} with different results. Check the files again with the same settings, and merge only reports of one run.`,
        );
    }
  }
  return [...known.values()].map(({ file }) => file).sort(byPath);
}

/** Counts what the reports tell. */
export function summarizeReports(files: readonly FileReport[]): RunSummary {
  const sums = { files: files.length, errors: 0, warnings: 0, infos: 0, failed: 0 };
  for (const file of files) {
    for (const { severity } of file.findings) sums[`${severity}s`]++;
    if (isFailed(file)) sums.failed++;
  }
  return sums;
}

/** Whether a file could not be checked, or not wholly. */
export function isFailed({ error, failures }: FileReport): boolean {
  return error !== null || failures.length > 0;
}
