import { readdirSync, type Stats, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type FileSystemAdapter, globSync, isDynamicPattern } from "tinyglobby";
import { isCopyName } from "./copy-name.js";
import { IgnoreRules } from "./ignore-rules.js";
import { slashed } from "./slashed.js";

/** Files that make up a run, and the arguments that named nothing. */
export interface FoundFiles {
  /** In order of path, each once; relative to the working folder where they lie in it. */
  readonly files: readonly FoundFile[];
  /** One for each path at most. */
  readonly problems: readonly FindProblem[];
  /** What was passed over on the way though it might hold something, for a person to read. */
  readonly notices: readonly string[];
  /** How many files were met that an ignore file leaves out. */
  readonly ignored: number;
}

/** An argument that names nothing that can be checked. */
export interface FindProblem {
  readonly path: string;
  readonly code: "not-found" | "not-readable" | "no-match" | "ignored";
  readonly message: string;
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
  /** The paths come from a list, where each stands for itself: none is a glob. */
  readonly literal?: boolean;
}

/** The endings a walk through a folder picks up. Named files are tried whatever they are called. */
const WALKED =
  "**/*.{txt,text,md,markdown,html,htm,xhtml,hbs,handlebars,mustache,njk,jinja,jinja2,j2,liquid,docx,docm,dotx,dotm,odt,ott,pdf}";

/** What Word writes beside a document that is open: no document, whatever its ending. */
const LOCK_FILES = "**/~$*.{docx,docm,dotx,dotm}";

/** Why a glob gives no file. */
const NO_MATCH = {
  code: "no-match",
  message: "is a glob that matches no file. Check how it is written.",
} as const;
const ALL_IGNORED = {
  code: "ignored",
  message:
    "is a glob that matches only files that .gitignore or .klarsprakignore leave out. Give --no-ignore to check them.",
} as const;
const ALL_COPIES = {
  code: "ignored",
  message: "is a glob that matches only copies that klarsprak made. Name them to check them.",
} as const;

/** The files that paths, folders and globs name. A folder is walked; node_modules and .git are never entered. */
export function findFiles(paths: readonly string[], options: FindOptions): FoundFiles {
  const search = new Search(options);
  for (const path of paths) search.take(path);
  return search.result();
}

class Search {
  readonly #found = new Map<string, FoundFile>();
  readonly #problems = new Map<string, FindProblem>();
  readonly #notices = new Set<string>();
  readonly #ignored = new Set<string>();
  readonly #copies = new Set<string>();
  readonly #rules: IgnoreRules;

  constructor(readonly options: FindOptions) {
    this.#rules = new IgnoreRules(options.cwd, (path, code) => this.#notice(path, code));
  }

  take(path: string): void {
    const absolute = resolve(this.options.cwd, path);
    const status = statusOf(absolute);
    if (typeof status !== "string") {
      if (status.isDirectory()) this.#takeFolder(path, absolute);
      else this.#add(absolute, true);
    } else if (this.options.literal !== true && isDynamicPattern(path)) {
      this.#takeGlob(path);
    } else if (status === "ENOENT" || status === "ENOTDIR") {
      const hint =
        this.options.literal === true
          ? "Check the list; its paths are taken from the working folder."
          : "Check the path, or quote a glob so that the shell leaves it alone.";
      this.#problem({ path, code: "not-found", message: `no such file or folder. ${hint}` });
    } else {
      this.#unreadable(path, status);
    }
  }

  result(): FoundFiles {
    const files = [...this.#found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return {
      files,
      problems: [...this.#problems.values()],
      notices: [...this.#notices, ...this.#copyNotice()],
      ignored: this.#ignored.size,
    };
  }

  #takeFolder(path: string, absolute: string): void {
    try {
      readdirSync(absolute);
    } catch (error) {
      this.#unreadable(path, codeOf(error));
      return;
    }
    for (const file of this.#originals(this.#kept(this.#glob(WALKED, absolute, false))))
      this.#add(file, false);
  }

  #takeGlob(path: string): void {
    const matched = this.#glob(slashed(path), this.options.cwd, true);
    const kept = this.#kept(matched);
    const originals = this.#originals(kept);
    for (const file of originals) this.#add(file, false);
    if (originals.length > 0) return;
    this.#problem({
      path,
      ...(matched.length === 0 ? NO_MATCH : kept.length === 0 ? ALL_IGNORED : ALL_COPIES),
    });
  }

  /** No link to a folder is followed: it may lead back to where it stands, and what is inside is met elsewhere. */
  #glob(pattern: string, cwd: string, caseSensitiveMatch: boolean): readonly string[] {
    return globSync(pattern, {
      cwd,
      absolute: true,
      dot: false,
      caseSensitiveMatch,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**", LOCK_FILES],
      fs: this.#fileSystem,
    });
  }

  #kept(files: readonly string[]): readonly string[] {
    if (!this.options.ignore) return files;
    return files.filter((file) => {
      const ignored = this.#rules.ignores(resolve(file));
      if (ignored) this.#ignored.add(file);
      return !ignored;
    });
  }

  /** What was written by a person: a copy says what its original says, so that it is checked where it is named alone. */
  #originals(files: readonly string[]): readonly string[] {
    return files.filter((file) => {
      if (isCopyName(file)) this.#copies.add(this.#shown(file));
      return !isCopyName(file);
    });
  }

  #copyNotice(): readonly string[] {
    const copies = [...this.#copies].filter((path) => !this.#found.has(path));
    const [first] = copies;
    if (first === undefined) return [];
    return [
      copies.length === 1
        ? `${first} is a copy that klarsprak made, and is passed over. Name it to check it.`
        : `${copies.length} copies that klarsprak made are passed over, such as ${first}. Name them to check them.`,
    ];
  }

  /** Relative to the working folder where it lies in it. */
  #shown(file: string): string {
    const inside = slashed(relative(this.options.cwd, file));
    return inside.startsWith("..") ? file : inside;
  }

  #add(file: string, named: boolean): void {
    const shown = this.#shown(file);
    if (!this.#found.has(shown) || named) this.#found.set(shown, { path: shown, named });
  }

  #problem(problem: FindProblem): void {
    this.#problems.set(problem.path, problem);
  }

  #unreadable(path: string, code: string): void {
    this.#problem({
      path,
      code: "not-readable",
      message: `cannot be read (${code}). Check who may read it.`,
    });
  }

  #notice(path: string, code: string): void {
    const shown = this.#shown(path);
    const hint = code === "EISDIR" ? "A folder has its name; give it another." : "Check who may read it.";
    this.#notices.add(`${shown} cannot be read (${code}) and is passed over. ${hint}`);
  }

  /** The walk says nothing of folders it cannot read; this does, and lets it go on. */
  readonly #fileSystem = {
    readdirSync: ((path: string, options: { withFileTypes: true }) => {
      try {
        return readdirSync(path, options);
      } catch (error) {
        const code = codeOf(error);
        if (code !== "ENOENT" && code !== "ENOTDIR") this.#notice(resolve(path), code);
        throw error;
      }
    }) as FileSystemAdapter["readdirSync"] & {},
  };
}

/** The status of what a path leads to, or the code of the error. */
function statusOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
