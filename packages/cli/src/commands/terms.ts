import { rules } from "@klarsprak/core";
import { findFiles } from "@klarsprak/engine";
import { terminalColors } from "../colors.js";
import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { createLinter, type SharedOptions } from "../setup.js";
import { type TermReport, termSummary } from "../terms/term-report.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** Options of `klarsprak terms`. */
export interface TermOptions extends Pick<SharedOptions, "config" | "language"> {
  readonly preview?: boolean;
  readonly apply?: boolean;
  readonly term: readonly string[];
  readonly format: "pretty" | "json";
  readonly outputFile?: string;
  readonly ignore: boolean;
}

/** Shows where texts have words that the house does not write and what would stand there instead, or changes them. */
export async function termsCommand(paths: readonly string[], options: TermOptions): Promise<ExitStatus> {
  if (options.preview === true && options.apply === true)
    throw new UsageError("--preview changes nothing and --apply makes the changes; give one of them");
  if (paths.includes("-"))
    throw new UsageError("terms changes files, and - (standard input) is none; give the paths of the texts");
  const { findTerms, termChangeRule, termJson, termText, wantedTerms } = await import("../terms/index.js");
  const { config, language } = options;
  // The rules of privacy run so that nothing of what they find is shown around a word.
  const linter = createLinter(
    {
      ...(config === undefined ? {} : { config }),
      ...(language === undefined ? {} : { language }),
      rule: [`${termChangeRule.id}=info`],
    },
    { only: [termChangeRule, ...rules.filter(({ category }) => category === "privacy")] },
  );
  const { files, problems, notices } = findFiles(paths, { ignore: options.ignore, cwd: process.cwd() });
  for (const notice of notices) complain(notice);
  for (const { path, message } of problems) complain(`${path} ${message}`);
  if (files.length === 0 && problems.length === 0) complain("no files to look at found there.");
  const isWanted = wantedTerms(options.term, files, linter);
  const apply = options.apply === true;
  const found = await findTerms(files, { linter, apply, isWanted });
  const report: TermReport = { version, apply, ...found, language: standardOf(found.files) };
  const pieces =
    options.format === "json"
      ? termJson(report)
      : termText(report, terminalColors(options.outputFile === undefined));
  writeReport(pieces, options.outputFile);
  return statusOf(report, problems.length > 0);
}

/** Nynorsk where all that is told of is nynorsk. */
function standardOf(files: TermReport["files"]): TermReport["language"] {
  return files.length > 0 && files.every(({ language }) => language === "nn") ? "nn" : "nb";
}

function statusOf(report: TermReport, hasProblems: boolean): ExitStatus {
  const { failed, changes, byHand } = termSummary(report);
  if (failed > 0 || hasProblems) return 2;
  return byHand > 0 || (changes > 0 && !report.apply) ? 1 : 0;
}
