import { setImmediate } from "node:timers/promises";
import { type FileCheck, type FileChecker, type FoundFile, inOrder, jobsAhead } from "@klarsprak/engine";
import { CheckingThreads } from "./checking-threads.js";
import type { CheckerOptions } from "./create-checker.js";

export interface CheckFilesOptions {
  readonly options: CheckerOptions;
  /** How many threads check files; 1 is this one. */
  readonly threads: number;
  /** Tells the program from every other. */
  readonly program: string;
  /** Ends the run: what is under way is handed out, and no more. */
  readonly signal: AbortSignal;
  /** Gets why results are not kept. */
  readonly refuse: (line: string) => void;
}

/**
 * Checks files, in the order they are given, whatever number of threads is at it. What an earlier run found is taken from
 * the cache here, so that threads are started for the rest alone. Throws a ConfigurationError.
 */
export async function* checkFiles(
  files: Iterable<FoundFile>,
  checker: FileChecker,
  { threads, signal, ...setup }: CheckFilesOptions,
): AsyncGenerator<FileCheck> {
  const pool = threads > 1 ? new CheckingThreads({ ...setup, size: threads }) : undefined;
  const check = async (file: FoundFile): Promise<FileCheck> => {
    // Signals and timers get their turn between two files.
    await setImmediate();
    return checker.known(file) ?? (pool ?? checker).check(file);
  };
  try {
    yield* inOrder(files, check, { ahead: pool === undefined ? 1 : jobsAhead(threads), signal });
  } finally {
    await pool?.close();
  }
}
