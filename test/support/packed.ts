import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What is published, by the folder in packages/. */
export const published = ["cli", "retext-norwegian", "spelling"] as const;

export type Published = (typeof published)[number];

/** A package as npm packs it. */
export interface Packed {
  readonly name: string;
  /** The file that npm made. */
  readonly tarball: string;
  /** Paths in the package, sorted. */
  readonly files: readonly string[];
  /** Bytes of the file. */
  readonly size: number;
}

/** Packs what is built, as `npm publish` would, into a folder. No script is run: those of the root would build again. */
export function packed(name: Published, folder: string): Packed {
  const out = npm(join(root, "packages", name), [
    "pack",
    "--json",
    "--ignore-scripts",
    "--pack-destination",
    folder,
  ]);
  const [one] = Object.values(JSON.parse(out)) as {
    readonly name: string;
    readonly filename: string;
    readonly size: number;
    readonly files: readonly { readonly path: string }[];
  }[];
  return {
    name: one!.name,
    tarball: join(folder, one!.filename),
    files: one!.files.map(({ path }) => path).sort(),
    size: one!.size,
  };
}

/** Runs npm in a folder without a network, and gives what it prints. */
export function npm(cwd: string, args: readonly string[]): string {
  // What the npm that runs the tests hands on is meant for this repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund", "--no-update-notifier"], {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
}

/** The package.json of a package of the repository. */
export function manifest(folder: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}
