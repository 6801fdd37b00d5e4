import { GrammarError, type ParsedText, reportConllu, reportParseJson } from "@klarsprak/core";
import { isReadError, type Linter, readBytes } from "@klarsprak/engine";
import type { ExitStatus } from "../exit-status.js";
import { readStdin } from "../read-stdin.js";
import { createLinter, type SharedOptions } from "../setup.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { writeReport } from "../write-report.js";

/** Options of `klarsprak parse`. */
export interface ParseOptions extends SharedOptions {
  readonly format: "conllu" | "json";
  readonly stdinFilename?: string;
}

/** Prints the grammar of a text. Throws a UsageError for what cannot be read. */
export async function parseCommand(file: string, options: ParseOptions): Promise<ExitStatus> {
  const isStdin = file === "-";
  if (!isStdin && options.stdinFilename !== undefined)
    throw new UsageError(
      "--stdin-filename names what is read from standard input; give - as the file with it",
    );
  const path = isStdin ? (options.stdinFilename ?? "stdin.txt") : file;
  const text = await parsed(createLinter(options), path, isStdin ? readStdin("parse") : undefined);
  const pieces = options.format === "json" ? reportParseJson(version, path, text) : reportConllu(text);
  writeReport(pieces, undefined);
  return 0;
}

async function parsed(linter: Linter, path: string, stdin: Uint8Array | undefined): Promise<ParsedText> {
  const bytes = stdin ?? readBytes(path);
  if (isReadError(bytes)) throw new UsageError(`${path} ${bytes.message}`);
  try {
    const text = await linter.parse(path, bytes);
    if (isReadError(text)) throw new UsageError(`${path} ${text.message}`);
    return text;
  } catch (error) {
    if (error instanceof GrammarError) throw new UsageError(error.message);
    throw error;
  }
}
