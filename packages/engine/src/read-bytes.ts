import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { MAX_BYTES, type ReadError, tooLarge } from "./read-error.js";

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

function toReadError(error: unknown): ReadError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return { code: "not-found", message: "no such file. Check the path." };
  if (code === "EISDIR") return { code: "is-directory", message: "is a folder, not a file." };
  return {
    code: "not-readable",
    message: `cannot be read (${code ?? String(error)}). Check who may read it.`,
  };
}
