import { existsSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** How file names and folders name the written standards, and what stands for each in the other version. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["nb", "nn"],
  ["bokmaal", "nynorsk"],
  ["bokmål", "nynorsk"],
  ["bokmal", "nynorsk"],
];

/**
 * The path of the other version of a text, in the other written standard: «brev-nn.md» of «brev-nb.md», «brev.nn.html» of
 * «brev.nb.html», or the file of the same name in the folder «nn» of one in «nb». Undefined where no such file is there.
 */
export function counterpartPath(path: string): string | undefined {
  return [...besideIt(path), ...inOtherFolder(path)].find((other) => existsSync(other));
}

function besideIt(path: string): readonly string[] {
  const name = basename(path);
  return swaps((from, to) => {
    const other = name.replace(new RegExp(`(?<=[-_.])${from}(?=[-_.])`, "i"), to);
    return other === name ? undefined : join(dirname(path), other);
  });
}

function inOtherFolder(path: string): readonly string[] {
  const folders = dirname(path).split(sep);
  return swaps((from, to) => {
    const at = folders.lastIndexOf(from);
    return at === -1 ? undefined : [...folders.with(at, to), basename(path)].join(sep);
  });
}

function swaps(swap: (from: string, to: string) => string | undefined): readonly string[] {
  return PAIRS.flatMap(([nb, nn]) => [swap(nb, nn) ?? [], swap(nn, nb) ?? []].flat());
}
