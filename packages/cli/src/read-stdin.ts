import { fstatSync, readFileSync } from "node:fs";
import { UsageError } from "./usage-error.js";

/** All of standard input. Throws a UsageError where there is none to read. */
export function readStdin(command: string): Uint8Array {
  try {
    return readFileSync(0);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(
      `- : standard input cannot be read (${code}). Send it a text: klarsprak ${command} - < letter.txt`,
    );
  }
}

/** Standard input as it comes. Throws a UsageError where it is a folder, which Node would give as nothing at all. */
export function streamStdin(): AsyncIterable<Uint8Array> {
  if (fstatSync(0).isDirectory())
    throw new UsageError("standard input is a folder and cannot be read. Send it a file or a pipe.");
  return process.stdin;
}
