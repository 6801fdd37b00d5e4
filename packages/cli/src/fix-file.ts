import { resolve } from "node:path";
import {
  type CheckedFile,
  encode,
  keptOf,
  type Linter,
  withSafeFixes,
  writeFileWhole,
} from "@klarsprak/engine";

/** A file with its safe fixes made; `bytes` only where that changes it and it can be written. */
export interface FixedFile {
  readonly result: CheckedFile;
  readonly bytes?: Uint8Array;
}

/** What makes the safe fixes of a text. */
export type Fixer = Pick<Linter, "fix">;

/** Makes the safe fixes of a file, in memory. What cannot be written back stands in the error of the result. */
export function fixed(fixer: Fixer, file: CheckedFile): FixedFile {
  // A file without any is as it was, and where it was found so by an earlier run it need not be checked again.
  if (file.decoded === undefined || withSafeFixes(file) === undefined) return { result: file };
  const result = keptOf(fixer.fix(file.path, file.decoded));
  if (result.source === undefined || result.source === file.source) return { result: file };
  try {
    return { result, bytes: encode(result.source, file.decoded.encoding) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { result: notWritable(file, error.message) };
  }
}

/** Makes the safe fixes of a file and writes it. */
export function fixFile(fixer: Fixer, file: CheckedFile): CheckedFile {
  const { result, bytes } = fixed(fixer, file);
  if (bytes === undefined) return result;
  try {
    writeFileWhole(resolve(process.cwd(), file.path), [bytes]);
    return result;
  } catch (error) {
    return notWritable(file, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function notWritable(file: CheckedFile, reason: string): CheckedFile {
  const message = `cannot be written (${reason}). Nothing in it was changed.`;
  return { ...file, error: { code: "not-writable", message } };
}
