// Makes the .vsix, which needs nothing beside it. Run by `npm run package -w klarsprak-vscode`.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { build } from "./build.js";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

await build();
await createVSIX({
  cwd: here,
  packagePath: join(here, `klarsprak-vscode-${version}.vsix`),
  dependencies: false,
  allowMissingRepository: true,
});
