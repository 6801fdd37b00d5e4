import { keptInCache } from "./cache/cached-result.js";
import type { ResultCache } from "./cache/result-cache.js";
import type { FileCheck } from "./file-check.js";
import type { FoundFile } from "./find-files.js";
import { type CheckedFile, keptOf, type LintedFile, type Linter } from "./lint.js";
import { ConfigurationError } from "./load-configuration.js";
import { isReadError } from "./read-error.js";

export interface FileCheckerOptions {
  /** Also tell what a text is like. */
  readonly profile: boolean;
  /** Where results of earlier runs are; left out, every file is checked. */
  readonly cache?: ResultCache;
}

/** Checks the files of a run, one after the other, with what is known of them from earlier runs. */
export class FileChecker {
  constructor(
    readonly linter: Linter,
    readonly options: FileCheckerOptions,
  ) {}

  /** What an earlier run found in a file that has not changed since, nor anything its result hangs on. Throws a ConfigurationError. */
  known({ path }: FoundFile): FileCheck | undefined {
    const { cache, profile } = this.options;
    if (cache === undefined) return undefined;
    const bytes = this.linter.readBytes(path);
    return isReadError(bytes) ? undefined : cache.find(this.linter, path, bytes, profile);
  }

  /** Checks a file and keeps the result for later runs; what goes wrong with it stands in the result. Throws a ConfigurationError. */
  async check({ path }: FoundFile): Promise<FileCheck> {
    const { cache } = this.options;
    try {
      if (cache === undefined) return await this.checkBytes(path, this.linter.readBytes(path));
      const bytes = this.linter.readBytes(path);
      if (isReadError(bytes)) return await this.checkBytes(path, bytes);
      // What is read for all files of a folder is read before, so that only what is read for this one is watched.
      this.linter.analyzerFor(path);
      const leaned = cache.watched.watch();
      const check = await this.checkBytes(path, bytes);
      const result = keptInCache(check.checked);
      const on = leaned();
      if (result !== undefined) cache.keep(this.linter, path, bytes, result, on);
      return check;
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      return { checked: crashed(path, error instanceof Error ? error.message : String(error)) };
    }
  }

  /** What is kept of a file that was just checked, with what its text is like where that is asked for. */
  kept(linted: LintedFile): CheckedFile {
    return this.options.profile ? keptWithProfile(linted, this.linter) : keptOf(linted);
  }

  /** Checks a file of these bytes that stands, or would stand, at a path, and keeps nothing. Throws a ConfigurationError. */
  async checkBytes(path: string, bytes: ReturnType<Linter["readBytes"]>): Promise<FileCheck> {
    if (isReadError(bytes)) return { checked: { path, format: "unknown", error: bytes } };
    const linted = await this.linter.lintBytes(path, bytes);
    return { checked: this.kept(linted), ...(linted.bytes === undefined ? {} : { bytes: linted.bytes }) };
  }
}

/** What is kept of a file that was just checked, with what its text is like. */
export function keptWithProfile(linted: LintedFile, linter: Pick<Linter, "analyzerFor">): CheckedFile {
  const { path, analysis } = linted;
  if (analysis === undefined) return keptOf(linted);
  return { ...keptOf(linted), profile: linter.analyzerFor(path).describe(analysis) };
}

/** The entry of a file that klarsprak could not cope with; the others are checked all the same. */
export function crashed(path: string, reason: string): CheckedFile {
  const message = `made klarsprak stop (${reason}), and is not checked. Please report it.`;
  return { path, format: "unknown", error: { code: "crashed", message } };
}
