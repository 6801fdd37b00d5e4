// The component of GitLab: its job run as a runner would, with sh, in a repository with good and bad letters; with the command
// as npm packs it.
// usage: node test/e2e/gitlab.e2e.js        after the build
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";
import { packedCommand } from "./packed-command.js";
import { stepRunner } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [header, body] = parseAllDocuments(readFileSync(join(root, "templates/klarsprak.yml"), "utf8")).map(
  (one) => one.toJS(),
);
const job = body.klarsprak;
const scratch = mkdtempSync(join(tmpdir(), "klarsprak gitlab-"));
const project = join(scratch, "pro ject");
const packed = `file:${packedCommand(scratch)}`;

const bad = "Det vises til Deres søknad vedrørende ovennevnte.\n";
const letters = { "maler/brev.md": bad, "maler/godt brev.md": "Du har fått plass i barnehagen.\n" };

/** Runs the job in a project with these files: inputs are put in as text of the variables, as GitLab does. */
function run(files, given = {}, variables = {}) {
  rmSync(project, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(project, name, ".."), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return again(given, variables);
}

function again(given = {}, variables = {}) {
  const inputs = { version: packed, ...given };
  const filled = (text) =>
    text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name) =>
      String(inputs[name] ?? header.spec.inputs[name].default),
    );
  const own = Object.entries(job.variables).map(([name, value]) => {
    const text = typeof value === "string" ? value : value.value;
    // What is expanded may hold no text that comes from outside.
    if (typeof value === "string" && /inputs\.(?!changed-only)/.test(text))
      throw new Error(`${name} would be expanded`);
    return [name, filled(text)];
  });
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", job.script.join("\n")], {
    cwd: project,
    encoding: "utf8",
    env: {
      ...process.env,
      ...Object.fromEntries(own),
      CI_PROJECT_DIR: project,
      TMPDIR: scratch,
      ...variables,
    },
  });
  const read = (name) =>
    existsSync(join(project, name)) ? readFileSync(join(project, name), "utf8") : undefined;
  return {
    status,
    log: stdout + stderr,
    quality: JSON.parse(read(job.artifacts.reports.codequality) ?? "null"),
    junit: read(job.artifacts.reports.junit),
    summary: read(job.artifacts.paths[0]),
  };
}

function git(...args) {
  const who = ["-c", "user.name=Kari", "-c", "user.email=kari@kommune.example"];
  const { status, stdout, stderr } = spawnSync("git", [...who, ...args], { cwd: project, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const steps = stepRunner();
const { step } = steps;

try {
  await step("the component installs the version it belongs to, and no input is put into the script", () => {
    const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
    assert.equal(header.spec.inputs.version.default, version);
    assert.ok(!job.script.join("\n").includes("$[["));
  });

  await step("findings are issues of Code Quality, tests of JUnit and a summary", () => {
    const { status, log, quality, junit, summary } = run(letters, { "fail-on": "warning" });
    assert.equal(status, 1, log);
    assert.ok(quality.length > 1);
    assert.ok(
      quality.every(({ location }) => location.path === "maler/brev.md" && location.lines.begin === 1),
    );
    assert.equal(junit.match(/<failure /g).length, quality.length);
    assert.match(summary, /maler\/brev/);
    assert.ok(log.includes(summary));
    assert.equal(run(letters).status, 0);
  });

  await step("a file that cannot be read fails the job, and the reports are there all the same", () => {
    const { status, quality, junit } = run({ ...letters, "maler/brev.docx": "no document" });
    assert.equal(status, 2);
    assert.ok(quality.some(({ location }) => location.path === "maler/brev.docx"));
    assert.match(junit, /<error /);
    assert.equal(run(letters, { paths: "no such folder" }).status, 2);
  });

  await step("paths and names as people have them, one a line", () => {
    const files = {
      "maler/brev.md": bad,
      "kommune's brev/«a» 'b'.md": bad,
      "-r.md": bad,
      "andre/brev.md": bad,
    };
    const { quality, log } = run(files, { paths: "maler/*.md\n\nkommune's brev\n-r.md\n" });
    const found = new Set(quality.map(({ location }) => location.path));
    assert.deepEqual([...found].sort(), ["-r.md", "kommune's brev/«a» 'b'.md", "maler/brev.md"], log);
  });

  await step("nothing that is handed in is run", () => {
    const hostile =
      "\"; touch pwned; $(touch pwned) `touch pwned` ' && touch pwned #\nEND_OF_PATHS\ntouch pwned\n";
    for (const name of ["paths", "config", "baseline", "version", "fail-on"]) {
      run(letters, { [name]: hostile });
      assert.ok(!readdirSync(project).includes("pwned"), name);
    }
  });

  await step("changed-only goes by the base of the merge request, and counts for nothing elsewhere", () => {
    run(letters);
    git("init", "--quiet");
    git("add", "maler");
    git("commit", "--quiet", "--message", "Brev");
    const base = git("rev-parse", "HEAD");
    writeFileSync(join(project, "maler/brev.md"), `${bad}\nVi foretar en gjennomgang av saken din.\n`);
    const inputs = { "changed-only": true, "fail-on": "info", paths: "maler" };
    const { quality, log } = again(inputs, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    assert.ok(quality.length > 0 && quality.every(({ location }) => location.lines.begin === 3), log);
    assert.ok(again(inputs).quality.some(({ location }) => location.lines.begin === 1));
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
steps.finish();
