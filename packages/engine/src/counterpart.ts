import { type AnalyzeInput, fileFormatOf } from "@klarsprak/core";
import type { FileSource } from "./file-source.js";
import type { Paths } from "./paths.js";
import { isReadError } from "./read-error.js";
import { readableFormat, readText } from "./read-text.js";

/** How file names and folders name the written standards, and what stands for each in the other version. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["nb", "nn"],
  ["bokmaal", "nynorsk"],
  ["bokmål", "nynorsk"],
  ["bokmal", "nynorsk"],
];

/**
 * The path of the other version of a text, in the other written standard: «brev-nn.md» of «brev-nb.md», «brev.nn.html» of
 * «brev.nb.html», the file of the same name in the folder «nn» of one in «nb», or «brev-nn.md» of «brev.md», since many houses
 * mark nynorsk alone. Undefined where no such file is there.
 */
export function counterpartPath(path: string, files: FileSource): string | undefined {
  const { paths } = files;
  const others = [...besideIt(path, paths), ...inOtherFolder(path, paths), ...unmarked(path, paths)];
  return others.find((other) => files.exists(other));
}

/** The other version of the text at a path; undefined where there is none or it cannot be read. */
export function readCounterpart(path: string, files: FileSource): AnalyzeInput | undefined {
  const other = counterpartPath(path, files);
  if (other === undefined || fileFormatOf(other) !== undefined) return undefined;
  const bytes = files.readBytes(other);
  const decoded = isReadError(bytes) ? bytes : readText(bytes);
  if (isReadError(decoded)) return undefined;
  const format = readableFormat(other, decoded);
  return typeof format === "string" ? { source: decoded.text, format, path: other } : undefined;
}

function besideIt(path: string, { basename, dirname, join }: Paths): readonly string[] {
  const name = basename(path);
  return swaps((from, to) => {
    const other = name.replace(new RegExp(`(?<=[-_.])${from}(?=[-_.])`, "i"), to);
    return other === name ? undefined : join(dirname(path), other);
  });
}

function inOtherFolder(path: string, { basename, dirname, sep }: Paths): readonly string[] {
  const folders = dirname(path).split(sep);
  return swaps((from, to) => {
    const at = folders.lastIndexOf(from);
    return at === -1 ? undefined : [...folders.with(at, to), basename(path)].join(sep);
  });
}

/** Marks of nynorsk in a file name where the version in bokmål has none. */
const NYNORSK_MARKS = ["-nn", "_nn", ".nn", "-nynorsk", "_nynorsk", ".nynorsk"];

function unmarked(path: string, { basename, dirname, join }: Paths): readonly string[] {
  const name = basename(path);
  const bare = name.replace(/[-_.](?:nn|nynorsk)(?=\.)/i, "");
  if (bare !== name) return [join(dirname(path), bare)];
  const [, stem = "", endings = ""] = /^([^.]+)(\..*)$/.exec(name) ?? [];
  if (stem === "" || /(?:^|[-_.])(?:nb|bokm[aå]a?l)(?:[-_.]|$)/i.test(name)) return [];
  return NYNORSK_MARKS.map((mark) => join(dirname(path), `${stem}${mark}${endings}`));
}

function swaps(swap: (from: string, to: string) => string | undefined): readonly string[] {
  return PAIRS.flatMap(([nb, nn]) => [swap(nb, nn) ?? [], swap(nn, nb) ?? []].flat());
}
