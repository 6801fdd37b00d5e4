import { resolve } from "node:path";
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
  /** File of known findings, which do not count. */
  readonly baseline?: string;
  /** Make what is found now known. */
  readonly updateBaseline?: boolean;
  /** A revision of Git: only what has changed since counts. */
  readonly changedSince?: string;
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
  refuseNarrowing(stdin, options);
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
  ["--baseline", "baseline"],
  ["--update-baseline", "updateBaseline"],
  ["--changed-since", "changedSince"],
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

/** Refuses what would make known, or leave out, something else than it says. */
function refuseNarrowing(stdin: boolean, options: LintOptions): void {
  const { baseline, updateBaseline, changedSince, outputFile } = options;
  if (baseline === "")
    throw new UsageError("--baseline needs a file, such as --baseline klarsprak-baseline.json");
  if (updateBaseline === true && baseline === undefined)
    throw new UsageError(
      "--update-baseline needs the file that it writes, such as --baseline klarsprak-baseline.json --update-baseline",
    );
  if (baseline !== undefined && outputFile !== undefined && resolve(baseline) === resolve(outputFile))
    throw new UsageError(`--baseline and --output-file are the same file, ${baseline}; give two`);
  if (updateBaseline === true && options.shard !== undefined)
    throw new UsageError(
      "--update-baseline makes all known that is found, and --shard checks a part; give one of them",
    );
  if (updateBaseline === true && changedSince !== undefined)
    throw new UsageError(
      "--update-baseline makes all known that is found, and --changed-since leaves most files out; give one of them",
    );
  const isFix = options.fix === true || options.fixDryRun === true;
  if (updateBaseline === true && isFix)
    throw new UsageError(
      "--update-baseline makes known what is left after fixes; run --fix first, by itself",
    );
  if (changedSince !== undefined && isFix)
    throw new UsageError(
      "--fix changes whole files, and --changed-since looks at some of their lines; give one of them",
    );
  if (!stdin) return;
  if (changedSince !== undefined || updateBaseline === true)
    throw new UsageError(
      `${changedSince === undefined ? "--update-baseline" : "--changed-since"} is about files, and - (standard input) is none; give their paths`,
    );
  if (baseline !== undefined && options.fix === true)
    throw new UsageError(
      "- with --fix gives back the text, so that --baseline would do nothing; leave out one of them",
    );
  if (baseline !== undefined && options.stdinFilename === undefined)
    throw new UsageError(
      "--baseline knows findings by file; name the text with --stdin-filename, by the path it has there",
    );
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
