import { type Counts, countsInWords, findingsInWords, total } from "../counts.js";

/** What came of checking a file. */
export interface CheckedFile {
  /** As a person sees it, relative to the folder. */
  readonly name: string;
  /** Undefined where the file could not be read. */
  readonly counts: Counts | undefined;
}

/** How many files are named. */
const WORST = 3;

/** What came of checking a folder, in words. `all` is how many files were to be checked. */
export function folderResult(files: readonly CheckedFile[], all: number): string {
  const stopped = files.length < all ? `Stoppet etter ${files.length} av ${all} filer. ` : "";
  const read = files.filter(({ counts }) => counts !== undefined);
  const sum = add(files.map(({ counts }) => counts));
  const unread = files.length - read.length;
  const unreadable =
    unread === 0
      ? ""
      : ` ${unread === 1 ? "Én fil" : `${unread} filer`} kunne ikke leses. Årsaken står i listen over problemer.`;
  if (total(sum) === 0)
    return `${stopped}klarspråk har ingen merknader til ${filesInWords(read.length)}.${unreadable}`;
  const worst = read
    .filter(({ counts }) => counts !== undefined && total(counts) > 0)
    .sort((a, b) => compare(b.counts!, a.counts!) || a.name.localeCompare(b.name, "nb"))
    .slice(0, WORST)
    .map(({ name, counts }) => `${name} (${total(counts!)})`);
  const most = read.length < 2 ? "" : ` Flest i ${worst.join(", ")}.`;
  return `${stopped}klarspråk har ${findingsInWords(total(sum))} til ${filesInWords(read.length)}: ${countsInWords(sum)}.${most}${unreadable}`;
}

function filesInWords(count: number): string {
  return count === 1 ? "1 fil" : `${count} filer`;
}

function add(all: readonly (Counts | undefined)[]): Counts {
  let [errors, warnings, infos] = [0, 0, 0];
  for (const counts of all) {
    errors += counts?.errors ?? 0;
    warnings += counts?.warnings ?? 0;
    infos += counts?.infos ?? 0;
  }
  return { errors, warnings, infos };
}

/** By all findings, since that is what the writer is told; where these are as many, by the severe ones. */
function compare(a: Counts, b: Counts): number {
  return total(a) - total(b) || a.errors - b.errors || a.warnings - b.warnings;
}
