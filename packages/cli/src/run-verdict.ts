import { type FileResult, type Severity, severityRank } from "@klarsprak/core";
import type { ExitStatus } from "./exit-status.js";
import { UsageError } from "./usage-error.js";

/** From when on a run counts as failed. */
export interface VerdictOptions {
  readonly failOn: Severity | "never";
  readonly maxWarnings?: string;
}

/** What a run comes to, counted file by file, so that none need be kept for it. */
export class RunVerdict {
  readonly #maxWarnings: number;
  #warnings = 0;
  #failed = false;
  #found = false;

  /** Throws a UsageError where --max-warnings is no number. */
  constructor(readonly options: VerdictOptions) {
    this.#maxWarnings = maxWarningsOf(options.maxWarnings);
  }

  /** Counts a file that was checked. Information counts too, whether it is shown or not. */
  add({ analysis, error }: FileResult): void {
    this.count(analysis?.findings ?? [], error !== undefined || (analysis?.failures.length ?? 0) > 0);
  }

  /** Counts the findings of a file, and whether it could not be checked wholly. */
  count(findings: readonly { readonly severity: Severity }[], failed: boolean): void {
    const { failOn } = this.options;
    this.#failed ||= failed;
    for (const { severity } of findings) {
      if (severity === "warning") this.#warnings++;
      if (failOn !== "never" && severityRank[severity] >= severityRank[failOn]) this.#found = true;
    }
  }

  get status(): ExitStatus {
    if (this.#failed) return 2;
    return this.#found || this.#warnings > this.#maxWarnings ? 1 : 0;
  }
}

function maxWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text))
    throw new UsageError(`--max-warnings must be a whole number from 0, but is "${text}"`);
  return Number(text);
}
