import { type FileReport, fileReport, ndjsonLine } from "@klarsprak/core";
import {
  type CheckedFile,
  ConfigurationError,
  keptOf,
  keptWithProfile,
  type Linter,
} from "@klarsprak/engine";
import type { LintOptions } from "../lint-options.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { type ByteLine, byteLines } from "./byte-lines.js";
import { type RecordProblem, readRecord } from "./record.js";

/** Bytes of a line that are held: the largest file that is checked, as JSON or Base64. */
const MOST = 40 * 1024 * 1024;

type AnswerOptions = Pick<LintOptions, "quiet" | "profile">;

/**
 * Answers each record of a stream with what is found in it, a line each in their order, before it asks for the next one. What is
 * wrong with a record stands in its answer; only a stream that breaks ends it. Throws a UsageError where it cannot be read, and
 * a ConfigurationError where what holds for the working folder is wrong.
 */
export async function* answerRecords(
  linter: RecordLinter,
  input: AsyncIterable<Uint8Array>,
  options: AnswerOptions,
): AsyncGenerator<Iterable<string>> {
  // Said before the first record, and not of each. Word lists are read on the way.
  linter.analyzerFor("stdin.txt");
  for await (const line of byteLines(readable(input), MOST)) {
    const answer = await answerTo(line, linter, options);
    if (answer !== undefined) yield ndjsonLine(version, answer.file, answer.id);
  }
}

/** What is asked of a linter. */
export type RecordLinter = Pick<Linter, "analyzerFor" | "lintBytes">;

interface Answer {
  readonly id: RecordProblem["id"];
  readonly file: FileReport;
}

/** The answer to a line; undefined where it holds nothing. */
async function answerTo(
  { number, bytes }: ByteLine,
  linter: RecordLinter,
  options: AnswerOptions,
): Promise<Answer | undefined> {
  const record = bytes === undefined ? TOO_LONG : readRecord(bytes);
  if (record === undefined) return undefined;
  const { path = `<stdin>:${number}`, id } = record;
  const file: CheckedFile =
    "error" in record
      ? { path, format: "unknown", error: record.error }
      : await checked(linter, path, record.bytes, options);
  return { id, file: fileReport(file, { quiet: options.quiet === true }) };
}

const TOO_LONG: RecordProblem = {
  error: {
    code: "too-large",
    message: `is longer than ${MOST / 1024 / 1024} MB and was passed over. Split the text, or check it as a file.`,
  },
};

/** What is found in a record; whatever goes wrong stands in it. */
async function checked(
  linter: RecordLinter,
  path: string,
  bytes: Uint8Array,
  options: AnswerOptions,
): Promise<CheckedFile> {
  try {
    const linted = await linter.lintBytes(path, bytes);
    return options.profile === true ? keptWithProfile(linted, linter) : keptOf(linted);
  } catch (error) {
    return { path, format: "unknown", error: wrongWith(error) };
  }
}

function wrongWith(error: unknown): { readonly code: string; readonly message: string } {
  const { message } = error instanceof Error ? error : { message: String(error) };
  return error instanceof ConfigurationError
    ? {
        code: "bad-configuration",
        message: `cannot be checked, since its configuration is wrong. ${message}`,
      }
    : { code: "not-checked", message: `could not be checked (${message}). The other records were.` };
}

/** A stream whose errors say what to do. */
async function* readable(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(
      `standard input cannot be read (${code}). Send it records, a line each: {"path": ..., "content": ...}`,
    );
  }
}
