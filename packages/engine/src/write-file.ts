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
export function writeFileWhole(
  path: string,
  pieces: Iterable<Uint8Array>,
  { mode, durable = true }: WriteOptions = {},
): void {
  const status = statusOf(path);
  if ((status !== undefined && !status.isFile()) || OPEN_ALREADY.test(path)) {
    writeInto(path, pieces);
    return;
  }
  replace(targetOf(path), pieces, status?.mode ?? mode, durable);
}

function writeInto(path: string, pieces: Iterable<Uint8Array>): void {
  const handle = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeAll(handle, pieces);
  } finally {
    closeSync(handle);
  }
}

function replace(
  target: string,
  pieces: Iterable<Uint8Array>,
  mode: number | undefined,
  durable: boolean,
): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.klarsprak`);
  // Closed to others until it has the mode of what it replaces: the text may be meant for few.
  const handle = openSync(temporary, "wx", mode === undefined ? 0o666 : 0o600);
  try {
    try {
      writeAll(handle, pieces);
      if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
      if (durable) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAll(handle: number, pieces: Iterable<Uint8Array>): void {
  for (const bytes of pieces) {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
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
