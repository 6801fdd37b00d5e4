// Times runs over many letters: what a second run with --cache takes of the first, and how much faster threads are.
// `npm run bench:many [-- LETTERS ROUNDS]`. Figures depend on the machine: compare within one run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeLetters } from "./bench-many-letters.js";

const bin = join(dirname(fileURLToPath(import.meta.url)), "../packages/cli/bin/klarsprak.js");
const [letters = 5000, rounds = 3] = process.argv.slice(2).map(Number);
const CACHED = 500;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (values) => `${(median(values) / 1000).toFixed(2)} s`.padStart(9);
const range = (values) =>
  `(${(Math.min(...values) / 1000).toFixed(2)}–${(Math.max(...values) / 1000).toFixed(2)})`;

/** Runs the command over a folder and gives the milliseconds it took. */
function time(folder, ...options) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    [bin, "lint", ".", "--no-config", "--format", "json", "--output-file", "../report.json", ...options],
    { cwd: folder, encoding: "utf8" },
  );
  if (status === null || status > 1) throw new Error(`exit ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const root = mkdtempSync(join(tmpdir(), "klarsprak-bench-"));
try {
  const few = join(root, "few");
  writeLetters(few, CACHED);
  const cache = { first: [], second: [] };
  for (let i = 0; i < rounds; i++) {
    rmSync(join(few, ".klarsprakcache"), { recursive: true, force: true });
    cache.first.push(time(few, "--cache"));
    cache.second.push(time(few, "--cache"));
  }
  console.log(`${CACHED} letters with --cache, median of ${rounds}`);
  console.log(`  first run   ${seconds(cache.first)}  ${range(cache.first)}`);
  console.log(`  second run  ${seconds(cache.second)}  ${range(cache.second)}`);
  console.log(`  second by first: ${(median(cache.second) / median(cache.first)).toFixed(2)}`);

  const many = join(root, "many");
  writeLetters(many, letters);
  const threads = [1, 2, ...(availableParallelism() >= 4 ? [4] : [])];
  const times = new Map(threads.map((count) => [count, []]));
  // In turn, so that what slows the machine slows all of them.
  for (let i = 0; i < rounds; i++)
    for (const [count, all] of times) all.push(time(many, "--threads", String(count)));
  console.log(`\n${letters} letters by threads, median of ${rounds}; ${availableParallelism()} cores`);
  const one = median(times.get(1));
  for (const [count, all] of times)
    console.log(
      `  ${String(count).padStart(2)}  ${seconds(all)}  ${range(all)}  ${(one / median(all)).toFixed(2)} times one`,
    );
} finally {
  rmSync(root, { recursive: true, force: true });
}
