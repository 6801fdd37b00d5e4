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
    | "reader-failed"
    | "not-in-browser";
  readonly message: string;
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
