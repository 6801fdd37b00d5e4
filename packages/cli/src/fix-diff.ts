import type { CheckedFile, Linter } from "@klarsprak/engine";
import { createTwoFilesPatch } from "diff";

/** What the safe fixes would change in a file, as a unified diff; empty when nothing. */
export function fixDiff(linter: Linter, file: CheckedFile): string {
  if (file.decoded === undefined || file.source === undefined)
    return `${file.path}: ${file.error?.message ?? "cannot be checked"}\n`;
  const fixed = linter.fix(file.path, file.decoded).source ?? file.source;
  return fixed === file.source
    ? ""
    : createTwoFilesPatch(file.path, file.path, file.source, fixed, "", "", { context: 1 });
}
