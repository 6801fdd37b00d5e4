import { realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { fileFormatOf } from "@klarsprak/core";
import { type CopyKind, copyName, slashed } from "@klarsprak/engine";
import { UsageError } from "../usage-error.js";

/** The folders that copies are asked for in. */
export interface CopyFolders {
  /** For copies with the findings as comments. */
  readonly annotate?: string;
  /** For copies with the changes tracked. */
  readonly suggest?: string;
}

/** A copy to be made of a document of Word. */
export interface PlannedCopy {
  readonly kind: CopyKind;
  readonly original: string;
  /** Where it is written, as it is shown. */
  readonly path: string;
}

/**
 * The copies that are made of the documents of Word among the files of a run, in the folders asked for: at the place that the
 * original has in the working folder, or by its name alone where it lies outside. Throws a UsageError where a copy would
 * stand in the way of another, or of a file of the run.
 */
export function planCopies(
  files: readonly string[],
  folders: CopyFolders,
  cwd: string,
): readonly PlannedCopy[] {
  const copies = [
    ...copiesIn(files, folders.annotate, "arbeidskopi", cwd),
    ...copiesIn(files, folders.suggest, "forslag", cwd),
  ];
  if (copies.length === 0) return copies;
  const originals = new Set(files.map((path) => identity(resolve(cwd, path))));
  const taken = new Map<string, PlannedCopy>();
  for (const copy of copies) {
    const key = identity(resolve(cwd, copy.path));
    const other = taken.get(key);
    if (originals.has(key))
      throw new UsageError(
        `${copy.path} is one of the files to check, and the copy of ${copy.original} would take its place; give another folder`,
      );
    if (other !== undefined)
      throw new UsageError(
        `${other.original} and ${copy.original} would have the same copy, ${copy.path}; check them one at a time, each with its own folder`,
      );
    taken.set(key, copy);
  }
  return copies;
}

function copiesIn(
  files: readonly string[],
  folder: string | undefined,
  kind: CopyKind,
  cwd: string,
): readonly PlannedCopy[] {
  if (folder === undefined) return [];
  if (isFile(resolve(cwd, folder)))
    throw new UsageError(`${folder} is a file; give a folder for the copies, such as ut`);
  return files
    .filter((path) => fileFormatOf(path) === "docx")
    .map((original) => {
      const inside = isAbsolute(original) ? basename(original) : original;
      return { kind, original, path: slashed(join(folder, copyName(inside, kind))) };
    });
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The same for two paths that lead to the same file, also where one is not there yet. */
function identity(path: string): string {
  const missing: string[] = [];
  let there = path;
  for (;;) {
    try {
      return folded(join(realpathSync(there), ...missing));
    } catch {
      if (dirname(there) === there) return folded(path);
      missing.unshift(basename(there));
      there = dirname(there);
    }
  }
}

/** On these systems names that differ in case alone are the same. */
function folded(path: string): string {
  return process.platform === "win32" || process.platform === "darwin"
    ? path.normalize("NFC").toLowerCase()
    : path;
}
