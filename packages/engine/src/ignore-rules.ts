import { existsSync, readFileSync } from "node:fs";
import { dirname, join, parse, relative } from "node:path";
import ignore, { type Ignore } from "ignore";
import { slashed } from "./slashed.js";

const IGNORE_FILES = [".gitignore", ".klarsprakignore"];

/** What the ignore files on the way from the root of the work tree to a file say of it, each read once in a run. */
export class IgnoreRules {
  readonly #byFolder = new Map<string, Ignore>();
  readonly #top: string;

  /** `notice` hears of ignore files that cannot be read; they are passed over. */
  constructor(
    cwd: string,
    readonly notice: (path: string, code: string) => void,
  ) {
    this.#top = workTreeOf(cwd);
  }

  ignores(file: string): boolean {
    const top = this.#topOf(file);
    return this.#rules(dirname(file), top).ignores(slashed(relative(top, file)));
  }

  /** Ignore files above the work tree count only for what lies outside it. */
  #topOf(file: string): string {
    const inside = slashed(relative(this.#top, file));
    return inside.startsWith("../") || inside === slashed(file) ? parse(file).root : this.#top;
  }

  /**
   * The rules of a folder after those of the folders above, as one list: only so does a rule further down win, while
   * nothing below an ignored folder can come back, as in Git.
   */
  #rules(folder: string, top: string): Ignore {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const above = folder === top ? ignore() : this.#rules(dirname(folder), top);
    const lines = this.#lines(folder);
    const base = slashed(relative(top, folder));
    const rules =
      lines.length === 0
        ? above
        : ignore()
            .add(above)
            .add(lines.map((line) => below(base, line)));
    this.#byFolder.set(folder, rules);
    return rules;
  }

  #lines(folder: string): readonly string[] {
    return IGNORE_FILES.map((name) => join(folder, name))
      .flatMap((file) =>
        this.#text(file)
          .replace(/^\uFEFF/, "")
          .split(/\r?\n/),
      )
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  }

  #text(file: string): string {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (code !== "ENOENT") this.notice(file, code);
      return "";
    }
  }
}

/** A line of an ignore file in a folder, as it would stand in the ignore file at the top. */
function below(base: string, line: string): string {
  if (base === "") return line;
  const negated = line.startsWith("!");
  const pattern = negated ? line.slice(1) : line;
  // A slash that is not the last character ties a pattern to its folder; without one it holds at any depth.
  const tied = /\/./.test(pattern);
  const folder = base.replace(/[\\*?[\]]/g, "\\$&");
  return `${negated ? "!" : ""}/${folder}/${tied ? pattern.replace(/^\//, "") : `**/${pattern}`}`;
}

/** The nearest folder upwards that holds a Git repository, or the working folder. */
function workTreeOf(cwd: string): string {
  let folder = cwd;
  for (;;) {
    if (existsSync(join(folder, ".git"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return cwd;
    folder = parent;
  }
}
