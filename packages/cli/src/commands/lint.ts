import { fileReport, ndjsonLine, type RunResult, reportPretty, runReport, summarize } from "@klarsprak/core";
import type { CheckedFile, LetterChecker } from "@klarsprak/engine";
import stringWidth from "string-width";
import { byPath, checkPaths, checkStdin, letterChecker } from "../check-paths.js";
import { createChecker } from "../checking/create-checker.js";
import { programDigest } from "../checking/program-digest.js";
import { terminalColors } from "../colors.js";
import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { readFileList } from "../file-list.js";
import { fixDiff } from "../fix-diff.js";
import { fixed } from "../fix-file.js";
import { Interruption } from "../interruption.js";
import { type LintOptions, refuseContradictions } from "../lint-options.js";
import { readStdin, streamStdin } from "../read-stdin.js";
import { reportFormats } from "../report-formats.js";
import { ruleInfos } from "../rule-infos.js";
import { RunVerdict } from "../run-verdict.js";
import { programFolder } from "../setup.js";
import { streamReport } from "../stream-report.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** Checks the files and writes the result. What cannot be checked is reported and makes the status 2. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<ExitStatus> {
  refuseContradictions(paths, options);
  const verdict = new RunVerdict(options);
  const program = options.cache === true ? programDigest(programFolder) : "";
  const checker = createChecker(options, { program, otherThreads: 0, refuse: complain });
  if (options.stdinNdjson === true) {
    const { answerRecords } = await import("../records/answer-records.js");
    await streamReport(answerRecords(checker.linter, streamStdin(), options), undefined);
    return 0;
  }
  const letters = letterChecker(checker);
  const interruption = new Interruption();
  const stdin = paths[0] === "-" ? readStdin("lint") : undefined;
  const checked =
    stdin === undefined
      ? checkPaths({ checker, letters, program, interruption }, pathsOf(paths, options), options)
      : checkStdin(checker, stdin, options);
  if (options.format === "ndjson") {
    await streamReport(reported(checked, verdict, options), options.outputFile);
  } else {
    for (const file of shownFiles(letters, await whole(checked), stdin, options)) verdict.add(file);
  }
  return interruption.status ?? verdict.status;
}

function pathsOf(paths: readonly string[], { filesFrom }: LintOptions): readonly string[] {
  if (filesFrom !== undefined) return readFileList(filesFrom);
  return paths.length === 0 ? ["."] : paths;
}

/** Each file as a line of JSON once it is checked; nothing of it is kept but what it counts for. */
async function* reported(
  checked: AsyncIterable<CheckedFile>,
  verdict: RunVerdict,
  { quiet = false }: LintOptions,
): AsyncGenerator<Iterable<string>> {
  for await (const file of checked) {
    verdict.add(file);
    yield ndjsonLine(version, fileReport(file, { quiet }));
  }
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
  write({ version, rules: ruleInfos(), files: checked, summary }, options);
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
