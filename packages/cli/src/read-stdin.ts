import { readFileSync } from "node:fs";
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
