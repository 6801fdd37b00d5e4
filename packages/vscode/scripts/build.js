// Builds what the extension is made of: client, server, dictionaries, models, icon. Needs the root's build before it.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { thirdParty } from "../../../scripts/third-party.js";
import { buildClientPieces } from "./client-pieces.js";
import { drawIcon } from "./draw-icon.js";
import { buildServerPieces } from "./server-pieces.js";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const dictionaries = join(here, "../../dictionaries/dist");
const models = join(here, "../retext-norwegian/models");
/** The thread that reads a PDF, with the licence of pdf.js; the server finds it beside itself. */
const thread = join(here, "../cli/dist");
const threadFiles = ["pdf-thread.js", "pdf-thread.LICENSE"];

const shared = {
  absWorkingDir: here,
  bundle: true,
  platform: "node",
  target: "node20.11",
  // Node has known all of ours (\p{L} and the like) since long; esbuild counts the newest too, and would make each regular
  // expression with one anew whenever it is come to.
  supported: { "regexp-unicode-property-escapes": true },
  conditions: ["source"],
  // Its module for Node reads files beside itself; this one holds everything.
  // Core and documents have the same parse5 each; one is enough.
  alias: { "css-tree": "css-tree/dist/csstree.esm", parse5: join(here, "../core/node_modules/parse5") },
  // jsonc-parser has a UMD main that no bundler can follow; its module is plain.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

/** Fills `dist`. Throws when the dictionaries have not been compiled. */
export async function build() {
  const lists = ["nb", "nn", "shared", "law"].map((name) => `${name}.json`);
  const needed = [
    ...lists.map((name) => join(dictionaries, name)),
    ...threadFiles.map((name) => join(thread, name)),
  ];
  const missing = needed.filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new Error(`${missing.join(", ")} not found. Run "npm run build" in the root first.`);
  const libraries = thirdParty();
  const noted = { ...shared, plugins: [libraries.plugin] };
  await buildClientPieces(noted, join(here, "dist"));
  await bundle({
    ...noted,
    platform: "browser",
    format: "iife",
    entryPoints: ["src/web/worker.ts"],
    outfile: "dist/web/server.js",
  });
  await buildServerPieces(noted, join(here, "dist/server"));
  writeFileSync(join(here, "dist/third-party.txt"), libraries.text());
  mkdirSync(join(here, "dist/dictionaries"), { recursive: true });
  for (const name of lists) cpSync(join(dictionaries, name), join(here, "dist/dictionaries", name));
  cpSync(join(dictionaries, "organisations"), join(here, "dist/dictionaries/organisations"), {
    recursive: true,
  });
  cpSync(models, join(here, "dist/models"), { recursive: true });
  // A browser's server is handed all of these, and cannot list a folder.
  const shipped = ["dictionaries", "models"].flatMap((folder) => filesIn(folder));
  writeFileSync(join(here, "dist/shipped.json"), JSON.stringify(shipped));
  for (const name of threadFiles) cpSync(join(thread, name), join(here, "dist", name));

  const { catalogue } = await load("catalogue-data");
  writeFileSync(join(here, "dist/catalogue.json"), JSON.stringify(catalogue));

  writeFileSync(join(here, "dist/icon.png"), drawIcon());
}

/** The files below a folder of `dist`, by their paths in it. */
function filesIn(folder) {
  return readdirSync(join(here, "dist", folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(join(here, "dist"), join(file.parentPath, file.name)).replaceAll("\\", "/"));
}

/** What a module of the source gives. */
async function load(name) {
  const program = join(here, `dist/${name}.bundle.mjs`);
  await bundle({ ...shared, format: "esm", entryPoints: [`src/${name}.ts`], outfile: program });
  const given = await import(pathToFileURL(program).href);
  rmSync(program);
  return given;
}
