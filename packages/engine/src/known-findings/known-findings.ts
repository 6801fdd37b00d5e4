import type { Finding } from "@klarsprak/core";
import type { CheckedFile } from "../lint.js";
import { withoutFindings } from "../without-findings.js";
import type { KnownCounts, KnownFiles } from "./baseline.js";

/** What known findings are looked up by. */
export interface KnownFindingsSetup {
  readonly files: KnownFiles;
  /** The name in the baseline of a file of the run. */
  readonly nameOf: (path: string) => string;
  /** Whether a file of the baseline is still there. */
  readonly isThere: (name: string) => boolean;
}

/** Known findings that are there no more. */
export interface GoneFindings {
  readonly name: string;
  readonly count: number;
}

/**
 * Takes what is known from the findings of a run, file by file. Counts matter: of three equal findings where two are known
 * the third is new. A file that nothing is known of may take what was known of files that are there no more: it may be one
 * of them under a new name.
 */
export class KnownFindings {
  readonly #setup: KnownFindingsSetup;
  /** What is left of the known findings of the files that are there no more. */
  readonly #orphans = new Map<string, Map<string, number>>();
  /** What is left of the known findings of each file of the run that could be checked whole. */
  readonly #left = new Map<string, Map<string, number>>();
  /** What was found in each file of the run. */
  readonly #found = new Map<string, KnownCounts>();

  constructor(setup: KnownFindingsSetup) {
    this.#setup = setup;
    for (const [name, counts] of setup.files)
      if (!setup.isThere(name)) this.#orphans.set(name, new Map(counts));
  }

  /** The file with what is new in it. Each file of a run is handed in once. */
  newIn<F extends CheckedFile>(file: F): F {
    const { analysis } = file;
    if (analysis === undefined) return file;
    const name = this.#setup.nameOf(file.path);
    const known = this.#setup.files.get(name);
    const left = new Map(known);
    // What a rule that failed would have found is not gone.
    if (analysis.failures.length === 0) this.#left.set(name, left);
    const found = countsOf(analysis.findings);
    this.#found.set(name, analysis.failures.length === 0 ? found : more(found, known));
    return withoutFindings(file, (finding) => {
      const kind = kindOf(finding);
      return took(left, kind) || (known === undefined && this.#tookOrphan(kind));
    });
  }

  #tookOrphan(kind: string): boolean {
    for (const left of this.#orphans.values()) if (took(left, kind)) return true;
    return false;
  }

  /** What is known and was not found, in files of this run and in files that are there no more. */
  gone(): readonly GoneFindings[] {
    return [...this.#orphans, ...this.#left]
      .map(([name, left]) => ({ name, count: [...left.values()].reduce((sum, count) => sum + count, 0) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What is known when all that this run found is: files outside it keep what was known of them while they are there. */
  updated(): KnownFiles {
    const kept = [...this.#setup.files].filter(([name]) => !this.#orphans.has(name));
    return new Map([...kept, ...this.#found]);
  }
}

function kindOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId} ${fingerprint}`;
}

function countsOf(findings: readonly Finding[]): KnownCounts {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** The larger count of each kind. */
function more(one: KnownCounts, other: KnownCounts = new Map()): KnownCounts {
  const counts = new Map(one);
  for (const [kind, count] of other) counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
  return counts;
}

/** Takes one of a kind where there is one left. */
function took(left: Map<string, number>, kind: string): boolean {
  const count = left.get(kind) ?? 0;
  if (count === 0) return false;
  if (count === 1) left.delete(kind);
  else left.set(kind, count - 1);
  return true;
}
