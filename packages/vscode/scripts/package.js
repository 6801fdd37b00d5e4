// Makes the .vsix, which needs nothing beside it. Run by `npm run package -w klarsprak-vscode`.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createVSIX } from "@vscode/vsce";
import { build } from "./build.js";

/** The package is fetched over slow lines, and in a browser whenever that has forgotten it. In bytes. */
const LARGEST = 6_000_000;

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const packagePath = join(here, `klarsprak-vscode-${version}.vsix`);

await build();
// The pictures go into the page itself: there is no address they could be fetched from, and nothing is to be fetched.
const readme = readFileSync(join(here, "README.md"), "utf8").replace(
  /\]\((media\/[\w-]+\.png)\)/g,
  (_, file) => `](data:image/png;base64,${readFileSync(join(here, file)).toString("base64")})`,
);
writeFileSync(join(here, "dist/README.md"), readme);
await createVSIX({
  readmePath: "dist/README.md",
  rewriteRelativeLinks: false,
  cwd: here,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
});
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${size} bytes, of at most ${LARGEST}`);
if (size > LARGEST) {
  console.error("The package is too large. See what grew: unzip -lv, and the metafile of esbuild.");
  process.exitCode = 1;
}
