import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { SPELLING_PACKAGE } from "@klarsprak/engine";

/** The files of the package for spelling, each with its size and the time it was written; none where it is not installed. */
export function installedWordFiles(): readonly string[] {
  let folder: string;
  try {
    folder = dirname(createRequire(import.meta.url).resolve(SPELLING_PACKAGE));
  } catch {
    return [];
  }
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}
