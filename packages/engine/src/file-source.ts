import type { Paths } from "./paths.js";
import type { ReadError } from "./read-error.js";

/** Where configuration, word lists and the files beside a text are found: the disk, or what was sent to a browser. Paths are absolute. */
export interface FileSource {
  readonly paths: Paths;
  /** The folder that files are shown from to a person. */
  readonly cwd: string;
  /** Whether there is something at a path, a file or a folder. */
  exists(path: string): boolean;
  isFile(path: string): boolean;
  /** A file as UTF-8. Throws an error with a `code`, such as ENOENT. */
  readText(path: string): string;
  /** What a file holds, or why that cannot be had. */
  readBytes(path: string): Uint8Array | ReadError;
}

/** How a file is named to a person: from the working folder where it lies in it. */
export function shownPath(file: string, { paths, cwd }: FileSource): string {
  const inside = paths.relative(cwd, file);
  return inside.startsWith("..") ? file : inside;
}

/** The code of what a file system throws, such as ENOENT; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}
