import {
  type CheckedFile,
  type FileCheck,
  type FileChecker,
  type FindProblem,
  type FoundFile,
  type FoundFiles,
  findFiles,
  isPassedOver,
  LetterChecker,
} from "@klarsprak/engine";
import { closeCache } from "./checking/cache-setup.js";
import { checkFiles } from "./checking/check-files.js";
import { threadCount } from "./checking/thread-count.js";
import { complain } from "./complain.js";
import { planCopies } from "./copies/copy-plan.js";
import { CopyWriter } from "./copies/copy-writer.js";
import { fixFile } from "./fix-file.js";
import type { Interruption } from "./interruption.js";
import type { LintOptions } from "./lint-options.js";
import { Narrowing } from "./narrowing.js";
import { Progress } from "./progress.js";
import { isInShard, shardOf } from "./shard.js";
import { uncopiedNotice, unfixedNotice, unshownNotice } from "./skipped-files.js";

/** What a run over files works with. */
export interface FileRun {
  readonly checker: FileChecker;
  readonly letters: LetterChecker;
  /** Tells the program from every other, for the cache. */
  readonly program: string;
  readonly interruption: Interruption;
}

/**
 * Checks what the paths name, in order of path; with --fix, --annotate and --suggest writes what they ask for. A run that is
 * interrupted says how far it came.
 */
export async function* checkPaths(
  run: FileRun,
  paths: readonly string[],
  options: LintOptions,
): AsyncGenerator<CheckedFile> {
  const cwd = process.cwd();
  const literal = options.filesFrom !== undefined;
  const narrowing = new Narrowing(options, cwd);
  const found = findFiles(paths, { ignore: options.ignore, cwd, literal });
  // Of all shards, so that two of them never write the same copy.
  const copies =
    options.annotate === undefined && options.suggest === undefined
      ? undefined
      : new CopyWriter(
          planCopies(
            found.files.map(({ path }) => path),
            options,
            cwd,
          ),
          cwd,
          options.quiet === true,
        );
  const changed = narrowing.files(found.files);
  const { files, problems } = ofShard({ ...found, files: changed }, options.shard);
  const names = files.map(({ path }) => path);
  let count = 0;
  for await (const file of merged(
    problems,
    checkFound(run, { files, all: found.files }, options, copies, narrowing),
  )) {
    count++;
    yield file;
  }
  [...found.notices, ...unshownNotice(run.letters.unshown(), cwd)].forEach(complain);
  if (count === 0 && (changed.length > 0 || found.files.length === 0))
    complain(nothingChecked(paths, found, options));
  if (options.fix === true || options.fixDryRun === true) unfixedNotice(names).forEach(complain);
  yield* narrowing.end(run.interruption.status !== undefined);
  if (copies === undefined) return;
  yield* copies.problems;
  [...uncopiedNotice(names), ...copies.notices()].forEach(complain);
}

/** What is found that falls into a shard; all of it where there is none. */
function ofShard(
  { files, problems }: FoundFiles,
  shard: string | undefined,
): Pick<FoundFiles, "files" | "problems"> {
  if (shard === undefined) return { files, problems };
  const part = shardOf(shard);
  const isOurs = ({ path }: { readonly path: string }): boolean => isInShard(path, part);
  return { files: files.filter(isOurs), problems: problems.filter(isOurs) };
}

/** Why a run has checked no file. */
function nothingChecked(
  paths: readonly string[],
  { files, ignored }: FoundFiles,
  { shard, filesFrom }: LintOptions,
): string {
  if (shard !== undefined && files.length > 0)
    return `none of the ${files.length === 1 ? "1 file" : `${files.length} files`} found there falls into shard ${shard}.`;
  if (filesFrom !== undefined && paths.length === 0)
    return "the list of --files-from names no file, so that nothing was checked.";
  return ignored === 0 ? NO_FILES : NO_FILES_BUT_IGNORED;
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

async function* checkFound(
  { checker, letters, program, interruption }: FileRun,
  { files, all }: { readonly files: readonly FoundFile[]; readonly all: readonly FoundFile[] },
  options: LintOptions,
  copies: CopyWriter | undefined,
  narrowing: Narrowing,
): AsyncGenerator<CheckedFile> {
  const { signal } = interruption;
  // A letter has its partials in it, whatever shard they are in.
  letters.plan(all);
  const alone = files.filter((file) => !letters.isLinked(file));
  const threads = threadCount(options.threads, alone.length);
  const progress = new Progress(files.length);
  const checks = checkFiles(alone, checker, { options, threads, program, signal, refuse: complain });
  let count = 0;
  interruption.listen();
  try {
    for (const file of files) {
      const isLinked = letters.isLinked(file);
      if (isLinked && signal.aborted) break;
      const check = isLinked ? await checkLinked(file, letters, checker) : await nextOf(checks);
      if (check === undefined) break;
      const { checked, bytes } = check;
      progress.step();
      count++;
      if (isPassedOver(file, checked)) continue;
      // What is fixed is no finding any more, so that of a text that was fixed only the rest is looked up.
      const isFixed = options.fix === true && checked.decoded !== undefined;
      const narrowed = isFixed ? checked : narrowing.newIn(checked);
      await copies?.write({ ...narrowed, ...(bytes === undefined ? {} : { bytes }) });
      const fixed = isFixed ? narrowing.newIn(fixFile(letters, checked)) : narrowed;
      complainOfReading(fixed);
      yield fixed;
    }
  } finally {
    await checks.return(undefined);
    interruption.ignore();
    progress.done();
  }
  if (signal.aborted) {
    complain(`interrupted: ${count} of ${files.length} files were checked. The result holds those.`);
  }
  if (checker.options.cache !== undefined) closeCache(checker.options.cache);
}

/** Checks a file that is put together from others, or put into others: here, where all of them are known. */
async function checkLinked(
  file: FoundFile,
  letters: LetterChecker,
  checker: FileChecker,
): Promise<FileCheck> {
  const checked = await letters.check(file);
  return checked === undefined ? checker.check(file) : { checked };
}

/** The next file that was checked; undefined where the run was ended. */
async function nextOf(checks: AsyncGenerator<FileCheck, void>): Promise<FileCheck | undefined> {
  const { done, value } = await checks.next();
  return done === true ? undefined : value;
}

/** What checks the templates of a run as the letters that they make. */
export function letterChecker(checker: FileChecker): LetterChecker {
  return new LetterChecker(checker.linter, (file) => checker.kept(file));
}

/** Checks what came on standard input, as if it were a file. */
export async function* checkStdin(
  checker: FileChecker,
  bytes: Uint8Array,
  options: LintOptions,
): AsyncGenerator<CheckedFile> {
  const path = options.stdinFilename ?? "stdin.txt";
  const narrowing = new Narrowing(options, process.cwd());
  const { checked } = await checker.checkBytes(path, bytes);
  complainOfReading(checked);
  if (options.fix === true || options.fixDryRun === true) unfixedNotice([path]).forEach(complain);
  yield narrowing.newIn(checked);
  yield* narrowing.end();
}

/** Says what the readers passed over: «brev.docm holds macros, which are never run.» */
function complainOfReading({ path, warnings = [] }: CheckedFile): void {
  for (const warning of warnings) complain(`${path} ${warning}`);
}

const NO_FILES =
  "no files to check found there. klarsprak reads .txt, .md, .html, templates of these, .docx, .odt and .pdf.";
const NO_FILES_BUT_IGNORED =
  "all files to check found there are left out by .gitignore or .klarsprakignore. Give --no-ignore to check them.";
