// Drives `klarsprak lint --stdin-ndjson` with short letters of which no two are the same, and shows how much memory it holds
// and how many it answers a second, step by step. `npm run bench:stream -- [records]`; default 100 000.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { letters } from "./bench-letters.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const records = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(records) || records < 1) {
  console.error("usage: npm run bench:stream -- [records], a whole number from 1");
  process.exit(2);
}
const STEPS = 20;
/** Records that are on their way at once, so that the program never waits for the next one. */
const AHEAD = 64;
const WIDTH = 40;

const sentences = letters(40_000, "txt").match(/[^.!?\n]+[.!?]+/g) ?? [];
/** Three sentences of the examples and two of its own, in a folder of its own. */
function record(i) {
  const picked = [i, i * 7 + 3, i * 31 + 5].map((n) => sentences[n % sentences.length].trim());
  const content = `Til deg som har sak ${i}\n\n${picked.join(" ")}\n\nSaken din har nummer ${i}. Vi svarer innen ${(i % 300) + 1} dager.\n`;
  return `${JSON.stringify({ id: i, path: `arkiv/${i}/brev.txt`, content })}\n`;
}

/** Megabytes that a process holds. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
  }
}

const child = spawn(
  process.execPath,
  [join(root, "packages/cli/bin/klarsprak.js"), "lint", "--stdin-ndjson", "--no-config"],
  { stdio: ["pipe", "pipe", "inherit"] },
);
const ended = once(child, "close");
let sent = 0;
let answered = 0;
let bytes = 0;
let findings = 0;
function send() {
  for (; sent < records && sent - answered < AHEAD; sent++) {
    const line = record(sent);
    bytes += Buffer.byteLength(line);
    child.stdin.write(line);
  }
  if (sent === records) child.stdin.end();
}

console.log(`${records} records. Resident memory of the program, and records a second since the line before`);
const curve = [];
let start = performance.now();
const first = start;
send();
for await (const line of createInterface({ input: child.stdout })) {
  const { id, error, findings: found } = JSON.parse(line);
  if (id !== answered || error !== null)
    throw new Error(`record ${answered} was answered with ${line.slice(0, 200)}`);
  answered++;
  findings += found.length;
  if (answered % Math.ceil(records / STEPS) === 0 || answered === records) {
    const now = performance.now();
    const count = answered - (curve.at(-1)?.answered ?? 0);
    curve.push({ answered, memory: memoryOf(child.pid), rate: (1000 * count) / (now - start) });
    start = now;
    show(curve.at(-1));
  }
  if (sent < records) send();
}
const [status] = await ended;
if (status !== 0 || answered !== records) throw new Error(`ended with ${status} after ${answered} answers`);
const settled = curve.slice(Math.floor(curve.length / 4)).map(({ memory }) => memory);
const seconds = (performance.now() - first) / 1000;
console.log(
  `${(records / seconds).toFixed(0)} records and ${(bytes / 1e6 / seconds).toFixed(2)} MB a second, ${(findings / records).toFixed(1)} findings a record. After the first quarter ${Math.min(...settled).toFixed(0)}–${Math.max(...settled).toFixed(0)} MB.`,
);

function show({ answered: at, memory, rate }) {
  const bar = "#".repeat(Math.round((memory / 400) * WIDTH));
  console.log(
    `${String(at).padStart(8)}  ${memory.toFixed(0).padStart(5)} MB  ${rate.toFixed(0).padStart(5)}/s  ${bar}`,
  );
}
