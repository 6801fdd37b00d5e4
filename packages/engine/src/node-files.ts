import { existsSync, readFileSync, statSync } from "node:fs";
import * as paths from "node:path";
import type { FileSource } from "./file-source.js";
import { readBytes } from "./read-bytes.js";

/** The files of this machine. */
export const nodeFiles: FileSource = {
  paths,
  get cwd() {
    return process.cwd();
  },
  exists: existsSync,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  readText: (path) => readFileSync(path, "utf8"),
  readBytes,
};
