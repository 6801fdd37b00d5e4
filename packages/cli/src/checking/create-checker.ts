import { FileChecker, nodeFiles, WatchedFiles } from "@klarsprak/engine";
import { createLinter, type SharedOptions } from "../setup.js";
import { openCache } from "./cache-setup.js";

/** The options that decide how files are checked: plain data, so that a thread can be given them. */
export interface CheckerOptions extends SharedOptions {
  readonly profile?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

export interface CheckerSurroundings {
  /** Tells the program from every other; needed with a cache. */
  readonly program: string;
  /** How many other threads check files meanwhile. */
  readonly otherThreads: number;
  /** Gets why results are not kept. */
  readonly refuse: (line: string) => void;
}

/** What checks the files of a run, by the options of the command line. Throws a UsageError for what cannot be. */
export function createChecker(
  options: CheckerOptions,
  { program, otherThreads, refuse }: CheckerSurroundings,
): FileChecker {
  const profile = options.profile === true;
  if (options.cache !== true) return new FileChecker(createLinter(options, { otherThreads }), { profile });
  const watched = new WatchedFiles(nodeFiles);
  const cache = openCache({ location: options.cacheLocation, program, refuse }, watched);
  return new FileChecker(createLinter(options, { otherThreads, watched }), { profile, cache });
}
