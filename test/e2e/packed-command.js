// The command as npm packs it, which is what others install.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs what is built into a folder, and gives the path of the file. */
export function packedCommand(folder) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const out = execFileSync("npm", args, { cwd: join(root, "packages/cli"), encoding: "utf8" });
  return join(folder, Object.values(JSON.parse(out))[0].filename);
}
