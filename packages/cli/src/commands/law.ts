import { type Finding, LineIndex, rules } from "@klarsprak/core";
import { type CheckedFile, DictionaryLoader, findFiles, isPassedOver, keptOf } from "@klarsprak/engine";
import { complain } from "../complain.js";
import type { ExitStatus } from "../exit-status.js";
import { type Citation, type LawReport, lawJson, lawText } from "../law-report.js";
import { createLinter, dictionaryFolder, type SharedOptions, todayOf } from "../setup.js";

/** The rule that knows what is replaced. */
const RULE = "lov-utdatert";

/** Options of `klarsprak law`. */
export interface LawOptions extends Pick<SharedOptions, "config" | "today"> {
  readonly format: "pretty" | "json";
  readonly language: "nb" | "nn";
  readonly ignore: boolean;
}

/** Prints the law table as of a day, and which of the files at the paths cite what has been replaced by then. */
export async function lawCommand(paths: readonly string[], options: LawOptions): Promise<ExitStatus> {
  const today = todayOf(options.today);
  const checked = paths.length === 0 ? undefined : await checkedFiles(paths, options);
  const report: LawReport = {
    law: new DictionaryLoader(dictionaryFolder).law(),
    today,
    files: checked?.files.map(({ path, analysis, source = "" }) => {
      const lines = new LineIndex(source);
      return { path, citations: (analysis?.findings ?? []).map((finding) => citationOf(finding, lines)) };
    }),
  };
  process.stdout.write(options.format === "json" ? lawJson(report) : lawText(report, options.language));
  if (checked?.hasProblems === true) return 2;
  return report.files?.some(({ citations }) => citations.length > 0) === true ? 1 : 0;
}

/** The files with what the one rule finds, whatever the configuration says of it; what is wrong is said at once. */
async function checkedFiles(
  paths: readonly string[],
  { config, today, ignore }: LawOptions,
): Promise<{ readonly files: readonly CheckedFile[]; readonly hasProblems: boolean }> {
  const shared = { ...(config === undefined ? {} : { config }), ...(today === undefined ? {} : { today }) };
  const linter = createLinter(
    { ...shared, rule: [`${RULE}=info`] },
    { only: rules.filter(({ id }) => id === RULE) },
  );
  const { files, problems, notices } = findFiles(paths, { ignore, cwd: process.cwd() });
  for (const notice of notices) complain(notice);
  for (const { path, message } of problems) complain(`${path} ${message}`);
  let hasProblems = problems.length > 0;
  const kept: CheckedFile[] = [];
  for (const file of files) {
    const result = keptOf(await linter.lintFile(file));
    if (isPassedOver(file, result)) continue;
    const troubles = [
      ...(result.error === undefined ? [] : [result.error.message]),
      ...(result.analysis?.failures ?? []).map(({ message }) => message),
    ];
    for (const trouble of troubles) complain(`${file.path} ${trouble}`);
    hasProblems ||= troubles.length > 0;
    kept.push(result);
  }
  return { files: kept.filter(({ analysis }) => analysis !== undefined), hasProblems };
}

function citationOf({ span, message }: Finding, lines: LineIndex): Citation {
  const { line, column } = lines.position(span.start);
  return { line, column, text: lines.source.slice(span.start, span.end), message };
}
