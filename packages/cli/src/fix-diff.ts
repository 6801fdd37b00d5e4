import { type FileResult, printable } from "@klarsprak/core";
import type { CheckedFile } from "@klarsprak/engine";
import { createTwoFilesPatch } from "diff";
import { type Fixer, fixed } from "./fix-file.js";

/** What the safe fixes would change in a file, and the file with what stands in the way of writing it. */
export interface FixDiff {
  /** A unified diff; empty when nothing would change. What is private is blanked in it. */
  readonly text: string;
  readonly file: CheckedFile;
}

/** Makes the safe fixes of a file to show them, and writes nothing. */
export function fixDiff(fixer: Fixer, file: CheckedFile): FixDiff {
  const { result, bytes } = fixed(fixer, file);
  if (bytes === undefined) return { text: "", file: result };
  const name = printable(file.path);
  const patch = createTwoFilesPatch(name, name, file.source ?? "", result.source ?? "", "", "", {
    context: 1,
  });
  return { text: blanked(patch, [...privateStretches(file), ...privateStretches(result)]), file };
}

/** The words of privacy findings, line by line as they stand in a diff. */
function privateStretches({ analysis, source = "", concealed = [] }: FileResult): readonly string[] {
  const found = (analysis?.findings ?? []).filter((finding) => finding.category === "privacy");
  return [...found.map(({ span }) => span), ...concealed]
    .flatMap(({ start, end }) => source.slice(start, end).split(/[\r\n]+/))
    .filter((stretch) => stretch.trim() !== "");
}

/** Longest first: where one stretch holds another, the whole of it goes. */
function blanked(text: string, stretches: readonly string[]): string {
  return [...new Set(stretches)]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, stretch) => shown.replaceAll(stretch, "•".repeat(stretch.length)), text);
}
