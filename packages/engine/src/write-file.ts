import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Keeps the mode of what
 * was there and follows a symbolic link. Throws what the system throws.
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const target = existing(path) ?? path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.klarsprak`);
  const handle = openSync(temporary, "wx");
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
    closeSync(handle);
    const mode = modeOf(target);
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function existing(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function modeOf(path: string): number | undefined {
  try {
    return statSync(path).mode & 0o7777;
  } catch {
    return undefined;
  }
}
