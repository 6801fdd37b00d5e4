// The hooks of pre-commit in a scratch repository: built from this repository as it is committed or not, and installed from
// the package as npm packs it. Needs Debian's pre-commit and git.
// usage: node test/e2e/pre-commit.e2e.js        after the build
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packedCommand } from "./packed-command.js";
import { stepRunner } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "klarsprak-pre-commit-"));
const source = join(scratch, "klarsprak");
const repository = join(scratch, "maler");

const bad = "Det vises til Deres søknad.\n\nVi må avtale ett nytt møte ,  og du får svar.\n";
const good = "Du har fått plass i barnehagen.\n";

function run(cwd, program, args) {
  const env = { ...process.env, PRE_COMMIT_HOME: join(scratch, "home"), PRE_COMMIT_COLOR: "never" };
  // What the npm that runs this hands on is meant for this repository.
  for (const name of Object.keys(env)) if (/^npm_/i.test(name)) delete env[name];
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env,
    maxBuffer: 1 << 26,
  });
  if (error !== undefined) throw error;
  return { status, log: stdout + stderr };
}

function git(cwd, ...args) {
  const who = [
    "-c",
    "user.name=Kari",
    "-c",
    "user.email=kari@kommune.example",
    "-c",
    "core.hooksPath=/dev/null",
  ];
  const { status, log } = run(cwd, "git", [...who, ...args]);
  assert.equal(status, 0, log);
  return log;
}

/** This repository as a user would fetch it: what git knows, and what is new and not ignored. */
function copySource() {
  const names = git(
    root,
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
  ).split("\0");
  for (const name of names.filter((one) => one !== "")) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    cpSync(join(root, name), join(source, name), { verbatimSymlinks: true });
  }
  git(source, "init", "--quiet");
  git(source, "add", "--all", "--force");
  git(source, "commit", "--quiet", "--message", "klarsprak");
  return git(source, "rev-parse", "HEAD").trim();
}

function newRepository(files) {
  rmSync(repository, { recursive: true, force: true });
  mkdirSync(repository);
  git(repository, "init", "--quiet");
  stage(files);
}

function stage(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(repository, name), text);
  git(repository, "add", "--all");
}

const hook = (...args) => run(repository, "pre-commit", ["run", ...args]);
const read = (name) => readFileSync(join(repository, name), "utf8");

const steps = stepRunner();
const { step } = steps;

try {
  const rev = copySource();
  const hooks = (id, args = "") =>
    `repos:\n  - repo: file://${source}\n    rev: ${rev}\n    hooks:\n      - id: ${id}\n${args}`;

  await step("the hook is built from the repository, and checks the files of the commit alone", () => {
    newRepository({
      ".pre-commit-config.yaml": hooks("klarsprak"),
      "brev.md": good,
      "-r.md": good,
      "kode.js": bad,
    });
    git(repository, "commit", "--quiet", "--message", "Maler");
    stage({ "et nytt brev.md": good });
    writeFileSync(join(repository, "ikke i commit.md"), bad);
    const { status, log } = hook();
    assert.equal(status, 0, log);
    assert.match(log, /klarspråk\.+Passed/);
  });

  await step("args set from when it fails, and what was found is shown", () => {
    const args = "        args: [--fail-on, warning, --]\n";
    stage({ ".pre-commit-config.yaml": hooks("klarsprak", args), "-r.md": bad, "et brev på nytt.md": bad });
    const { status, log } = hook();
    assert.equal(status, 1, log);
    assert.match(log, /Failed/);
    for (const name of ["-r.md", "et brev på nytt.md"]) assert.ok(log.includes(name), log);
    assert.ok(!log.includes("kode.js"), log);
  });

  await step("the hook that makes safe changes makes them, and fails until they are added", () => {
    newRepository({ ".pre-commit-config.yaml": hooks("klarsprak-fix"), "brev.md": bad });
    const first = hook();
    assert.equal(first.status, 1, first.log);
    assert.match(first.log, /files were modified by this hook/);
    assert.notEqual(read("brev.md"), bad);
    git(repository, "add", "--all");
    const second = hook();
    assert.equal(second.status, 0, second.log);
  });

  await step(
    "without a build: the package as an additional dependency of a local hook, as the README of the command says",
    () => {
      const readme = readFileSync(join(root, "packages/cli/README.md"), "utf8");
      const said = /```yaml\n(repos:\n {2}- repo: local\n.*?)```/s.exec(readme)?.[1];
      assert.ok(said !== undefined, "the README shows the local hook");
      const local = said.replace(/klarsprak@[\d.]+/, packedCommand(scratch));
      assert.notEqual(local, said);
      newRepository({ ".pre-commit-config.yaml": local, "brev.md": good });
      const passes = hook();
      assert.equal(passes.status, 0, passes.log);
      assert.match(passes.log, /klarspråk\.+Passed/);
      stage({ "brev.docx": "no document" });
      const fails = hook();
      assert.equal(fails.status, 1, fails.log);
      assert.match(fails.log, /exit code: 2/);
    },
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
steps.finish();
