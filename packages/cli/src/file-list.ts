import { readFileSync } from "node:fs";
import { readStdin } from "./read-stdin.js";
import { UsageError } from "./usage-error.js";

/** The paths of a list in a file, or on standard input where it is `-`. Throws a UsageError where it cannot be read. */
export function readFileList(from: string): readonly string[] {
  return pathsIn(from === "-" ? readStdin("lint --files-from") : bytesOf(from));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(
      `--files-from: ${file} cannot be read (${code}). Give a file with a path on each line, or - for standard input.`,
    );
  }
}

/**
 * The paths of a list: each ends with NUL where there is one (`find -print0`, `git ls-files -z`), which no path can hold, else
 * with a line break. Empty lines say nothing.
 */
export function pathsIn(bytes: Uint8Array): readonly string[] {
  const text = decoded(bytes);
  const paths = text.includes("\0")
    ? text.split("\0")
    : text.split("\n").map((line) => line.replace(/\r$/, ""));
  return paths.filter((path) => path !== "");
}

/** UTF-8, or UTF-16 where it says so: what PowerShell writes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
