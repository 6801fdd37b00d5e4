import { readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";

/** Larger style sheets are left out. In bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The text of a style sheet that a page names; undefined where it is none on this machine. Only files of style sheets are
 * read, beside the page or below the working folder: a page from elsewhere must not reach further. Never opens a connection.
 */
export function localStylesheet(page: string, href: string, cwd: string): string | undefined {
  const [path = ""] = href.trim().split(/[?#]/);
  if (!/\.css$/i.test(path) || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(path) || path.includes("\0"))
    return undefined;
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // What is no code of an address is part of the name.
  }
  const file = resolve(dirname(page), decoded);
  if (!isWithin(dirname(page), file) && !isWithin(cwd, file)) return undefined;
  return readSmall(file);
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return !path.startsWith("..") && !isAbsolute(path);
}

function readSmall(file: string): string | undefined {
  try {
    // Asked before it is opened: a pipe would wait for its other end.
    const status = statSync(file);
    return status.isFile() && status.size <= MAX_BYTES ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
