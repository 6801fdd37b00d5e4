// Copies with comments and with tracked changes, as LibreOffice sees them. Run test/e2e/install.sh and the build before;
// pictures go to test/artifacts.
// usage: node test/e2e/word.e2e.js
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readDocx } from "@klarsprak/documents";
import { wordLetter } from "./word-letter.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const shots = join(root, "test/artifacts/word");
const folder = mkdtempSync(join(tmpdir(), "klarsprak-word-"));
/** The one that python3-uno of Debian is for. */
const PYTHON = "/usr/bin/python3";

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

function run(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** The findings in a letter, with a copy of it written to a folder. */
function lint(name, option, to) {
  const cli = join(root, "packages/cli/bin/klarsprak.js");
  const { status, stdout, stderr } = run(
    process.execPath,
    cli,
    "lint",
    name,
    "--no-config",
    "--format",
    "json",
    option,
    to,
  );
  assert.notEqual(status, 2, stderr);
  return JSON.parse(stdout).files[0].findings;
}

const bytesOf = (name) => readFileSync(join(folder, name));
const textOf = (path) => readDocx(readFileSync(path)).document.source;
const sorted = (lines) => [...lines].sort();

/** Whether there are words, and Word shows a comment at them. */
const isInText = ({ location, scope, actual }) =>
  actual !== "" && scope !== "document" && !/^(?:tekstboks|fotnote|topptekst|bunntekst)/.test(location);

/** A page for a person to look at. */
function picture(name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  run(
    "soffice",
    profile,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    join(folder, `${name}.docx`),
  );
  const file = name.slice(name.lastIndexOf("/") + 1);
  const { status, stderr } = run("pdftoppm", "-r", "90", "-png", `${file}.pdf`, join(shots, file));
  assert.equal(status, 0, stderr);
}

async function main() {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  writeFileSync(join(folder, "merket.docx"), await wordLetter(true));
  writeFileSync(join(folder, "brev.docx"), await wordLetter(false));
  const findings = lint("merket.docx", "--annotate", "ut");
  const annotated = bytesOf("ut/merket.arbeidskopi.docx");
  lint("brev.docx", "--suggest", "ut");
  const copies = ["ut/merket.arbeidskopi.docx", "--", "brev.docx", "ut/brev.forslag.docx"];
  const { stdout, stderr } = run(PYTHON, join(root, "test/e2e/word-office.py"), "office", ...copies);
  assert.notEqual(stdout, "", stderr);
  const seen = JSON.parse(stdout);
  const [comments] = seen.comments;
  const own = comments.filter(({ author }) => author === "klarsprak");

  step("every finding is a comment, at its words where Word has comments", () => {
    assert.equal(own.length, findings.length + 1);
    const inText = findings.filter(isInText);
    assert.ok(inText.length > 15, `${inText.length} findings in the text`);
    const shown = own.filter(({ text }) => inText.some(({ message }) => text.startsWith(message)));
    assert.deepEqual(
      sorted(shown.map(({ text, words }) => `${words}: ${text.split("\n")[0]}`)),
      sorted(inText.map(({ actual, message }) => `${actual}: ${message}`)),
    );
  });

  step("a comment on a text box, a note, a header or a footer says which words of it", () => {
    for (const place of ["tekstboks 1", "fotnote 1", "topptekst", "bunntekst"]) {
      const there = findings.filter(({ location }) => location.startsWith(place));
      assert.notEqual(there.length, 0, `there is a finding in ${place}`);
      for (const { location, actual, message } of there)
        assert.ok(
          own.some(({ text }) => text.startsWith(`I ${location}: «${actual}»\n${message}`)),
          `there is a comment about «${actual}»`,
        );
    }
  });

  step("one comment says that it is a working copy, and somebody's comment stays", () => {
    assert.equal(own.filter(({ text }) => text.includes("arbeidskopi")).length, 1);
    assert.deepEqual(
      comments.filter(({ author }) => author !== "klarsprak"),
      [{ author: "Kari Nordmann", text: "Stemmer dette?", words: "Inntekten" }],
    );
  });

  step("a second run writes the same copy, and so does one on the copy", () => {
    lint("merket.docx", "--annotate", "ut");
    assert.ok(annotated.equals(bytesOf("ut/merket.arbeidskopi.docx")));
    lint("ut/merket.arbeidskopi.docx", "--annotate", "igjen");
    assert.ok(annotated.equals(bytesOf("igjen/ut/merket.arbeidskopi.docx")));
  });

  const [before, suggested] = seen.changes;
  step("the changes are tracked ones of klarsprak", () => {
    assert.deepEqual(before.changes, []);
    assert.ok(suggested.changes.length > 20, `${suggested.changes.length} changes`);
    assert.deepEqual([...new Set(suggested.changes.map(({ author }) => author))], ["klarsprak"]);
  });

  step("rejecting all changes gives the letter as it was", () => {
    assert.equal(textOf(suggested.rejected), textOf(before.asItIs));
    assert.equal(textOf(before.asItIs), textOf(join(folder, "brev.docx")));
  });

  step("accepting all changes gives the new text", () => {
    assert.equal(textOf(suggested.accepted), textOf(join(folder, "ut/brev.forslag.docx")));
    assert.match(textOf(suggested.accepted), /^Vi viser til din søknad fra 14\. desember 2026/m);
  });

  step("both copies can be shown on paper", () => {
    picture("ut/merket.arbeidskopi");
    picture("ut/brev.forslag");
  });
}

try {
  await main();
} catch (error) {
  failed++;
  console.log(error.stack);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? "all ok" : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
