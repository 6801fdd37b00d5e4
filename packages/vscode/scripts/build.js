// Builds what the extension is made of: client, server, dictionaries, models, schema, icon. Needs the root's build before it.
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { drawIcon } from "./draw-icon.js";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const dictionaries = join(here, "../../dictionaries/dist");
const models = join(here, "../retext-norwegian/models");

const shared = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  target: "node20.11",
  conditions: ["source"],
  // Its module for Node reads files beside itself; this one holds everything.
  alias: { "css-tree": "css-tree/dist/csstree.esm" },
  // jsonc-parser has a UMD main that no bundler can follow; its module is plain.
  mainFields: ["module", "main"],
  minify: true,
  keepNames: true,
  logLevel: "warning",
};

/** Fills `dist`. Throws when the dictionaries have not been compiled. */
export async function build() {
  const lists = ["nb", "nn", "shared", "law"].map((name) => `${name}.json`);
  const missing = lists.filter((name) => !existsSync(join(dictionaries, name)));
  if (missing.length > 0) {
    throw new Error(
      `${dictionaries}: ${missing.join(", ")} not found. Run "npm run build" in the root first.`,
    );
  }
  await bundle({
    ...shared,
    format: "cjs",
    // What is bundled as CommonJS has no address of its own, but code that looks beside itself reads it when it loads.
    define: { "import.meta.url": "__moduleUrl" },
    banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    external: ["vscode"],
    entryPoints: { extension: "src/extension.ts", server: "src/server.ts" },
    outExtension: { ".js": ".cjs" },
    outdir: "dist",
  });
  mkdirSync(join(here, "dist/dictionaries"), { recursive: true });
  for (const name of lists) cpSync(join(dictionaries, name), join(here, "dist/dictionaries", name));
  cpSync(join(dictionaries, "organisations"), join(here, "dist/dictionaries/organisations"), {
    recursive: true,
  });
  cpSync(models, join(here, "dist/models"), { recursive: true });

  const program = join(here, "dist/schema.bundle.mjs");
  await bundle({ ...shared, format: "esm", entryPoints: ["src/schema.ts"], outfile: program });
  const { schemas } = await import(pathToFileURL(program).href);
  rmSync(program);
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(here, "dist", `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);

  writeFileSync(join(here, "dist/icon.png"), drawIcon());
}
