import type { EarlierFinding, EarlierReport } from "./earlier-report.js";
import type { FileSummary } from "./file-summary.js";

/** What became of the findings since an earlier report. */
export interface ChangeCounts {
  readonly added: number;
  readonly gone: number;
  readonly kept: number;
}

/** The change of a whole run since an earlier report. */
export interface Changes extends ChangeCounts {
  readonly ofFile: ReadonlyMap<string, ChangeCounts>;
  readonly ofRule: ReadonlyMap<string, ChangeCounts>;
  /** Files that the earlier report did not know, and those that are no longer there. */
  readonly newFiles: number;
  readonly goneFiles: number;
}

/** Which findings of a file were not there before: the same fingerprint counts as often as it stood there. */
export function addedOf(
  earlier: readonly EarlierFinding[],
  fingerprints: readonly string[],
): readonly boolean[] {
  const left = counted(earlier);
  return fingerprints.map((fingerprint) => {
    const count = left.get(fingerprint) ?? 0;
    if (count === 0) return true;
    left.set(fingerprint, count - 1);
    return false;
  });
}

/**
 * Compares files with an earlier report, each with itself; then what is left in files that came with what is left in files
 * that went, so that a file with a new name is no change. `isOutside` says of a path that it was not asked about this time.
 */
export function changesSince(
  { files: before }: EarlierReport,
  files: readonly FileSummary[],
  isOutside: (path: string) => boolean,
): Changes {
  const now = new Set(files.map(({ path }) => path));
  const went = [...before].filter(([path]) => !now.has(path) && !isOutside(path));
  const checked = files.filter(({ counts }) => counts !== undefined);
  const pool = went.flatMap(([, findings]) => findings);
  const tally = new Tally();
  for (const file of checked) {
    const known = before.get(file.path);
    if (known !== undefined) tally.compare(file, known);
  }
  let rest: readonly EarlierFinding[] = pool;
  for (const file of checked) if (!before.has(file.path)) rest = tally.compare(file, rest, true);
  tally.gone(undefined, rest);
  return {
    ...tally.all,
    ofFile: tally.ofFile,
    ofRule: tally.ofRule,
    newFiles: checked.filter(({ path }) => !before.has(path)).length,
    goneFiles: went.length,
  };
}

interface MutableCounts {
  added: number;
  gone: number;
  kept: number;
}

const none = (): MutableCounts => ({ added: 0, gone: 0, kept: 0 });

class Tally {
  readonly all = none();
  readonly ofFile = new Map<string, MutableCounts>();
  readonly ofRule = new Map<string, MutableCounts>();

  /** Counts the findings of a file against earlier ones, and gives those that are left. From a pool, what is left is not gone from this file. */
  compare(
    { path, findings }: FileSummary,
    earlier: readonly EarlierFinding[],
    isPool = false,
  ): readonly EarlierFinding[] {
    const added = addedOf(
      earlier,
      findings.map(({ fingerprint }) => fingerprint),
    );
    findings.forEach(({ ruleId }, i) => {
      this.#count(path, ruleId, added[i]! ? "added" : "kept");
    });
    const left = addedOf(
      findings,
      earlier.map(({ fingerprint }) => fingerprint),
    );
    const rest = earlier.filter((_, i) => left[i]);
    if (!isPool) this.gone(path, rest);
    if (!this.ofFile.has(path)) this.ofFile.set(path, none());
    return rest;
  }

  gone(path: string | undefined, findings: readonly EarlierFinding[]): void {
    for (const { ruleId } of findings) this.#count(path, ruleId, "gone");
  }

  #count(path: string | undefined, ruleId: string, what: keyof MutableCounts): void {
    this.all[what]++;
    countIn(this.ofRule, ruleId, what);
    if (path !== undefined) countIn(this.ofFile, path, what);
  }
}

function countIn(map: Map<string, MutableCounts>, key: string, what: keyof MutableCounts): void {
  const counts = map.get(key) ?? none();
  counts[what]++;
  map.set(key, counts);
}

function counted(findings: readonly { readonly fingerprint: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}
