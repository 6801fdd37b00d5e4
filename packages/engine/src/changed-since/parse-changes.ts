/** Lines from 1, both ends among them. Lines that were only taken away stand as `from` one above `to`: between two lines. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What of a file has changed: all that can be told, or its lines. */
export type FileChange = "all" | readonly LineRange[];

/**
 * The changes of each file by its path from the top of the repository, from what `git diff` prints with `--numstat -z` and
 * with `--patch --unified=0`. What has another name alone has not changed.
 */
export function parseChanges(numstat: Buffer, patch: Buffer): ReadonlyMap<string, FileChange> {
  const changes = new Map<string, FileChange>(parsePatch(patch));
  for (const { path, isBinary } of parseNumstat(numstat)) if (isBinary) changes.set(path, "all");
  return changes;
}

function* parseNumstat(output: Buffer): Generator<{ readonly path: string; readonly isBinary: boolean }> {
  const parts = output.toString("utf8").split("\0");
  for (let i = 0; i < parts.length; i++) {
    const found = /^(-|\d+)\t(?:-|\d+)\t(.*)$/s.exec(parts[i]!);
    if (found === null) continue;
    const [, added, name = ""] = found;
    // Of a file with a new name the old one and the new one follow.
    if (name === "") i += 2;
    yield { path: name === "" ? (parts[i] ?? "") : name, isBinary: added === "-" };
  }
}

function parsePatch(output: Buffer): ReadonlyMap<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  // Lines of a text that are skipped: what they say may look like what Git says.
  let skipped = 0;
  // Byte by byte: the texts may be in any encoding, and only the names are read.
  for (const line of output.toString("latin1").split("\n")) {
    if (skipped > 0) {
      if (!line.startsWith("\\")) skipped--;
    } else if (line.startsWith("+++ ")) {
      ranges = [];
      files.set(nameIn(line.slice(4)), ranges);
    } else {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (hunk === null) continue;
      const [, removed = "1", start = "0", added = "1"] = hunk;
      const [from, count] = [Number(start), Number(added)];
      ranges.push(count === 0 ? { from: from + 1, to: from } : { from, to: from + count - 1 });
      skipped = Number(removed) + count;
    }
  }
  return files;
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
};

/** The path in `b/brev.md` or `"b/s\\303\\270knad.md"`, as Git writes it behind `+++`. */
function nameIn(text: string): string {
  const plain = text.startsWith('"')
    ? text
        .slice(1, text.lastIndexOf('"'))
        .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
          code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
        )
    : text.replace(/\t$/, "");
  return Buffer.from(plain, "latin1").toString("utf8").replace(/^b\//, "");
}
