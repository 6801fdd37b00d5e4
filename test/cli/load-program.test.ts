import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bin, inFolder, klarsprak } from "./run-klarsprak.js";

const folder = dirname(dirname(bin));

/** The files with kept code in a copy of the command. */
function codeIn(copy: string): readonly string[] {
  return readdirSync(join(copy, "dist"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".code"))
    .map((name) => join(copy, "dist", name));
}

function digests(files: readonly string[]): readonly string[] {
  return files.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
}

test("the build keeps code that this version of Node takes", async () => {
  const { loadProgram } = await import(join(folder, "bin/load-program.js"));
  const loaded = new Map<string, { readonly script: { readonly cachedDataRejected?: boolean } }>();
  loadProgram(join(folder, "dist/klarsprak.cjs"), loaded);
  expect(loaded.size).toBeGreaterThan(1);
  for (const { script } of loaded.values()) expect(script.cachedDataRejected).toBe(false);
});

const others: readonly (readonly [string, (file: string, bytes: Buffer, all: readonly string[]) => void])[] =
  [
    ["gone", (file) => rmSync(file)],
    ["empty", (file) => writeFileSync(file, "")],
    ["cut off", (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length / 2))],
    [
      "changed",
      (file, bytes) =>
        writeFileSync(
          file,
          bytes.map((byte, i) => (i % 5000 === 2000 ? byte ^ 255 : byte)),
        ),
    ],
    ["of another piece", (file, _, all) => cpSync(all[0] === file ? all[1]! : all[0]!, file)],
  ];

test.each(
  others,
)("where kept code is %s the command does the same without it, and writes nothing", (_, spoil) => {
  inFolder({ "a.txt": "Vi må møtes på på rådhuset i dag.\n" }, (cwd) => {
    const copy = join(cwd, "program");
    cpSync(folder, copy, { recursive: true, filter: (path) => !/node_modules|src$/.test(path) });
    const files = codeIn(copy);
    expect(files.length).toBeGreaterThan(1);
    const contents = files.map((file) => readFileSync(file));
    files.forEach((file, i) => {
      spoil(file, contents[i]!, files);
    });
    const before = digests(codeIn(copy));
    const result = klarsprak(cwd, ["lint", "a.txt"], "", join(copy, "bin/klarsprak.js"));
    expect(result).toEqual(klarsprak(cwd, ["lint", "a.txt"]));
    expect(result.stdout).toContain("ord-gjentatt");
    expect(digests(codeIn(copy))).toEqual(before);
  });
});
