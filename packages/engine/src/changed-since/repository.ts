import { spawnSync } from "node:child_process";
import { type FileChange, parseChanges } from "./parse-changes.js";

/** A revision that a run cannot be compared with. The message says what to do. */
export class RevisionError extends Error {
  override readonly name = "RevisionError";
}

/** Settings of a repository that would run other programs or reach for the network. */
const SAFE = [
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.quotePath=true",
  "-c",
  "protocol.allow=never",
] as const;

/** What `git diff` prints, whatever the settings of the one who runs it. */
const DIFF = [
  "diff",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "--no-relative",
  "--ignore-submodules=all",
  "--find-renames",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--inter-hunk-context=0",
] as const;

/** What a hook of Git or a shell may have set, and which would lead to another repository than that of the files. */
const LEFT_OUT = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|EXTERNAL_DIFF|DIFF_OPTS)$/;

/** The working tree of a Git repository beside the commit where it parted from a revision. */
export class Repository {
  /** Paths from the top, as Git has them. */
  readonly #tracked: ReadonlySet<string>;
  readonly #changes: ReadonlyMap<string, FileChange>;
  /** The folder of the working tree. */
  readonly top: string;

  /** Asks Git about the repository that a folder lies in. Throws a RevisionError. */
  constructor(folder: string, revision: string) {
    this.top = git(folder, ["rev-parse", "--show-toplevel"])
      .toString("utf8")
      .replace(/\r?\n$/, "");
    const base = this.#parting(revision);
    const diff = (...args: string[]): Buffer => git(this.top, [...DIFF, ...args, base, "--"]);
    this.#changes = parseChanges(diff("--numstat", "-z"), diff("--patch", "--unified=0"));
    this.#tracked = new Set(git(this.top, ["ls-files", "-z"]).toString("utf8").split("\0"));
  }

  /** What has changed in a file, by its path from the top; undefined where nothing has. What Git does not know is new. */
  changeOf(path: string): FileChange | undefined {
    return this.#tracked.has(path) ? this.#changes.get(path) : "all";
  }

  /** The commit that the branch and the revision have in common: what the other side did since is no change of ours. */
  #parting(revision: string): string {
    const commit = run(this.top, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
    if (commit.status !== 0)
      throw new RevisionError(
        `--changed-since: there is no one commit "${revision}" in ${this.top}. Check how it is written (a branch, a tag or a commit, not a range), or fetch it: git fetch origin. ${IN_CI}`,
      );
    const base = run(this.top, ["merge-base", commit.output.toString("latin1").trim(), "HEAD"]);
    const found = base.output.toString("latin1").split("\n")[0] ?? "";
    if (base.status === 0 && found !== "") return found;
    if (base.status !== 1) throw failed(["merge-base"], base);
    const isShallow =
      git(this.top, ["rev-parse", "--is-shallow-repository"]).toString("latin1").trim() === "true";
    throw new RevisionError(
      isShallow
        ? `--changed-since: ${this.top} is a shallow clone that does not reach back to where it parted from "${revision}". Fetch the rest: git fetch --unshallow. ${IN_CI}`
        : `--changed-since: "${revision}" and HEAD in ${this.top} have no commit in common. Give a revision that the branch came from.`,
    );
  }
}

const IN_CI = "In GitHub Actions check out with fetch-depth: 0, in GitLab CI set GIT_DEPTH: 0.";

interface GitResult {
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

function git(folder: string, args: readonly string[]): Buffer {
  const result = run(folder, args);
  if (result.status !== 0) throw failed(args, result);
  return result.output;
}

function failed(args: readonly string[], { complaint }: GitResult): RevisionError {
  return new RevisionError(
    `--changed-since: git ${args[0]} failed. It says: ${complaint.trim() || "nothing"}`,
  );
}

function run(folder: string, args: readonly string[]): GitResult {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name)));
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...SAFE, ...args], {
    env: {
      ...env,
      LC_ALL: "C",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_TERMINAL_PROMPT: "0",
      GIT_LITERAL_PATHSPECS: "1",
    },
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (error === undefined) return { status, output: stdout, complaint: stderr.toString("utf8") };
  const { code } = error as NodeJS.ErrnoException;
  throw new RevisionError(
    code === "ENOENT"
      ? "--changed-since asks Git what has changed, and there is no git on this machine. Install it, or leave out --changed-since."
      : `--changed-since: git cannot be run (${code ?? error.message}).`,
  );
}
