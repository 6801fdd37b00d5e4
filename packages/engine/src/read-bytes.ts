import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import type { DocumentErrorCode } from "@klarsprak/documents";

/** Larger files are refused: no letter is, and a run must stay within bounds. In bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file could not be read. `message` follows its name and says what to do. */
export interface ReadError {
  readonly code:
    | DocumentErrorCode
    | "not-found"
    | "not-readable"
    | "is-directory"
    | "not-a-file"
    | "binary"
    | "unknown-format"
    | "reader-failed";
  readonly message: string;
}

/** What a file holds, or why that cannot be had. */
export function readBytes(path: string): Uint8Array | ReadError {
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
    return status.size > MAX_BYTES ? tooLarge(status.size) : readFileSync(handle);
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
