import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder, klarsprak } from "./run-klarsprak.js";

const BAD = "Det foretas en gjennomgang av nevnte forhold.\n";
const WORSE = "Vi anmoder om snarlig svar vedrørende saken.\n";
const GOOD = "Vi ser på saken din og svarer deg før sommeren.\n";
const TEXT = `${GOOD}\n${BAD}\n${GOOD}`;

function git(folder: string, ...args: readonly string[]): string {
  const identity = [
    "-c",
    "user.name=Ola",
    "-c",
    "user.email=ola@example.no",
    "-c",
    "init.defaultBranch=main",
  ];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** A repository with some texts, all committed. */
function inRepository(files: Readonly<Record<string, string>>, use: (folder: string) => void): void {
  inFolder(files, (folder) => {
    git(folder, "init", "--quiet");
    git(folder, "add", "-A");
    git(folder, "commit", "--quiet", "-m", "Tekster");
    use(folder);
  });
}

function changed(folder: string, revision: string, ...paths: readonly string[]) {
  const args = ["lint", ...(paths.length === 0 ? ["."] : paths), "--no-config", "--format", "json"];
  const { status, stdout, stderr } = klarsprak(folder, [
    ...args,
    "--changed-since",
    revision,
    "--fail-on",
    "info",
  ]);
  const files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly actual: string }[];
  }[] = stdout === "" ? [] : JSON.parse(stdout).files;
  return {
    status,
    stderr,
    paths: files.map(({ path }) => path),
    actual: files.flatMap(({ findings }) => findings.map(({ actual }) => actual)),
  };
}

test("only what stands on changed lines is told, whether it is committed or not", () => {
  inRepository({ "a.txt": TEXT, "b.txt": TEXT }, (folder) => {
    expect(changed(folder, "HEAD")).toMatchObject({ status: 0, paths: [] });
    writeFileSync(join(folder, "a.txt"), `${TEXT}\n${WORSE}`);
    for (const commit of [false, true]) {
      if (commit) git(folder, "commit", "--quiet", "-am", "Mer");
      const { status, paths, actual } = changed(folder, commit ? "HEAD~1" : "HEAD");
      expect(status).toBe(1);
      expect(paths).toEqual(["a.txt"]);
      expect(actual.join(" ")).toContain("anmoder");
      expect(actual.join(" ")).not.toContain("foretas");
    }
  });
});

test("what others have done on the other branch meanwhile does not count", () => {
  inRepository({ "a.txt": TEXT, "b.txt": TEXT }, (folder) => {
    git(folder, "checkout", "--quiet", "-b", "min");
    writeFileSync(join(folder, "a.txt"), `${TEXT}\n${WORSE}`);
    git(folder, "commit", "--quiet", "-am", "Min");
    git(folder, "checkout", "--quiet", "main");
    writeFileSync(join(folder, "b.txt"), GOOD);
    git(folder, "commit", "--quiet", "-am", "Andres");
    git(folder, "checkout", "--quiet", "min");
    expect(changed(folder, "main").paths).toEqual(["a.txt"]);
  });
});

test("a file that was moved is compared with what it was; a new one counts whole", () => {
  inRepository({ "a.txt": TEXT }, (folder) => {
    mkdirSync(join(folder, "maler"));
    renameSync(join(folder, "a.txt"), join(folder, "maler", "brev.txt"));
    git(folder, "add", "-A");
    expect(changed(folder, "HEAD").actual).toEqual([]);
    writeFileSync(join(folder, "ny.txt"), TEXT);
    const { paths, actual } = changed(folder, "HEAD");
    expect(paths).toContain("ny.txt");
    expect(actual.join(" ")).toContain("foretas");
  });
});

test("names of any letters, and a folder as the place to run from", () => {
  const name = "nytt\nbrev æ [1].txt";
  inRepository({ "maler/-a.txt": TEXT, [`maler/${name}`]: TEXT, "b.txt": TEXT }, (folder) => {
    writeFileSync(join(folder, "maler", name), `${TEXT}\n${WORSE}`);
    writeFileSync(join(folder, "maler", "-a.txt"), `${TEXT}\n${WORSE}`);
    expect(changed(join(folder, "maler"), "HEAD").paths).toEqual(["-a.txt", name]);
    expect(changed(folder, "HEAD", "b.txt").paths).toEqual([]);
  });
});

test("a revision is never an option, and one that is not there is said", () => {
  inRepository({ "a.txt": TEXT }, (folder) => {
    for (const revision of ["finnes-ikke", "--output=stjaalet"]) {
      const { status, stderr } = changed(folder, revision);
      expect(status).toBe(2);
      expect(stderr).toContain("--changed-since");
    }
    expect(() => readFileSync(join(folder, "stjaalet"))).toThrow();
  });
});

test("a clone without the history says how to get it", () => {
  inRepository({ "a.txt": TEXT }, (folder) => {
    git(folder, "checkout", "--quiet", "-b", "min");
    writeFileSync(join(folder, "a.txt"), `${TEXT}\n${WORSE}`);
    git(folder, "commit", "--quiet", "-am", "Min");
    git(folder, "checkout", "--quiet", "main");
    writeFileSync(join(folder, "b.txt"), GOOD);
    git(folder, "add", "-A");
    git(folder, "commit", "--quiet", "-m", "Andres");
    inFolder({}, (elsewhere) => {
      git(
        elsewhere,
        "clone",
        "--quiet",
        "--depth",
        "1",
        "--no-single-branch",
        "--branch",
        "min",
        `file://${folder}`,
        "k",
      );
      const { status, stderr } = changed(join(elsewhere, "k"), "origin/main");
      expect(status).toBe(2);
      expect(stderr).toContain("fetch-depth: 0");
    });
  });
});

test("without a repository that is said", () => {
  inFolder({ "a.txt": TEXT }, (folder) => {
    const { status, stderr } = changed(folder, "HEAD");
    expect(status).toBe(2);
    expect(stderr).toContain("Git");
  });
});
