import { BaselineFile, ChangedSince, type CheckedFile, type FoundFile } from "@klarsprak/engine";
import { complain } from "./complain.js";
import type { LintOptions } from "./lint-options.js";

/** How many files are named in a line that tells of many. */
const NAMED = 5;

/** Narrows a run to what is new: what no baseline knows (--baseline), on lines that have changed (--changed-since). */
export class Narrowing {
  readonly #baseline: BaselineFile | undefined;
  readonly #changes: ChangedSince | undefined;

  /** Throws a BaselineError or a RevisionError. */
  constructor({ baseline, updateBaseline, changedSince }: LintOptions, cwd: string) {
    this.#baseline =
      baseline === undefined ? undefined : new BaselineFile(baseline, cwd, updateBaseline === true);
    this.#changes = changedSince === undefined ? undefined : new ChangedSince(changedSince, cwd);
    this.#tellFault();
  }

  /** The files that can hold anything new. Throws a RevisionError. */
  files(found: readonly FoundFile[]): readonly FoundFile[] {
    if (this.#changes === undefined) return found;
    const changed = this.#changes.changed(found);
    if (found.length > 0 && changed.length === 0)
      complain(
        `${found.length === 1 ? "the file has" : `none of the ${found.length} files there has`} not changed since ${this.#changes.revision}; nothing is checked.`,
      );
    return changed;
  }

  /** A file with what is new in it. Each file of a run is handed in once. */
  newIn<F extends CheckedFile>(file: F): F {
    // Each finding of the file uses up what is known of it, so that the baseline sees them all.
    const rest = this.#baseline?.newIn(file) ?? file;
    return this.#changes?.changesIn(rest) ?? rest;
  }

  /**
   * Tells what is known and gone, or writes what is known now. What went wrong are entries of the report. A run that was
   * interrupted has not seen all, and does neither.
   */
  *end(isInterrupted = false): Generator<CheckedFile> {
    const baseline = this.#baseline;
    if (baseline === undefined) return;
    const path = baseline.shown;
    if (isInterrupted) {
      if (baseline.isUpdate) complain(`${path} is as it was, since the run was interrupted.`);
      return;
    }
    if (baseline.isUpdate) {
      try {
        const counts = [...baseline.write().values()].filter(({ size }) => size > 0);
        const known = counts.reduce((sum, kinds) => sum + [...kinds.values()].reduce((a, b) => a + b, 0), 0);
        complain(`${path} knows ${counted(known, "finding")} in ${counted(counts.length, "file")} now.`);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? String(error);
        const message = `cannot be written (${code}), and nothing in it was changed. Check who may write there.`;
        yield { path, format: "unknown", error: { code: "not-writable", message } };
      }
      return;
    }
    if (baseline.fault !== undefined) {
      const message = `is no baseline that can be used: ${baseline.fault.reason}. All findings count. ${REMEDY[baseline.fault.kind]}`;
      yield { path, format: "unknown", error: { code: "baseline-unusable", message } };
    }
    this.#tellGone(baseline);
  }

  #tellFault(): void {
    const { fault, isUpdate = false, shown = "" } = this.#baseline ?? {};
    if (fault !== undefined && isUpdate)
      complain(
        `${shown} cannot be used (${fault.reason}) and is made anew from this run. What was known of other files is lost.`,
      );
  }

  #tellGone(baseline: BaselineFile): void {
    const gone = baseline.gone();
    if (gone.length === 0) return;
    const total = gone.reduce((sum, { count }) => sum + count, 0);
    const names = gone.slice(0, NAMED).map(({ name, count }) => `${name} (${count})`);
    const more = gone.length > NAMED ? ` and ${counted(gone.length - NAMED, "more file")}` : "";
    complain(
      `${counted(total, "finding")} in ${baseline.shown} ${total === 1 ? "is" : "are"} gone: ${names.join(", ")}${more}. Take them out with --update-baseline.`,
    );
  }
}

const REMEDY = {
  damaged: "Mend it, or make it anew with --update-baseline.",
  newer: "Update klarsprak.",
  foreign: "Give the path of a file that --update-baseline has made.",
} as const;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
