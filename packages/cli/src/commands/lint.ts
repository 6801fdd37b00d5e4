import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type RuleInfo,
  type RunResult,
  reportJson,
  reportPretty,
  rules,
  severityRank,
  summarize,
} from "@klarsprak/core";
import {
  type CheckedFile,
  decode,
  encode,
  findFiles,
  keptOf,
  type LintedFile,
  type Linter,
  writeFileWhole,
} from "@klarsprak/engine";
import { terminalColors } from "../colors.js";
import type { ExitStatus } from "../exit-status.js";
import { fixDiff } from "../fix-diff.js";
import { Progress } from "../progress.js";
import { createLinter, type SharedOptions } from "../setup.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";

/** Options of `klarsprak lint`. */
export interface LintOptions extends SharedOptions {
  readonly format: "pretty" | "json";
  readonly outputFile?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly failOn: "error" | "warning" | "info" | "never";
  readonly maxWarnings?: string;
  readonly stdinFilename?: string;
  readonly ignore: boolean;
  readonly quiet?: boolean;
  readonly summary?: boolean;
}

/** Checks the files and writes the result. What cannot be checked is reported and makes the status 2. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<ExitStatus> {
  const maxWarnings = maxWarningsOf(options.maxWarnings);
  if (paths.includes("-") && paths.length > 1)
    throw new UsageError("- (standard input) stands alone; give no other paths with it");
  if (options.fix === true && options.fixDryRun === true)
    throw new UsageError("--fix and --fix-dry-run exclude each other; give one of them");
  const linter = createLinter(options);
  const files = paths[0] === "-" ? [lintStdin(linter, options)] : lintPaths(linter, paths, options);
  const run: RunResult = { version, rules: ruleInfos(), files, summary: summarize(files) };
  if (options.fixDryRun === true) {
    process.stdout.write(files.map((file) => fixDiff(linter, file)).join(""));
  } else if (paths[0] === "-" && options.fix === true) {
    process.stdout.write(files[0]?.source ?? "");
  } else {
    write(run, options);
  }
  return statusOf(run, options.failOn, maxWarnings);
}

function lintPaths(linter: Linter, paths: readonly string[], options: LintOptions): readonly CheckedFile[] {
  const { files, problems } = findFiles(paths, { ignore: options.ignore, cwd: process.cwd() });
  const progress = new Progress(files.length);
  const results: CheckedFile[] = problems.map((problem) => ({
    path: problem.path,
    format: "unknown",
    error: problem,
  }));
  for (const file of files) {
    const result = linter.lintFile(file);
    results.push(keptOf(options.fix === true ? fixFile(linter, result) : result));
    progress.step();
  }
  progress.done();
  if (files.length === 0 && problems.length === 0) {
    process.stderr.write(
      "klarsprak: no text files found there. klarsprak reads .txt, .md, .html and templates of these.\n",
    );
  }
  return results.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function fixFile(linter: Linter, result: LintedFile): LintedFile {
  if (result.decoded === undefined) return result;
  const fixed = linter.fix(result.path, result.decoded);
  if (fixed.source === result.source || fixed.source === undefined) return result;
  try {
    writeFileWhole(resolve(process.cwd(), result.path), encode(fixed.source, result.decoded.encoding));
    return fixed;
  } catch (error) {
    const reason =
      error instanceof RangeError ? error.message : ((error as NodeJS.ErrnoException).code ?? String(error));
    return {
      ...result,
      error: { code: "not-writable", message: `cannot be written (${reason}). Nothing in it was changed.` },
    };
  }
}

function lintStdin(linter: Linter, options: LintOptions): LintedFile {
  const path = options.stdinFilename ?? "stdin.txt";
  const decoded = decode(readFileSync(0));
  if (decoded === undefined)
    return { path, format: "unknown", error: { code: "binary", message: "is no text." } };
  return options.fix === true ? linter.fix(path, decoded) : linter.lintDecoded(path, decoded);
}

function write(run: RunResult, options: LintOptions): void {
  const toFile = options.outputFile !== undefined;
  const text =
    options.format === "json"
      ? reportJson(run)
      : reportPretty(run, {
          colors: terminalColors(!toFile),
          width: Math.min(process.stdout.columns ?? 100, 140),
          quiet: options.quiet === true,
          summary: options.summary === true,
        });
  if (options.outputFile === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileWhole(resolve(process.cwd(), options.outputFile), new TextEncoder().encode(text));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`--output-file: ${options.outputFile} cannot be written (${code})`);
  }
}

function ruleInfos(): readonly RuleInfo[] {
  return rules.map((rule) => ({ id: rule.id, title: rule.docs.title, category: rule.category }));
}

function maxWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text))
    throw new UsageError(`--max-warnings must be a whole number from 0, but is "${text}"`);
  return Number(text);
}

function statusOf(run: RunResult, failOn: LintOptions["failOn"], maxWarnings: number): ExitStatus {
  if (run.summary.failed > 0) return 2;
  if (run.summary.warnings > maxWarnings) return 1;
  if (failOn === "never") return 0;
  const limit = severityRank[failOn];
  const found = run.files.some((file) =>
    file.analysis?.findings.some((finding) => severityRank[finding.severity] >= limit),
  );
  return found ? 1 : 0;
}
