import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Finding } from "@klarsprak/core";
import { counterpartPath, type FoundFile, type Linter, slashed, writeFileWhole } from "@klarsprak/engine";
import { Progress } from "../progress.js";
import { type PlannedFile, planFile } from "./plan-file.js";
import type { TermFile } from "./term-report.js";

/** How a run over files goes about it. */
export interface TermRun {
  readonly linter: Linter;
  /** Whether the changes are made. */
  readonly apply: boolean;
  /** Whether a finding is about a word that was asked for. */
  readonly isWanted: (finding: Finding) => boolean;
}

/** What was found in files: those with words the house does not write, and those with an error. */
export interface FoundTerms {
  readonly files: readonly TermFile[];
  readonly checked: number;
}

/** Looks at files one after another, and where that is asked for changes each of them, whole or not at all. */
export async function findTerms(files: readonly FoundFile[], run: TermRun): Promise<FoundTerms> {
  const progress = new Progress(files.length);
  const told: TermFile[] = [];
  const places = new Map<string, number>();
  let checked = 0;
  try {
    for (const found of files) {
      const file = await handled(found, run);
      progress.step();
      if (file === undefined) continue;
      checked++;
      const count = file.changes.length + file.byHand.length;
      places.set(resolve(run.linter.setup.cwd, file.path), count);
      if (count > 0 || file.error !== null) told.push(file);
    }
  } finally {
    progress.done();
  }
  return { files: told.map((file) => withTwin(file, places, run.linter)), checked };
}

async function handled(found: FoundFile, run: TermRun): Promise<TermFile | undefined> {
  let plan = await planFile(run.linter, found, run.isWanted);
  if (plan === undefined || !run.apply || plan.bytes === undefined) return plan?.file;
  const path = resolve(run.linter.setup.cwd, found.path);
  if (!holds(path, plan.original)) {
    // Somebody saved it meanwhile: what was worked out is about another text.
    plan = await planFile(run.linter, found, run.isWanted);
    if (plan?.bytes === undefined) return plan?.file;
    if (!holds(path, plan.original)) return unwritten(plan, "changed-meanwhile", CHANGED);
  }
  try {
    writeFileWhole(path, [plan.bytes]);
    return { ...plan.file, applied: true };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return unwritten(plan, "not-writable", `cannot be written (${code}). Nothing in it was changed.`);
  }
}

const CHANGED =
  "was changed by somebody else at the same time, so that nothing in it is changed. Run it again.";

function unwritten({ file }: PlannedFile, code: string, message: string): TermFile {
  return { ...file, error: { code, message } };
}

function holds(path: string, bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && readFileSync(path).equals(bytes);
}

function withTwin(file: TermFile, places: ReadonlyMap<string, number>, { setup }: Linter): TermFile {
  const twin = counterpartPath(resolve(setup.cwd, file.path), setup.machine.files);
  if (twin === undefined) return file;
  const inside = slashed(relative(setup.cwd, twin));
  const path = inside.startsWith("..") ? twin : inside;
  return { ...file, twin: { path, places: places.get(twin) ?? null } };
}
