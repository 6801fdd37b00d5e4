import type { ReportFormat } from "./report-formats.js";
import type { SharedOptions } from "./setup.js";
import { shardOf } from "./shard.js";
import { UsageError } from "./usage-error.js";

/** Options of `klarsprak lint`. */
export interface LintOptions extends SharedOptions {
  readonly format: "pretty" | ReportFormat;
  readonly outputFile?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  /** Folder for copies with the findings as comments. */
  readonly annotate?: string;
  /** Folder for copies with the changes tracked. */
  readonly suggest?: string;
  readonly failOn: "error" | "warning" | "info" | "never";
  readonly maxWarnings?: string;
  readonly stdinFilename?: string;
  readonly ignore: boolean;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly profile?: boolean;
  /** Keep results, and use those of earlier runs. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  /** How many threads check files: a number or `auto`. */
  readonly threads?: string;
  /** A file with the paths to check, or `-`. */
  readonly filesFrom?: string;
  /** Which part of the files: `i/n`. */
  readonly shard?: string;
  /** Standard input holds records, each a text to be answered. */
  readonly stdinNdjson?: boolean;
}

/** Throws a UsageError where one option would be silently without effect because of another. */
export function refuseContradictions(paths: readonly string[], options: LintOptions): void {
  if (options.stdinNdjson === true) refuseBesideRecords(paths, options);
  if (options.filesFrom !== undefined && paths.length > 0)
    throw new UsageError(
      `--files-from names what is checked; give no paths with it, and leave out ${paths[0]}`,
    );
  const stdin = paths.includes("-");
  if (stdin && options.shard !== undefined)
    throw new UsageError("--shard takes its part of many files, and - (standard input) is one text");
  if (options.shard !== undefined) shardOf(options.shard);
  if (stdin && paths.length > 1)
    throw new UsageError("- (standard input) stands alone; give no other paths with it");
  if (!stdin && options.stdinFilename !== undefined)
    throw new UsageError(
      "--stdin-filename names what is read from standard input; give - as the path with it",
    );
  if (options.fix === true && options.fixDryRun === true)
    throw new UsageError("--fix and --fix-dry-run exclude each other; give one of them");
  if (options.fix === true && options.profile === true)
    throw new UsageError("--profile tells of the text as it is; run it by itself, before or after --fix");
  for (const [name, folder] of [
    ["--annotate", options.annotate],
    ["--suggest", options.suggest],
  ] as const) {
    if (folder !== undefined) refuseCopies(name, folder, stdin, options);
  }
  refuseIdleSpeed(stdin, options);
  if (options.fixDryRun === true) refuseReport("--fix-dry-run shows a diff", options);
  if (stdin && options.fix === true) refuseReport("- with --fix gives back the text", options);
}

/** Refuses what makes a run over files faster where it would do nothing. */
function refuseIdleSpeed(stdin: boolean, { cache, cacheLocation, threads }: LintOptions): void {
  if (cacheLocation !== undefined && cache !== true)
    throw new UsageError("--cache-location says where --cache keeps results; give --cache with it");
  if (cacheLocation === "")
    throw new UsageError("--cache-location needs a folder, such as --cache-location .klarsprakcache");
  const given = [...(cache === true ? ["--cache"] : []), ...(threads === undefined ? [] : ["--threads"])];
  if (stdin && given.length > 0)
    throw new UsageError(
      `${given.join(" and ")} would do nothing for one text on standard input; leave out one or the other`,
    );
}

/** Refuses what does nothing where records are answered. */
function refuseBesideRecords(paths: readonly string[], options: LintOptions): void {
  const given = [
    ...paths.slice(0, 1),
    ...(options.format === "ndjson" ? [] : [`--format ${options.format}`]),
    ...(options.failOn === "never" ? [] : [`--fail-on ${options.failOn}`]),
    ...BESIDE_NO_RECORDS.filter(([, key]) => options[key] !== undefined && options[key] !== false).map(
      ([name]) => name,
    ),
    ...(options.ignore ? [] : ["--no-ignore"]),
  ];
  if (given.length === 0) return;
  throw new UsageError(
    `--stdin-ndjson answers each record of standard input with a line on standard output, so that ${given.join(" and ")} would do nothing; leave out one or the other`,
  );
}

const BESIDE_NO_RECORDS = [
  ["--output-file", "outputFile"],
  ["--fix", "fix"],
  ["--fix-dry-run", "fixDryRun"],
  ["--annotate", "annotate"],
  ["--suggest", "suggest"],
  ["--max-warnings", "maxWarnings"],
  ["--stdin-filename", "stdinFilename"],
  ["--summary", "summary"],
  ["--files-from", "filesFrom"],
  ["--shard", "shard"],
  ["--cache", "cache"],
  ["--cache-location", "cacheLocation"],
  ["--threads", "threads"],
] as const satisfies readonly (readonly [string, keyof LintOptions])[];

/** Refuses copies where there is nowhere to write them, nothing to copy, or a promise that nothing is written. */
function refuseCopies(name: string, folder: string, stdin: boolean, { fixDryRun }: LintOptions): void {
  if (folder === "") throw new UsageError(`${name} needs a folder for the copies, such as ${name} ut`);
  if (stdin)
    throw new UsageError(
      `${name} writes copies of files, and - (standard input) is none; give the path of the document`,
    );
  if (fixDryRun === true)
    throw new UsageError(`--fix-dry-run writes nothing, and ${name} writes copies; give one of them`);
}

/** Refuses what shapes a report where none is written. */
function refuseReport(instead: string, options: LintOptions): void {
  const given = [
    ...(options.format === "pretty" ? [] : [`--format ${options.format}`]),
    ...(options.outputFile === undefined ? [] : ["--output-file"]),
    ...(options.summary === true ? ["--summary"] : []),
    ...(options.profile === true ? ["--profile"] : []),
  ];
  if (given.length === 0) return;
  throw new UsageError(
    `${instead} on standard output and no report, so that ${given.join(" and ")} would do nothing; leave out one or the other`,
  );
}
