import { lstatSync, mkdirSync, readFileSync, type Stats } from "node:fs";
import { dirname, resolve } from "node:path";
import { shownFindings } from "@klarsprak/core";
import {
  type CheckedFile,
  type CopiedLetter,
  letterCopy,
  MAX_BYTES,
  writeFileWhole,
} from "@klarsprak/engine";
import type { PlannedCopy } from "./copy-plan.js";

/** How many copies are named in the line that tells what was written. */
const NAMED = 5;

/** A file that was checked, and its bytes where it is a document. */
type CopyOriginal = CheckedFile & { readonly bytes?: Uint8Array };

/** Writes the copies of a plan, each when its original has been checked, so that no run holds more than one file. */
export class CopyWriter {
  readonly #plan = new Map<string, readonly PlannedCopy[]>();
  readonly #written: string[] = [];
  readonly #outdated: string[] = [];
  readonly #problems: CheckedFile[] = [];

  /** `quiet` leaves out what is only information, as in the report. */
  constructor(
    plan: readonly PlannedCopy[],
    readonly cwd: string,
    readonly quiet: boolean,
  ) {
    for (const copy of plan) this.#plan.set(copy.original, [...(this.#plan.get(copy.original) ?? []), copy]);
  }

  /** Writes the copies of a file that was checked; those that nothing would be in are not made. */
  async write({ path, analysis, bytes }: CopyOriginal): Promise<void> {
    if (analysis === undefined || bytes === undefined) return;
    const findings = shownFindings(analysis.findings, this.quiet);
    const language = analysis.language === "nn" ? "nn" : "nb";
    for (const copy of this.#plan.get(path) ?? []) {
      try {
        await this.#make(copy, { path, bytes, findings, language });
      } catch (error) {
        this.#problems.push(problemOf(copy, error));
      }
    }
  }

  /** The copies that could not be written, each as an entry of the report. */
  get problems(): readonly CheckedFile[] {
    return this.#problems;
  }

  /** What was written, for a person to read. */
  notices(): readonly string[] {
    const more = this.#written.length - NAMED;
    const names = this.#written.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
    return [
      ...this.#outdated.map((path) => `${path} is of an earlier run; now there is nothing to put in it.`),
      this.#written.length === 0
        ? "no copy was written."
        : `${this.#written.length === 1 ? "1 copy" : `${this.#written.length} copies`} written: ${names}`,
    ];
  }

  async #make(copy: PlannedCopy, original: CopiedLetter): Promise<void> {
    const target = resolve(this.cwd, copy.path);
    const content = await letterCopy(copy.kind, original);
    const there = lstatSync(target, { throwIfNoEntry: false });
    const isOurs = there !== undefined && (await isCopyOfOurs(target, there));
    if (content === undefined) {
      if (isOurs) this.#outdated.push(copy.path);
      return;
    }
    if (there !== undefined && !isOurs) {
      this.#problems.push(
        problem(
          copy,
          "not-ours",
          "is there already and was not made by klarsprak. Move it, or give another folder.",
        ),
      );
      return;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileWhole(target, [content]);
    this.#written.push(copy.path);
  }
}

function problem({ path }: PlannedCopy, code: string, message: string): CheckedFile {
  return { path, format: "unknown", error: { code, message } };
}

/** What went wrong with a copy ends that copy, not the run. */
function problemOf(copy: PlannedCopy, error: unknown): CheckedFile {
  const { code, message = String(error) } = error as NodeJS.ErrnoException;
  return typeof code === "string" && /^E[A-Z]+$/.test(code)
    ? problem(copy, "not-writable", `cannot be written (${code}). Check who may write there.`)
    : problem(copy, "not-made", `cannot be made: ${message}. Please report it.`);
}

/** Whether a file may be replaced: a copy that klarsprak wrote. A link may lead anywhere, so that it may not. */
async function isCopyOfOurs(path: string, status: Stats): Promise<boolean> {
  if (!status.isFile() || status.size > 2 * MAX_BYTES) return false;
  const { isMarkedByKlarsprak } = await import("@klarsprak/documents");
  return isMarkedByKlarsprak(readFileSync(path));
}
