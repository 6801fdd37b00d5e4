import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inFolder } from "./cli/run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const repository = "https://github.com/eksempel/klarsprak";
const published = ["cli", "retext-norwegian", "spelling"];
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Checks a copy of what the release is told by, in which the owner has said where the repository is. */
function check(
  tag: string,
  change: (folder: string) => void = () => {},
): { readonly status: number | null; readonly stderr: string } {
  return inFolder({ "scripts/.keep": "" }, (folder) => {
    const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
    for (const path of [
      ...["action.yml", "templates/klarsprak.yml", "packages/cli/README.md", "CHANGELOG.md"],
      ...["dictionaries", ...packages].map((one) => `${one}/package.json`),
      "scripts/check-release.js",
    ])
      cpSync(join(root, path), join(folder, path));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const name of published)
      rewrite(folder, `packages/${name}/package.json`, (text) =>
        JSON.stringify({ ...JSON.parse(text), repository: { type: "git", url: `git+${repository}.git` } }),
      );
    change(folder);
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "scripts/check-release.js")], {
      encoding: "utf8",
      env: { ...process.env, TAG: tag, REPOSITORY: repository },
    });
    return { status, stderr };
  });
}

function rewrite(folder: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
}

const asReleased = (folder: string): void =>
  rewrite(folder, "CHANGELOG.md", (text) => `${text}\n## ${version}\n`);

test("a tag that everything agrees with can be released", () => {
  expect(check(`v${version}`, asReleased)).toEqual({ status: 0, stderr: "" });
});

test("another version, no repository and no section of changes are refused, with the file", () => {
  const other = check("v99.0.0");
  expect(other.status).toBe(1);
  for (const path of ["packages/core/package.json", "action.yml", "templates/klarsprak.yml", "CHANGELOG.md"])
    expect(other.stderr).toContain(path);
  const fork = check(`v${version}`, (folder) => {
    asReleased(folder);
    rewrite(folder, "packages/spelling/package.json", (text) => text.replace("eksempel", "annet"));
    rewrite(folder, "packages/cli/package.json", (text) =>
      JSON.stringify({ ...JSON.parse(text), repository: undefined }),
    );
  });
  expect(fork.status).toBe(1);
  expect(fork.stderr).toContain("packages/spelling/package.json: repository.url");
  expect(fork.stderr).toContain("packages/cli/package.json: repository.url of klarsprak must be");
  expect(fork.stderr).not.toContain("retext-norwegian");
});

test("workflows and the action take others' actions by their commits alone, with the version beside", () => {
  for (const path of [".github/workflows/release.yml", "action.yml"]) {
    const text = readFileSync(join(root, path), "utf8");
    for (const [, used] of text.matchAll(/uses:(.*)/g))
      expect(used).toMatch(/^ [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test("the workflow publishes each package that is published, and may do no more than it must", () => {
  const { permissions, jobs } = parse(readFileSync(join(root, ".github/workflows/release.yml"), "utf8"));
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs.publish.permissions).toEqual({ contents: "read", "id-token": "write" });
  const runs: readonly string[] = jobs.publish.steps.flatMap((step: { run?: string }) => step.run ?? []);
  const publish = runs.find((one) => one.startsWith("npm publish"))!;
  const names = published.map(
    (name) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")).name,
  );
  expect([...publish.matchAll(/--workspace (\S+)/g)].map((match) => match[1]).sort()).toEqual(names.sort());
  expect(publish).toContain("--provenance --access public");
  expect(runs.some((one) => one.includes("${{"))).toBe(false);
});
