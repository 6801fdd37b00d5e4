import { type FileResult, fileFormatOf, type TextProfile, type TextResult } from "@klarsprak/core";
import type { FileCheck } from "../file-check.js";
import type { CheckedFile } from "../lint.js";
import { isReadError } from "../read-error.js";
import { readText } from "../read-text.js";

/** What is kept of a checked file between runs: all of its result that cannot be had from its bytes at once. */
export interface CachedResult {
  readonly format: string;
  readonly analysis: TextResult;
  readonly profile?: TextProfile;
  readonly warnings?: readonly string[];
  /** The text that was taken out of a document; that of a text is read from its file. */
  readonly source?: string;
}

/** What is kept of a file; undefined where something failed, which may go right the next time. */
export function keptInCache(file: CheckedFile): CachedResult | undefined {
  const { analysis, format, profile, warnings, decoded, source } = file;
  if (analysis === undefined || file.error !== undefined || analysis.failures.length > 0) return undefined;
  return {
    format,
    analysis,
    ...(profile === undefined ? {} : { profile }),
    ...(warnings === undefined ? {} : { warnings }),
    ...(decoded !== undefined || source === undefined ? {} : { source }),
  };
}

/** The file as if it had just been checked; undefined where its bytes do not go with what was kept. */
export function fromCache(
  path: string,
  bytes: Uint8Array,
  { format, analysis, profile, warnings, source }: CachedResult,
): FileCheck | undefined {
  const rest: Pick<FileResult, "profile"> & Pick<CheckedFile, "warnings"> = {
    ...(profile === undefined ? {} : { profile }),
    ...(warnings === undefined ? {} : { warnings }),
  };
  if (fileFormatOf(path) !== undefined)
    return source === undefined ? undefined : { checked: { path, format, analysis, source, ...rest }, bytes };
  const decoded = readText(bytes);
  if (isReadError(decoded)) return undefined;
  return { checked: { path, format, analysis, source: decoded.text, decoded, ...rest } };
}
