import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Names of what is open already: another program writes there too, so that it must not be replaced. */
const OPEN_ALREADY = /^\/(?:dev\/(?:stdout|stderr|fd\/)|proc\/)/;

export interface WriteOptions {
  /** The mode of a file that is new; left out, what the process gives. */
  readonly mode?: number;
  /** Whether it is on the disk when this is done, so that not even a power cut takes it; default true. */
  readonly durable?: boolean;
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Keeps the mode of what
 * was there and follows symbolic links. A pipe or device is written to as it is. The pieces are written one after the
 * other. Throws what the system throws.
 */
export function writeFileWhole(path: string, pieces: Iterable<Uint8Array>, options: WriteOptions = {}): void {
  const file = new WholeFile(path, options);
  try {
    for (const bytes of pieces) file.write(bytes);
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Where a new file is written until it takes the name of what it replaces. */
interface Replacement {
  readonly temporary: string;
  readonly target: string;
  readonly mode: number | undefined;
}

/**
 * A file that comes about piece by piece, written as {@link writeFileWhole} does: it is at its place when it is finished, and
 * leaves no trace where it is abandoned. Throws what the system throws.
 */
export class WholeFile {
  readonly #replacement: Replacement | undefined;
  #handle: number | undefined;

  readonly #isDurable: boolean;

  constructor(path: string, { mode: modeWhereNew, durable = true }: WriteOptions = {}) {
    this.#isDurable = durable;
    const status = statusOf(path);
    if ((status !== undefined && !status.isFile()) || OPEN_ALREADY.test(path)) {
      this.#handle = openSync(path, constants.O_WRONLY | constants.O_APPEND);
      return;
    }
    const target = targetOf(path);
    const mode = status?.mode ?? modeWhereNew;
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.klarsprak`);
    // Closed to others until it has the mode of what it replaces: the text may be meant for few.
    this.#handle = openSync(temporary, "wx", mode === undefined ? 0o666 : 0o600);
    this.#replacement = { temporary, target, mode };
  }

  write(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#open(), bytes, written);
  }

  /** Puts it at its place. */
  finish(): void {
    const handle = this.#open();
    if (this.#replacement === undefined) {
      this.#close();
      return;
    }
    const { temporary, target, mode } = this.#replacement;
    if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
    if (this.#isDurable) fsyncSync(handle);
    this.#close();
    renameSync(temporary, target);
  }

  /** Gives it up, where it is not finished. */
  abandon(): void {
    this.#close();
    if (this.#replacement !== undefined) rmSync(this.#replacement.temporary, { force: true });
  }

  #open(): number {
    if (this.#handle === undefined) throw new Error("the file is finished or abandoned");
    return this.#handle;
  }

  #close(): void {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle !== undefined) closeSync(handle);
  }
}

/** Where the links of a path lead, also when nothing is there yet. */
function targetOf(path: string): string {
  let target = resolve(path);
  for (let links = 0; links < 40; links++) {
    try {
      return realpathSync(target);
    } catch {
      const link = linkAt(target);
      if (link === undefined) return target;
      target = resolve(dirname(target), link);
    }
  }
  return target;
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
