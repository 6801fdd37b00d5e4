// The action of GitHub, its steps run as a runner would, in a repository with good and bad letters; with the command as npm
// packs it.
// usage: node test/e2e/action.e2e.js        after the build
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { runAction } from "./composite-action.js";
import { packedCommand } from "./packed-command.js";
import { stepRunner } from "./steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = join(root, "action.yml");
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "klarsprak action-")));
const workspace = join(scratch, "work space");
const version = `file:${packedCommand(scratch)}`;

const bad = "Det vises til Deres søknad vedrørende ovennevnte.\n";
const good = "Du har fått plass i barnehagen.\n";
const letters = { "maler/brev.md": bad, "maler/godt brev.md": good };

let runs = 0;
/** Runs the action in a repository with these files. */
function run(files, inputs = {}) {
  rmSync(workspace, { recursive: true, force: true });
  write(files);
  return again(inputs);
}

function again(inputs = {}) {
  runs++;
  return runAction({
    file,
    workspace,
    scratch: join(scratch, `run ${runs}`),
    inputs: { version, ...inputs },
  });
}

function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(workspace, name, ".."), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
}

function git(...args) {
  const { status, stderr, stdout } = spawnSync(
    "git",
    ["-c", "user.name=Kari", "-c", "user.email=kari@kommune.example", ...args],
    { cwd: workspace, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const steps = stepRunner();
const { step } = steps;

try {
  await step("the action installs the version it belongs to", () => {
    const { inputs } = parse(readFileSync(file, "utf8"));
    const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
    assert.equal(inputs.version.default, version);
  });

  await step("findings are annotations on their lines, a summary and outputs", () => {
    const { status, annotations, summary, outputs, log } = run(letters, { "fail-on": "warning" });
    assert.equal(status, 1, log);
    assert.ok(
      annotations.some((line) => /^::warning file=maler\/brev\.md,line=1,endLine=1,col=1,/.test(line)),
      log,
    );
    assert.ok(
      annotations.every((line) => line.includes("file=maler/brev.md")),
      log,
    );
    assert.match(summary, /maler\/brev/);
    assert.equal(outputs["exit-status"], "1");
    const { files, summary: sums } = JSON.parse(readFileSync(outputs.report, "utf8"));
    assert.equal(files.length, 2);
    assert.equal(outputs.warnings, String(sums.warnings));
    assert.equal(annotations.length, sums.errors + sums.warnings + sums.infos);
    assert.deepEqual([outputs.errors, outputs.failed], ["0", "0"]);
    assert.deepEqual(readdirSync(workspace), ["maler"]);
  });

  await step("nothing at or above fail-on, and nothing asked for, is a step that passes in silence", () => {
    const { status, annotations, summary, outputs } = run(letters, {
      annotations: "false",
      summary: "false",
    });
    assert.deepEqual({ status, annotations, summary }, { status: 0, annotations: [], summary: "" });
    assert.equal(outputs["exit-status"], "0");
    assert.ok(Number(outputs.warnings) > 0);
  });

  await step("SARIF is written where it is asked for", () => {
    run(letters, { "sarif-file": "ut/klarsprak.sarif" });
    run({ ...letters, "ut/.keep": "" }, { "sarif-file": "ut/klarsprak.sarif" });
    const { runs } = JSON.parse(readFileSync(join(workspace, "ut/klarsprak.sarif"), "utf8"));
    assert.ok(runs[0].results.length > 0);
  });

  await step("a file that cannot be read fails the step, and the others are shown all the same", () => {
    const { status, annotations, summary, outputs } = run({ ...letters, "maler/brev.docx": "no document" });
    assert.equal(status, 2);
    assert.ok(annotations.some((line) => line.includes("file=maler/brev.docx")));
    assert.ok(annotations.some((line) => line.includes("file=maler/brev.md")));
    assert.match(summary, /brev\.docx/);
    assert.equal(outputs.failed, "1");
  });

  await step("wrong inputs fail the step with words", () => {
    const { status, log, outputs } = run(letters, { "fail-on": "often" });
    assert.equal(status, 2);
    assert.match(log, /fail-on/);
    assert.deepEqual([outputs["exit-status"], outputs.report], ["2", ""]);
    assert.equal(run(letters, { paths: "no such folder" }).status, 2);
    assert.equal(run(letters, { config: "missing.json" }).status, 2);
  });

  await step("paths, globs and names as people have them, one a line", () => {
    const files = {
      "maler/brev.md": bad,
      "kommune's brev/et brev med «hermetegn» og 'fnutt'.md": bad,
      "-r.md": bad,
      "andre/brev.md": bad,
    };
    const paths = `maler/*.md\r\nkommune's brev\n\n-r.md\n`;
    const { log, annotations, outputs } = run(files, { paths });
    const { files: checked } = JSON.parse(readFileSync(outputs.report, "utf8"));
    assert.deepEqual(
      checked.map(({ path }) => path).sort(),
      ["-r.md", "kommune's brev/et brev med «hermetegn» og 'fnutt'.md", "maler/brev.md"],
      log,
    );
    assert.ok(annotations.some((line) => line.includes("file=-r.md")));
  });

  await step("nothing that is handed in, and no name of a file, is run or taken for a command", () => {
    const hostile = "\"; touch pwned; $(touch pwned) `touch pwned` ' && touch pwned #";
    for (const name of [
      "paths",
      "config",
      "fail-on",
      "baseline",
      "changed-since",
      "annotations",
      "summary",
    ]) {
      run(letters, { [name]: hostile });
      assert.ok(!existsSync(join(workspace, "pwned")), name);
    }
    run(letters, { version: `${hostile}` });
    assert.ok(!existsSync(join(workspace, "pwned")), "version");
    const name = "x\n::error file=a.md::pwned\n$(touch pwned).md";
    const { annotations, log, outputs } = run({ [name]: bad, "y\n::notice ::z.docx": "no document" });
    assert.ok(!existsSync(join(workspace, "pwned")));
    assert.equal(outputs.failed, "1", log);
    // Between the two marks the runner takes no commands.
    const [, pause] = /^::stop-commands::(.+)$/m.exec(log);
    const quiet = log.slice(log.indexOf(`::stop-commands::${pause}`), log.indexOf(`::${pause}::`));
    const open = log.replace(quiet, "");
    assert.ok(!/^::(?:error file=a\.md|notice ::z)/m.test(open), open);
    assert.ok(
      annotations.some((line) => line.includes("file=x%0A%3A%3Aerror file=a.md%3A%3Apwned")),
      log,
    );
  });

  await step("a baseline hides what is known, and changed-since what was not touched", () => {
    run(letters);
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Brev");
    const before = git("rev-parse", "HEAD");
    const command = join(scratch, `run ${runs}`, "temp/klarsprak/node_modules/klarsprak/bin/klarsprak.js");
    const made = spawnSync(
      process.execPath,
      [command, "lint", "maler", "--baseline", "kjent.json", "--update-baseline"],
      {
        cwd: workspace,
        encoding: "utf8",
      },
    );
    assert.equal(made.status, 0, made.stderr);
    write({ "maler/brev.md": `${bad}\nVi foretar en gjennomgang av saken din.\n` });
    const known = again({ baseline: "kjent.json", "fail-on": "info" });
    const changed = again({ "changed-since": before, "fail-on": "info" });
    for (const { status, annotations, log } of [known, changed]) {
      assert.equal(status, 1, log);
      assert.ok(
        annotations.length > 0 && annotations.every((line) => line.includes("line=3,")),
        annotations.join("\n"),
      );
    }
    assert.equal(again({ "changed-since": "no-such-revision" }).status, 2);
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
steps.finish?.();
