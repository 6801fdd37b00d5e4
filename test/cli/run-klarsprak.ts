import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The command as it is built. */
export const bin = resolve(dirname(fileURLToPath(import.meta.url)), "../../packages/cli/bin/klarsprak.js");

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program, or a copy of it, in a folder, as a shell would. */
export function klarsprak(
  cwd: string,
  args: readonly string[],
  input: string | Uint8Array = "",
  program = bin,
): CliResult {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Runs the built program as somebody whom the modes of files hold back, whoever runs the tests. */
export function klarsprakUnprivileged(cwd: string, args: readonly string[]): CliResult {
  chmodSync(cwd, 0o755);
  const isRoot = process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  return { status, stdout, stderr };
}

/** Whether such a user exists and reaches the program; in the home of root nobody else does. */
export function canRunUnprivileged(): boolean {
  if (process.platform === "win32") return false;
  return inFolder({}, (folder) => klarsprakUnprivileged(folder, ["--version"]).status === 0);
}

/** Runs a line of a shell in a folder, in which `klarsprak` is the built program. */
export function shell(cwd: string, line: string): CliResult {
  const program = `klarsprak() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", program], {
    cwd,
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

/** A folder with these files that is gone after `use`. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "klarsprak-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A parsed `lint --format json`. */
export interface JsonRun {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly language: string | null;
    readonly textType: string | null;
    readonly metrics: Readonly<Record<string, number>> | null;
    readonly findings: readonly {
      readonly ruleId: string;
      readonly severity: string;
      readonly category: string;
      readonly scope: string;
      readonly message: string;
      readonly actual: string | null;
      readonly location: string;
      readonly range: { readonly start: Position; readonly end: Position };
      readonly fix: unknown;
      readonly suggestions: readonly { readonly text: string; readonly edits: readonly unknown[] }[];
      readonly url: string | null;
      readonly fingerprint: string;
    }[];
    readonly failures: readonly unknown[];
    readonly error: { readonly code: string; readonly message: string } | null;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Lints with JSON and parses it. */
export function lintJson(cwd: string, args: readonly string[]): JsonRun & { readonly status: number | null } {
  const result = klarsprak(cwd, ["lint", "--format", "json", ...args]);
  return { ...(JSON.parse(result.stdout) as JsonRun), status: result.status };
}
