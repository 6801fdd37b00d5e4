import {
  type RunResult,
  reportPretty,
  ruleInfo,
  rules,
  runReport,
  severityRank,
  summarize,
} from "@klarsprak/core";
import type { CheckedFile, LetterChecker } from "@klarsprak/engine";
import stringWidth from "string-width";
import { byPath, checkPaths, checkStdin, letterChecker } from "../check-paths.js";
import { createChecker } from "../checking/create-checker.js";
import { programDigest } from "../checking/program-digest.js";
import { terminalColors } from "../colors.js";
import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { fixDiff } from "../fix-diff.js";
import { fixed } from "../fix-file.js";
import { Interruption } from "../interruption.js";
import { type LintOptions, refuseContradictions } from "../lint-options.js";
import { readStdin } from "../read-stdin.js";
import { reportFormats } from "../report-formats.js";
import { programFolder } from "../setup.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** Checks the files and writes the result. What cannot be checked is reported and makes the status 2. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<ExitStatus> {
  const maxWarnings = maxWarningsOf(options.maxWarnings);
  refuseContradictions(paths, options);
  const program = options.cache === true ? programDigest(programFolder) : "";
  const checker = createChecker(options, { program, otherThreads: 0, refuse: complain });
  const letters = letterChecker(checker);
  const interruption = new Interruption();
  const stdin = paths[0] === "-" ? readStdin("lint") : undefined;
  const checked =
    stdin === undefined
      ? await whole(checkPaths({ checker, letters, program, interruption }, paths, options))
      : [await checkStdin(checker, stdin, options)];
  const files = shownFiles(letters, checked, stdin, options);
  return interruption.status ?? statusOf(files, options.failOn, maxWarnings);
}

/** All files of a run; what was found about the copies comes last and goes to its place. */
async function whole(checked: AsyncIterable<CheckedFile>): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  for await (const file of checked) files.push(file);
  return files.sort(byPath);
}

/** Writes what was found, or with --fix-dry-run and `- --fix` what the fixes make of it. */
function shownFiles(
  letters: LetterChecker,
  checked: readonly CheckedFile[],
  stdin: Uint8Array | undefined,
  options: LintOptions,
): readonly CheckedFile[] {
  const [first] = checked;
  if (options.fixDryRun === true) {
    const diffs = checked.map((file) => fixDiff(letters, file));
    process.stdout.write(diffs.map((diff) => diff.text).join(""));
    return diffs.map((diff) => complainOf(diff.file));
  }
  if (stdin !== undefined && first !== undefined && options.fix === true) {
    // What is not changed is given back byte for byte: the answer replaces the text where it came from.
    const { result, bytes = stdin } = fixed(letters, first);
    process.stdout.write(bytes);
    return [complainOf(result)];
  }
  const summary = summarize(checked, options.quiet);
  write({ version, rules: rules.map(ruleInfo), files: checked, summary }, options);
  return checked;
}

/** Says what is wrong with a file where standard output holds something else than the report. */
function complainOf(file: CheckedFile): CheckedFile {
  if (file.error !== undefined) complain(`${file.path} ${file.error.message}`);
  return file;
}

function write(run: RunResult, options: LintOptions): void {
  const toFile = options.outputFile !== undefined;
  const quiet = options.quiet === true;
  const pieces =
    options.format === "pretty"
      ? reportPretty(run, {
          colors: terminalColors(!toFile),
          width: Math.min(process.stdout.columns ?? 100, 140),
          displayWidth: stringWidth,
          quiet,
          summary: options.summary === true,
        })
      : reportFormats[options.format](runReport(run, { quiet }));
  writeReport(pieces, options.outputFile);
}

function maxWarningsOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text))
    throw new UsageError(`--max-warnings must be a whole number from 0, but is "${text}"`);
  return Number(text);
}

function statusOf(
  files: readonly CheckedFile[],
  failOn: LintOptions["failOn"],
  maxWarnings: number,
): ExitStatus {
  const { failed, warnings } = summarize(files);
  if (failed > 0) return 2;
  if (warnings > maxWarnings) return 1;
  if (failOn === "never") return 0;
  const limit = severityRank[failOn];
  const found = files.some((file) =>
    file.analysis?.findings.some((finding) => severityRank[finding.severity] >= limit),
  );
  return found ? 1 : 0;
}
