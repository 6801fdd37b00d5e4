import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { CheckedFile } from "../lint.js";
import { slashed } from "../slashed.js";
import { withoutFindings } from "../without-findings.js";
import { writeFileWhole } from "../write-file.js";
import {
  type BaselineFault,
  formatBaseline,
  isBaselineFault,
  type KnownFiles,
  parseBaseline,
} from "./baseline.js";
import { type GoneFindings, KnownFindings } from "./known-findings.js";

/** A baseline that stops a run before anything is checked. The message says what to do. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

/** The file of known findings, for one run. */
export class BaselineFile {
  /** Why the file that is there is not used; then nothing is known. */
  readonly fault: BaselineFault | undefined;
  readonly #path: string;
  readonly #text: string | undefined;
  readonly #known: KnownFindings;

  /**
   * Reads the file. Throws a BaselineError where there is none and none is to be made, where it cannot be read, and where
   * an update would take the place of what is no baseline of ours or is one of a later klarsprak.
   */
  constructor(
    readonly shown: string,
    cwd: string,
    readonly isUpdate: boolean,
  ) {
    this.#path = resolve(cwd, shown);
    this.#text = textOf(this.#path, shown);
    if (this.#text === undefined && !isUpdate)
      throw new BaselineError(
        `--baseline: there is no ${shown}. Make it from what is found now with --update-baseline.`,
      );
    const reading = this.#text === undefined ? new Map() : parseBaseline(this.#text);
    this.fault = isBaselineFault(reading) ? reading : undefined;
    if (isUpdate && this.fault !== undefined) refuseForeign(shown, this.fault);
    const folder = dirname(this.#path);
    this.#known = new KnownFindings({
      files: isBaselineFault(reading) ? new Map() : reading,
      nameOf: (path) => slashed(relative(folder, resolve(cwd, path))),
      isThere: (name) => existsSync(resolve(folder, name)),
    });
  }

  /** The file with the findings that are not known; in an update all are. */
  newIn<F extends CheckedFile>(file: F): F {
    const rest = this.#known.newIn(file);
    return this.isUpdate ? withoutFindings(rest, () => true) : rest;
  }

  /** Known findings that were not found. */
  gone(): readonly GoneFindings[] {
    return this.#known.gone();
  }

  /** Writes what is known now, where that is another than before, and gives it. Throws what the system throws. */
  write(): KnownFiles {
    const files = this.#known.updated();
    const text = formatBaseline(files);
    if (text !== this.#text) writeFileWhole(this.#path, [new TextEncoder().encode(text)]);
    return files;
  }
}

/** The text of a file, or undefined where there is none. Throws a BaselineError. */
function textOf(path: string, shown: string): string | undefined {
  try {
    if (!statSync(path).isFile())
      throw new BaselineError(
        `--baseline: ${shown} is no file. Give the path of a file, such as klarsprak-baseline.json.`,
      );
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof BaselineError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (code === "ENOENT") return undefined;
    throw new BaselineError(
      `--baseline: ${shown} cannot be read (${code}). Check the path and who may read it.`,
    );
  }
}

function refuseForeign(shown: string, { kind, reason }: BaselineFault): void {
  if (kind === "foreign")
    throw new BaselineError(
      `--update-baseline: ${shown} is no baseline of klarsprak (${reason}), and is left as it is. Give the path of another file.`,
    );
  if (kind === "newer")
    throw new BaselineError(
      `--update-baseline: ${shown} is of a later klarsprak (${reason}), and is left as it is. Update klarsprak, or remove the file to start anew.`,
    );
}
