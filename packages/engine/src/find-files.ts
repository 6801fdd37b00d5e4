import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { escapePath, globSync, isDynamicPattern } from "tinyglobby";

/** Files that make up a run, and the arguments that named nothing. */
export interface FoundFiles {
  /** In order of path, each once; relative to the working folder where they lie in it. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

export interface FoundFile {
  readonly path: string;
  /** Whether the path itself was given; then a format that is not ours is an error. */
  readonly named: boolean;
}

export interface FindOptions {
  /** Obey .gitignore and .klarsprakignore. */
  readonly ignore: boolean;
  readonly cwd: string;
}

const IGNORE_FILES = [".gitignore", ".klarsprakignore"];

/** The endings a walk through a folder picks up. Named files are tried whatever they are called. */
const WALKED =
  "**/*.{txt,text,md,markdown,html,htm,xhtml,hbs,handlebars,mustache,njk,jinja,jinja2,j2,liquid}";

/** The files that paths, folders and globs name. A folder is walked; node_modules and .git are never entered. */
export function findFiles(paths: readonly string[], options: FindOptions): FoundFiles {
  const { cwd } = options;
  const found = new Map<string, FoundFile>();
  const problems: { path: string; code: string; message: string }[] = [];
  const rules = new IgnoreRules();
  const add = (file: string, named: boolean): void => {
    const shown = slashed(relative(cwd, file)).startsWith("..") ? file : slashed(relative(cwd, file));
    if (!found.has(shown) || named) found.set(shown, { path: shown, named });
  };
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (existsSync(absolute)) {
      if (!statSync(absolute).isDirectory()) {
        add(absolute, true);
        continue;
      }
      for (const file of walk(escapePath(slashed(absolute)), cwd))
        if (!options.ignore || !rules.ignores(file, cwd)) add(file, false);
      continue;
    }
    if (!isDynamicPattern(path)) {
      problems.push({
        path,
        code: "not-found",
        message: "no such file or folder. Check the path, or quote a glob so that the shell leaves it alone.",
      });
      continue;
    }
    const matched = globSync(slashed(path), {
      cwd,
      absolute: true,
      dot: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    });
    const kept = matched.filter((file) => !options.ignore || !rules.ignores(file, cwd));
    if (kept.length === 0) problems.push({ path, code: "no-match", message: "the glob matches no file." });
    for (const file of kept) add(file, false);
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, problems };
}

function walk(folder: string, cwd: string): readonly string[] {
  return globSync(`${folder}/${WALKED}`, {
    cwd,
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
}

/** The ignore files on the way from the root of the work tree to a file, each read once in a run. */
class IgnoreRules {
  readonly #byFolder = new Map<string, Ignore | undefined>();

  ignores(file: string, cwd: string): boolean {
    const top = this.#top(cwd);
    let folder = dirname(file);
    for (;;) {
      const inside = slashed(relative(folder, file));
      const rules = this.#rules(folder);
      if (rules !== undefined) {
        const result = rules.test(inside);
        if (result.ignored) return true;
        if (result.unignored) return false;
      }
      const parent = dirname(folder);
      if (folder === top || parent === folder) return false;
      folder = parent;
    }
  }

  /** The nearest folder upwards that holds a Git repository, or the working folder. */
  #top(cwd: string): string {
    let folder = cwd;
    for (;;) {
      if (existsSync(join(folder, ".git"))) return folder;
      const parent = dirname(folder);
      if (parent === folder) return cwd;
      folder = parent;
    }
  }

  #rules(folder: string): Ignore | undefined {
    if (!this.#byFolder.has(folder)) {
      const texts = IGNORE_FILES.map((name) => join(folder, name))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, "utf8"));
      this.#byFolder.set(folder, texts.length === 0 ? undefined : ignore().add(texts));
    }
    return this.#byFolder.get(folder);
  }
}

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
