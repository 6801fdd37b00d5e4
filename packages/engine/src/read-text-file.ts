import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { type DecodedText, decode } from "./decode.js";

/** Larger files are refused: no letter is, and a run must stay within bounds. In bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file could not be read. `message` says what to do. */
export interface ReadError {
  readonly code:
    | "not-found"
    | "not-readable"
    | "is-directory"
    | "not-a-file"
    | "too-large"
    | "binary"
    | "unknown-format";
  readonly message: string;
}

/** The text of a file, or why there is none. */
export function readTextFile(path: string): DecodedText | ReadError {
  let handle: number;
  try {
    // To open a pipe would wait for its other end, and a device may have none.
    const status = statSync(path);
    if (!status.isFile() && !status.isDirectory())
      return {
        code: "not-a-file",
        message: "is no file but a pipe or device. Send its text to standard input: klarsprak lint -",
      };
    handle = openSync(path, "r");
  } catch (error) {
    return toReadError(error);
  }
  try {
    const status = fstatSync(handle);
    if (status.isDirectory())
      return {
        code: "is-directory",
        message: "is a folder, not a file. Give the folder to lint, or a file in it.",
      };
    if (status.size > MAX_BYTES) return tooLarge(status.size);
    return (
      decode(readFileSync(handle)) ?? {
        code: "binary",
        message: "is no text file. klarsprak reads plain text, Markdown, HTML and templates of these.",
      }
    );
  } catch (error) {
    return toReadError(error);
  } finally {
    closeSync(handle);
  }
}

export function isReadError(value: object): value is ReadError {
  return "code" in value;
}

/** The error for what is too large to check. */
export function tooLarge(bytes: number): ReadError {
  return {
    code: "too-large",
    message: `is ${Math.round(bytes / 1024 / 1024)} MB; at most ${MAX_BYTES / 1024 / 1024} MB is checked. Split the file, or leave it out with .klarsprakignore.`,
  };
}

function toReadError(error: unknown): ReadError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return { code: "not-found", message: "no such file. Check the path." };
  if (code === "EISDIR") return { code: "is-directory", message: "is a folder, not a file." };
  return {
    code: "not-readable",
    message: `cannot be read (${code ?? String(error)}). Check who may read it.`,
  };
}
