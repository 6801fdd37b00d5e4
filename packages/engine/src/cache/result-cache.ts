import { isAbsolute, resolve } from "node:path";
import type { FileCheck } from "../file-check.js";
import { codeOf } from "../file-source.js";
import type { Linter } from "../lint.js";
import type { CacheFolder } from "./cache-folder.js";
import { type CachedResult, fromCache } from "./cached-result.js";
import { digestOf } from "./digest.js";
import type { LeanedOn, WatchedFiles } from "./watched-files.js";

/**
 * The results of earlier runs. One holds as long as the bytes of its file, its path, the configuration in force for it with
 * the house and the word lists, the files beside it that were looked at, and the program with its dictionaries and models
 * are the same; and the day, where a rule asked for it.
 */
export class ResultCache {
  /** Digests by what is long and the same for many files. */
  readonly #configurations = new Map<string, string>();

  constructor(
    readonly folder: CacheFolder,
    readonly watched: WatchedFiles,
    /** Tells this program, with its dictionaries and models, from every other. */
    readonly program: string,
  ) {}

  /** What was found in a file of these bytes; undefined where that is not known. Throws a ConfigurationError. */
  find(linter: Linter, path: string, bytes: Uint8Array, profile: boolean): FileCheck | undefined {
    const absolute = absolutePath(linter, path);
    const entry = this.folder.read(absolute);
    if (entry === undefined) return undefined;
    const { result, today } = entry;
    if (entry.path !== absolute || entry.key !== this.#keyOf(linter, path, bytes)) return undefined;
    if (today !== null && today !== linter.setup.today) return undefined;
    if (profile && result.profile === undefined) return undefined;
    if (!entry.beside.every((read) => this.watched.isAsItWas(read))) return undefined;
    const { profile: _, ...plain } = result;
    return fromCache(path, bytes, profile ? result : plain);
  }

  /** Keeps what was found in a file of these bytes. */
  keep(
    linter: Linter,
    path: string,
    bytes: Uint8Array,
    result: CachedResult,
    { files, today }: LeanedOn,
  ): void {
    this.folder.write({
      key: this.#keyOf(linter, path, bytes),
      path: absolutePath(linter, path),
      today: today ? linter.setup.today : null,
      beside: files,
      result,
    });
  }

  #keyOf(linter: Linter, path: string, bytes: Uint8Array): string {
    const { cwd } = linter.setup;
    return digestOf([this.program, cwd, absolutePath(linter, path), this.#settingsOf(linter, path), bytes]);
  }

  #settingsOf(linter: Linter, path: string): string {
    const settings = JSON.stringify([linter.configurationOf(path), linter.listsOf(path)]);
    const known = this.#configurations.get(settings);
    if (known !== undefined) return known;
    const lists = linter.listsOf(path).map((list) => this.#contentOfList(list));
    const digest = digestOf([settings, ...lists]);
    this.#configurations.set(settings, digest);
    return digest;
  }

  #contentOfList(path: string): string {
    try {
      return this.watched.files.readText(path);
    } catch (error) {
      return codeOf(error) ?? String(error);
    }
  }
}

/** Where a file lies tells what it is, so that one that was moved is checked anew. */
function absolutePath({ setup }: Linter, path: string): string {
  return isAbsolute(path) ? path : resolve(setup.cwd, path);
}
