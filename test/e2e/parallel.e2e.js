// Runs the recipes of docs/scale.md as they stand there, with GNU parallel and jq of Debian, over letters in folders by year:
// the shards put together are what one run gives, byte for byte. Needs install.sh.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "packages/cli/bin/klarsprak.js");
const folder = mkdtempSync(join(tmpdir(), "klarsprak-parallel-"));

const started = Date.now();
let failed = 0;

function step(name, check) {
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s`;
  try {
    check();
    console.log(`${seconds()}  ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`${seconds()}  FAIL  ${name}\n${error.stack}`);
  }
}

/** The command blocks of a chapter of the page. */
function recipes(title) {
  const page = readFileSync(join(root, "docs/scale.md"), "utf8");
  const chapter = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`));
  assert.ok(chapter !== undefined, `docs/scale.md has a chapter "${title}"`);
  const blocks = [...chapter.matchAll(/^```sh\n([\s\S]+?)^```$/gm)].map((match) => match[1]);
  assert.ok(blocks.length > 0, `the chapter "${title}" has commands`);
  return blocks;
}

/** Runs lines of a shell in which `klarsprak` is the command as it is built. */
function run(lines) {
  const { status, stdout, stderr, error } = spawnSync("bash", ["-c", lines], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` },
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

const read = (name) => readFileSync(join(folder, name), "utf8");
const years = { 2019: 4, 2021: 2, 2024: 1 };

try {
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/klarsprak"), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, "bin/klarsprak"), 0o755);
  mkdirSync(join(folder, "letters/uten år"), { recursive: true });
  writeFileSync(join(folder, "letters/uten år/brev.txt"), "Vi har fått brevet ditt.\n");
  // The later the year, the fewer the sentences with something to find.
  for (const [year, count] of Object.entries(years)) {
    mkdirSync(join(folder, "letters", year), { recursive: true });
    for (let i = 0; i < 8; i++)
      writeFileSync(
        join(folder, "letters", year, `søknad ${i}.txt`),
        `${"Vi må møtes på på rådhuset.\n\n".repeat(count)}${`Vi har fått brev nummer ${i} fra deg.\n\n`.repeat(6 - count)}`,
      );
  }
  const [json, ndjson] = recipes("One machine, all cores");

  step("the shards put together are the whole, byte for byte", () => {
    const { status, stderr } = run(json);
    assert.deepEqual([status, stderr], [0, ""]);
    const whole = run("klarsprak lint letters --format json");
    assert.equal(whole.status, 0);
    assert.equal(JSON.parse(whole.stdout).files.length, 25);
    assert.equal(read("report.json"), whole.stdout);
  });

  step("with more shards than cores too", () => {
    rmSync(join(folder, "reports"), { recursive: true });
    assert.equal(run(json.replace("$(nproc)", "7")).status, 0);
    assert.equal(readdirSync(join(folder, "reports")).length, 7);
    assert.equal(read("report.json"), run("klarsprak lint letters --format json").stdout);
  });

  step("a letter that cannot be checked makes it end with 2, and the rest is there", () => {
    writeFileSync(join(folder, "letters/2019/ødelagt.docx"), "no document");
    assert.equal(run(json).status, 2);
    const { files, summary } = JSON.parse(read("report.json"));
    assert.deepEqual([files.length, summary.failed], [26, 1]);
  });

  step("lines of JSON need no merging", () => {
    run(`n=3; ${ndjson}`);
    const lines = (text) => text.trimEnd().split("\n").sort();
    const whole = run("klarsprak lint letters --format ndjson").stdout;
    assert.deepEqual(lines(read("report.ndjson")), lines(whole));
  });

  step("how the letters have developed, year by year", () => {
    const { status, stderr } = run(recipes("How a million letters have developed")[0]);
    assert.deepEqual([status, stderr], [0, ""]);
    const rows = read("years.tsv")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    assert.deepEqual(
      rows.map(([year, letters]) => [year, letters]),
      [...Object.keys(years).map((year) => [year, "8"]), ["other", "1"]],
    );
    const shares = rows.map((row) => Number(row[2]));
    assert.ok(shares[0] > shares[1] && shares[1] > shares[2] && shares[2] > 0, `falling: ${shares}`);
  });

  step("an archive that is no files is answered line by line", () => {
    const texts = Array.from({ length: 20 }, (_, id) => ({ id, text: `Vi møtes på på rådhuset ${id}.` }));
    writeFileSync(join(folder, "archive.ndjson"), texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
    const { status, stderr } = run(recipes("Spark, and other streams")[0]);
    assert.deepEqual([status, stderr], [0, ""]);
    const answers = read("answers.ndjson").trimEnd().split("\n").map(JSON.parse);
    assert.deepEqual(
      answers.map(({ id, path }) => [id, path]),
      texts.map(({ id }) => [id, `${id}.txt`]),
    );
    for (const { findings } of answers) assert.ok(findings.some(({ ruleId }) => ruleId === "ord-gjentatt"));
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exit(1);
