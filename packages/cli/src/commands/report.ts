import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { shownFindings } from "@klarsprak/core";
import {
  type CheckedFile,
  FileChecker,
  findFiles,
  isPassedOver,
  type LintedFile,
  type Linter,
} from "@klarsprak/engine";
import type { EarlierReport, ReportedFile } from "@klarsprak/view";
import { letterChecker } from "../check-paths.js";
import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { Progress } from "../progress.js";
import { createLinter, type SharedOptions, todayOf } from "../setup.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** What makes the page; loaded when a report is asked for. */
type ReportPage = typeof import("../report-page.js");

/** Options of `klarsprak report`. */
export interface ReportOptions extends SharedOptions {
  readonly outputFile?: string;
  /** What `lint --format json` wrote earlier. */
  readonly since?: string;
  readonly ignore: boolean;
  readonly quiet?: boolean;
}

/** Checks the files and writes a page about them. What cannot be checked or compared is said, and makes the status 2. */
export async function reportCommand(paths: readonly string[], options: ReportOptions): Promise<ExitStatus> {
  const { outputFile, since } = options;
  const page = await import("../report-page.js");
  refuseWhatCannotBe(paths, options);
  const earlier = since === undefined ? undefined : readEarlier(page, since, options.quiet === true);
  const linter = createLinter(options);
  const { files, problems, notices } = findFiles(paths, { ignore: options.ignore, cwd: process.cwd() });
  const own = new Set([outputFile, since].flatMap((file) => (file === undefined ? [] : [resolve(file)])));
  const toCheck = files.filter(({ path }) => !own.has(resolve(path)));
  const named = new Set([...toCheck, ...problems].map(({ path }) => path));
  const report = new page.HtmlReport({
    version,
    today: todayOf(options.today),
    ...(earlier === undefined ? {} : { earlier }),
    isOutside: (path) => !named.has(path) && existsSync(path),
    digestOf: (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`,
  });
  let hasProblems = earlier === "unread" || problems.length > 0;
  const add = (file: ReportedFile): void => {
    hasProblems ||= file.error !== undefined || (file.analysis?.failures.length ?? 0) > 0;
    report.add(file);
  };
  for (const { path, code, message } of problems) {
    complain(`${path} ${message}`);
    add({
      path,
      format: "unknown",
      error: { code, message: inNorwegian(page, path, { code, message }, options) },
    });
  }
  const letters = letterChecker(new FileChecker(linter, { profile: false }));
  letters.plan(toCheck);
  const progress = new Progress(toCheck.length);
  try {
    for (const file of toCheck) {
      const linted = asInLetters(await linter.lintFile(file), await letters.check(file));
      progress.step();
      if (!isPassedOver(file, linted)) add(reported(page, linter, linted, options));
    }
  } finally {
    progress.done();
  }
  for (const notice of notices) complain(notice);
  writeReport([report.page()], outputFile);
  return hasProblems ? 2 : 0;
}

/** A file that is put into others, or others into it, with what was found in it as part of the whole letters. */
function asInLetters(file: LintedFile, inLetters: CheckedFile | undefined): LintedFile {
  if (file.analysis === undefined || inLetters?.analysis === undefined) return file;
  return { ...file, analysis: { ...file.analysis, ...inLetters.analysis } };
}

function refuseWhatCannotBe(paths: readonly string[], { outputFile, since }: ReportOptions): void {
  if (paths.includes("-"))
    throw new UsageError("report reads files, and - (standard input) is none; give the path of the letter");
  if (outputFile === undefined && process.stdout.isTTY)
    throw new UsageError("report writes a page of HTML; say where with -o report.html");
  if (outputFile !== undefined && since !== undefined && resolve(outputFile) === resolve(since))
    throw new UsageError("--since and --output-file name the same file; write the report to another one");
}

/** The earlier run; where its file holds something else, that is said and the report goes without. */
function readEarlier(
  { readEarlierReport }: ReportPage,
  file: string,
  quiet: boolean,
): EarlierReport | "unread" {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(
      `--since: ${file} cannot be read (${code}). Name a file that \`klarsprak lint --format json -o FILE\` wrote.`,
    );
  }
  const report = readEarlierReport(text);
  if (typeof report === "string") {
    complain(`--since: ${file} ${report}, so that the report tells of no change`);
    return "unread";
  }
  if (!quiet) return report;
  const files = [...report.files].map(
    ([path, findings]) => [path, findings.filter(({ severity }) => severity !== "info")] as const,
  );
  return { ...report, files: new Map(files) };
}

/** A file with the findings that are shown, and what its reader passed over in words for the one who reads the report. */
function reported(page: ReportPage, linter: Linter, file: LintedFile, options: ReportOptions): ReportedFile {
  const { path, format, analysis: all, error, warnings = [] } = file;
  if (error !== undefined) complain(`${path} ${error.message}`);
  for (const warning of warnings) complain(`${path} ${warning}`);
  const told =
    error === undefined ? {} : { error: { ...error, message: inNorwegian(page, path, error, options) } };
  if (all === undefined) return { path, format, ...told };
  for (const { ruleId, message } of all.failures)
    complain(`${path} ${ruleId === null ? "" : `rule ${ruleId} failed: `}${message}`);
  const analysis = { ...all, findings: shownFindings(all.findings, options.quiet === true) };
  const standard = analysis.document.language === "nn" ? "nn" : "nb";
  return {
    path,
    format,
    analysis,
    ...told,
    text: {
      analysis,
      profile: linter.analyzerFor(path).describe(analysis),
      warnings: warnings.map((warning) => page.readerWarning(warning, standard)),
    },
  };
}

function inNorwegian(
  { fileProblem }: ReportPage,
  path: string,
  { code, message }: { readonly code: string; readonly message: string },
  { language }: ReportOptions,
): string {
  return fileProblem({ code, message }, path, language === "nn" ? "nn" : "nb").message;
}
