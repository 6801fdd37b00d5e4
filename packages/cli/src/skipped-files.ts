import { extname, relative } from "node:path";
import { fileFormatOf } from "@klarsprak/core";

/** What to say of the files of a run that --fix does not change; nothing where there are none. */
export function unfixedNotice(paths: readonly string[]): readonly string[] {
  const documents = paths.filter((path) => fileFormatOf(path) !== undefined);
  if (documents.length === 0) return [];
  return [
    `--fix changes texts alone, and not ${counted(documents)}. For documents of Word --suggest DIR writes copies with the changes tracked.`,
  ];
}

/** What to say of the files of a run that no copies are made of; nothing where there are none. */
export function uncopiedNotice(paths: readonly string[]): readonly string[] {
  const others = paths.filter((path) => fileFormatOf(path) !== "docx");
  if (others.length === 0) return [];
  return [`copies are made of documents of Word alone, and not of ${counted(others)}.`];
}

/** «.odt (2 files), .pdf (1 file)»: each kind of file once. */
function counted(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const ending = extname(path).toLowerCase();
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending, count]) => `${ending} (${count === 1 ? "1 file" : `${count} files`})`)
    .join(", ");
}

/** Says which partials letters have findings in that the report does not show, since they are not in the run. */
export function unshownNotice(unshown: ReadonlyMap<string, number>, cwd: string): readonly string[] {
  if (unshown.size === 0) return [];
  const files = [...unshown].map(([file, count]) => `${relative(cwd, file)} (${count})`).sort();
  const named = files.slice(0, MOST_NAMED).join(", ");
  const rest = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  return [
    `findings stand in partials that are not among the files checked: ${named}${rest}. Check these too to see them.`,
  ];
}

/** No more files than this are named in one line. */
const MOST_NAMED = 5;
