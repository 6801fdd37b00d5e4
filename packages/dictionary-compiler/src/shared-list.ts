import type { ListPath, ListProblem } from "@klarsprak/core";

/**
 * Checks what all lists under `shared/` have in common: a mapping with a `source` for the whole, or `entries` that
 * each have one. The rest of its shape is told in the first lines of each file.
 */
export function checkSharedList(
  parsed: unknown,
  file: string,
  lineOf: (path: ListPath) => number,
): readonly ListProblem[] {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return [{ file, line: 1, message: "is no shared list. Write the keys `source` and `entries`." }];
  }
  const { entries, source } = parsed as Readonly<Record<string, unknown>>;
  if (!Array.isArray(entries)) {
    return [{ file, line: lineOf(["entries"]), message: "has no entries. Add entries: and a list." }];
  }
  if (typeof source === "string" && source !== "") return [];
  return entries.flatMap((entry: unknown, index) => {
    const has =
      typeof entry === "object" &&
      entry !== null &&
      typeof (entry as { source?: unknown }).source === "string";
    const message = `entry ${index + 1} has no source. Add source: ..., here or once at the top of the file.`;
    return has ? [] : [{ file, line: lineOf(["entries", index]), message }];
  });
}
