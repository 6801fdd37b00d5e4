import {
  type CheckedFile,
  type FindProblem,
  type FoundFile,
  findFiles,
  isPassedOver,
  keptOf,
  LetterChecker,
  type LintedFile,
  type Linter,
} from "@klarsprak/engine";
import { complain } from "./complain.js";
import { planCopies } from "./copies/copy-plan.js";
import { CopyWriter } from "./copies/copy-writer.js";
import { fixFile } from "./fix-file.js";
import type { LintOptions } from "./lint-options.js";
import { Progress } from "./progress.js";
import { uncopiedNotice, unfixedNotice, unshownNotice } from "./skipped-files.js";

/**
 * Checks what the paths name, in order of path, each file when it is asked for; with --fix, --annotate and --suggest writes
 * what they ask for.
 */
export async function* checkPaths(
  letters: LetterChecker,
  paths: readonly string[],
  options: LintOptions,
): AsyncGenerator<CheckedFile> {
  const cwd = process.cwd();
  const { files, problems, notices, ignored } = findFiles(paths, { ignore: options.ignore, cwd });
  const names = files.map(({ path }) => path);
  const copies =
    options.annotate === undefined && options.suggest === undefined
      ? undefined
      : new CopyWriter(planCopies(names, options, cwd), cwd, options.quiet === true);
  let count = 0;
  for await (const file of merged(problems, checkFiles(letters, files, options, copies))) {
    count++;
    yield file;
  }
  [...notices, ...unshownNotice(letters.unshown(), cwd)].forEach(complain);
  if (count === 0) complain(ignored === 0 ? NO_FILES : NO_FILES_BUT_IGNORED);
  if (options.fix === true || options.fixDryRun === true) unfixedNotice(names).forEach(complain);
  if (copies === undefined) return;
  yield* copies.problems;
  [...uncopiedNotice(names), ...copies.notices()].forEach(complain);
}

/** The problems of arguments among the files that were checked, in order of path. */
async function* merged(
  problems: readonly FindProblem[],
  checked: AsyncIterable<CheckedFile>,
): AsyncGenerator<CheckedFile> {
  const waiting = problems
    .map(({ path, code, message }): CheckedFile => ({ path, format: "unknown", error: { code, message } }))
    .sort(byPath);
  for await (const file of checked) {
    for (let first = waiting[0]; first !== undefined && byPath(first, file) <= 0; first = waiting[0]) {
      yield first;
      waiting.shift();
    }
    yield file;
  }
  yield* waiting;
}

/** The order of a report: that of the code units of the paths, whatever the language of the machine. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

async function* checkFiles(
  letters: LetterChecker,
  files: readonly FoundFile[],
  options: LintOptions,
  copies: CopyWriter | undefined,
): AsyncGenerator<CheckedFile> {
  const { linter } = letters;
  letters.plan(files);
  const progress = new Progress(files.length);
  try {
    for (const file of files) {
      const kept = (await letters.check(file)) ?? (await checkAlone(linter, file, options, copies));
      progress.step();
      if (isPassedOver(file, kept)) continue;
      const checked = options.fix === true ? fixFile(letters, kept) : kept;
      complainOfReading(checked);
      yield checked;
    }
  } finally {
    progress.done();
  }
}

/** Checks a file that no other is put into. */
async function checkAlone(
  linter: Linter,
  file: FoundFile,
  options: LintOptions,
  copies: CopyWriter | undefined,
): Promise<CheckedFile> {
  const linted = await linter.lintFile(file);
  await copies?.write(linted);
  return withProfile(linter, linted, options);
}

/** What checks the templates of a run as the letters that they make. */
export function letterChecker(linter: Linter, options: LintOptions): LetterChecker {
  return new LetterChecker(linter, (file) => withProfile(linter, file, options));
}

/** Checks what came on standard input, as if it were a file. */
export async function checkStdin(
  linter: Linter,
  bytes: Uint8Array,
  options: LintOptions,
): Promise<CheckedFile> {
  const path = options.stdinFilename ?? "stdin.txt";
  const checked = withProfile(linter, await linter.lintBytes(path, bytes), options);
  complainOfReading(checked);
  if (options.fix === true || options.fixDryRun === true) unfixedNotice([path]).forEach(complain);
  return checked;
}

/** What is kept of a checked file, with what its text is like where that is asked for. */
function withProfile(linter: Linter, file: LintedFile, { profile }: LintOptions): CheckedFile {
  if (profile !== true || file.analysis === undefined) return keptOf(file);
  return { ...keptOf(file), profile: linter.analyzerFor(file.path).describe(file.analysis) };
}

/** Says what the readers passed over: «brev.docm holds macros, which are never run.» */
function complainOfReading({ path, warnings = [] }: CheckedFile): void {
  for (const warning of warnings) complain(`${path} ${warning}`);
}

const NO_FILES =
  "no files to check found there. klarsprak reads .txt, .md, .html, templates of these, .docx, .odt and .pdf.";
const NO_FILES_BUT_IGNORED =
  "all files to check found there are left out by .gitignore or .klarsprakignore. Give --no-ignore to check them.";
