// The extension as it is handed out, and the editor it is put into.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole program. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder that install.sh fills, and that of code-server in it. */
export const installed = process.env.KLARSPRAK_E2E_DIR ?? join(homedir(), ".cache/klarsprak-e2e");
export const server = join(installed, "node_modules/code-server");

/** Packs the .vsix and tells where it is: `--packed` takes the one that is there, `--no-build` packs what is built. */
export function packedExtension() {
  const cwd = join(root, "packages/vscode");
  const { version } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const vsix = join(cwd, `klarsprak-vscode-${version}.vsix`);
  if (process.argv.includes("--packed") && existsSync(vsix)) return vsix;
  const stdio = ["ignore", "ignore", "inherit"];
  const { status } = process.argv.includes("--no-build")
    ? spawnSync(process.execPath, ["scripts/package.js"], { cwd, stdio })
    : spawnSync("npm", ["run", "package"], { cwd, stdio });
  assert.equal(status, 0, "the extension is packed");
  return vsix;
}
