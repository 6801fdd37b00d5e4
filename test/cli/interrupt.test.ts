import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, type JsonRun, klarsprak } from "./run-klarsprak.js";

const COUNT = 400;

/** A folder of letters, each long enough that a run over all of them is under way for a while. */
function lettersIn(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < COUNT; i++) {
    const paragraph = `Vi viser til sak ${i}, i henhold til avtale av 3. mars 2026. Det ble foretatt en vurdering av saken.`;
    writeFileSync(join(folder, `brev ${i}.txt`), `${Array(40).fill(paragraph).join("\n\n")}\n`);
  }
}

/** Runs the command and sends it a signal when it has kept some results, which is how far it is seen to be. */
async function interrupted(folder: string, signal: NodeJS.Signals, ...options: readonly string[]) {
  const child = spawn(process.execPath, [bin, "lint", ".", "--cache", "--format", "json", ...options], {
    cwd: folder,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ status: number | null }>((resolve) =>
    child.on("close", (status) => resolve({ status })),
  );
  const looking = setInterval(() => {
    if (kept(folder) < 5) return;
    clearInterval(looking);
    child.kill(signal);
  }, 20);
  const { status } = await ended;
  clearInterval(looking);
  return { status, stdout, stderr };
}

function kept(folder: string): number {
  try {
    return readdirSync(join(folder, ".klarsprakcache"), { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".json"),
    ).length;
  } catch {
    return 0;
  }
}

describe("an interrupted run", () => {
  test.each([
    ["SIGINT", 130, []],
    ["SIGTERM", 143, ["--threads", "2"]],
  ] as const)("%s: tells of what was checked, keeps it, and ends with %i", async (signal, code, options) => {
    const folder = mkdtempSync(join(tmpdir(), "klarsprak-interrupt-"));
    try {
      lettersIn(folder);
      const { status, stdout, stderr } = await interrupted(folder, signal, ...options);
      expect(status).toBe(code);
      const run = JSON.parse(stdout) as JsonRun;
      const count = run.files.length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(COUNT);
      expect(run.summary).toMatchObject({ files: count, failed: 0 });
      expect(stderr).toBe(
        `klarsprak: interrupted: ${count} of ${COUNT} files were checked. The result holds those.\n`,
      );
      // The next run takes them up, and tells the same of them.
      expect(kept(folder)).toBeGreaterThanOrEqual(count);
      const paths = run.files.map(({ path }) => path);
      const again = JSON.parse(klarsprak(folder, ["lint", ...paths, "--format", "json"]).stdout) as JsonRun;
      expect(again.files).toEqual(run.files);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
