import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileFormatOf } from "@klarsprak/core";
import type { FoundFile } from "../find-files.js";
import type { CheckedFile } from "../lint.js";
import { slashed } from "../slashed.js";
import { withoutFindings } from "../without-findings.js";
import { extentsOf, GitLines } from "./extent.js";
import type { FileChange, LineRange } from "./parse-changes.js";
import { Repository, RevisionError } from "./repository.js";

/**
 * Which files and lines of a run have changed since they parted from a revision of Git, committed or not. What Git does not
 * know has changed as a whole.
 */
export class ChangedSince {
  /** By the folder that holds `.git`. */
  readonly #repositories = new Map<string, Repository>();
  readonly #tops = new Map<string, string | undefined>();

  constructor(
    readonly revision: string,
    readonly cwd: string,
  ) {
    // A revision never begins with a hyphen, and Git would take it for an option.
    if (revision === "" || revision.startsWith("-"))
      throw new RevisionError(
        `--changed-since needs a revision, such as origin/main, and "${revision}" can be none`,
      );
  }

  /** The files that have changed. Throws a RevisionError where one lies in no repository or the revision is not known. */
  changed(files: readonly FoundFile[]): readonly FoundFile[] {
    return files.filter(({ path }) => this.#changeOf(path) !== undefined);
  }

  /**
   * A file with the findings on lines that have changed. What is about the text as a whole stays, since any line can be its
   * cause; of a document, which has no lines, all stays.
   */
  changesIn<F extends CheckedFile>(file: F): F {
    const { analysis, source } = file;
    if (analysis === undefined || source === undefined) return file;
    const change = this.#changeOf(file.path);
    if (change === "all" || change === undefined || fileFormatOf(file.path) !== undefined) return file;
    const lines = new GitLines(source);
    return withoutFindings(
      file,
      (finding) =>
        finding.scope !== "document" &&
        !extentsOf(finding, source).some((span) => touches(change, lines.of(span))),
    );
  }

  #changeOf(path: string): FileChange | undefined {
    const file = real(resolve(this.cwd, path));
    const folder = this.#topOf(dirname(file));
    if (folder === undefined)
      throw new RevisionError(
        `--changed-since: ${path} lies in no Git repository. Give paths in one, or leave out --changed-since.`,
      );
    const repository = this.#repositories.get(folder) ?? new Repository(folder, this.revision);
    this.#repositories.set(folder, repository);
    return repository.changeOf(slashed(relative(real(repository.top), file)));
  }

  #topOf(folder: string): string | undefined {
    if (this.#tops.has(folder)) return this.#tops.get(folder);
    const above = dirname(folder);
    const top = existsSync(join(folder, ".git")) ? folder : above === folder ? undefined : this.#topOf(above);
    this.#tops.set(folder, top);
    return top;
  }
}

/** Where a path leads to; the path itself where it leads nowhere. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function touches(changes: readonly LineRange[], { from, to }: LineRange): boolean {
  return changes.some((change) => from <= change.to && to >= change.from);
}
