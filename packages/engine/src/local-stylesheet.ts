import type { FileSource } from "./file-source.js";
import type { Paths } from "./paths.js";
import { isReadError } from "./read-error.js";

/** Larger style sheets are left out. In bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The text of a style sheet that a page names; undefined where it is none on this machine. Only files of style sheets are
 * read, beside the page or below the working folder: a page from elsewhere must not reach further. Never opens a connection.
 */
export function localStylesheet(
  page: string,
  href: string,
  cwd: string,
  files: FileSource,
): string | undefined {
  const [path = ""] = href.trim().split(/[?#]/);
  if (!/\.css$/i.test(path) || /^[a-z][a-z0-9+.-]*:|^[\\/]/i.test(path) || path.includes("\0"))
    return undefined;
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // What is no code of an address is part of the name.
  }
  const { paths } = files;
  const folder = paths.dirname(page);
  const file = paths.resolve(folder, decoded);
  if (!isWithin(folder, file, paths) && !isWithin(cwd, file, paths)) return undefined;
  const bytes = files.readBytes(file);
  if (isReadError(bytes) || bytes.length > MAX_BYTES) return undefined;
  return new TextDecoder().decode(bytes);
}

function isWithin(folder: string, file: string, { isAbsolute, relative }: Paths): boolean {
  const path = relative(folder, file);
  return !path.startsWith("..") && !isAbsolute(path);
}
