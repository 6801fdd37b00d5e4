import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { klarsprak } from "./run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

test("the README shows what the command prints", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, args, shown] = /^```\n\$ npx klarsprak (.+)\n([\s\S]+?)^```$/m.exec(readme)!;
  const { stdout, stderr } = klarsprak(root, args!.split(" "));
  expect(stderr).toBe("");
  const excerpts = shown!.split(/^\.\.\.\n/m).filter((excerpt) => excerpt !== "");
  expect(excerpts.length).toBeGreaterThan(0);
  for (const excerpt of excerpts) expect(stdout).toContain(excerpt);
});
