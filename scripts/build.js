// Builds everything that is shipped: types, dictionaries, the command. Run by `npm ci` through `prepare`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function run(name, args) {
  const { status } = spawnSync(process.execPath, [join(root, name), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  conditions: ["source"],
  // jsonc-parser has a UMD main that no bundler can follow; its module is plain.
  mainFields: ["module", "main"],
  logLevel: "warning",
  // Some libraries inside are CommonJS and ask for `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
};

run("scripts/generate-rule-index.js", []);
run("node_modules/typescript/bin/tsc", ["-b"]);

// The dictionaries: a wrong entry stops the build here, with file, line and what to do.
const compiler = join(root, "packages/dictionary-compiler/dist/main.bundle.js");
await build({ ...shared, entryPoints: ["packages/dictionary-compiler/src/main.ts"], outfile: compiler });
run("packages/dictionary-compiler/dist/main.bundle.js", [
  join(root, "dictionaries"),
  join(root, "dictionaries/dist"),
]);

// The word lists of the package for spelling. Making them takes half a minute, so that it is done when something changed.
const spelling = join(root, "packages/spelling");
const lists = ["nb", "nn"].map((name) => join(spelling, `dist/${name}.gz`));
const sources = [
  ...["affixes", "compile", "mend", "word-list"].map((name) => join(spelling, `src/${name}.ts`)),
  ...["nb", "nn"].map((name) => join(root, `node_modules/dictionary-${name}/package.json`)),
];
const changed = Math.max(...sources.map((file) => statSync(file).mtimeMs));
if (lists.some((file) => !existsSync(file) || statSync(file).mtimeMs < changed))
  run("packages/spelling/dist/compile.js", [join(spelling, "dist")]);
// The engine asks for the package with `require`, since it checks a text without waiting for anything.
await build({
  ...shared,
  entryPoints: ["packages/spelling/src/index.ts"],
  outfile: join(spelling, "dist/index.cjs"),
  format: "cjs",
  banner: { js: 'const __url = require("node:url").pathToFileURL(__filename).href;' },
  define: { "import.meta.url": "__url" },
});

// The command, as one file and what it loads later.
const cli = join(root, "packages/cli/dist");
rmSync(join(cli, "chunks"), { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { klarsprak: "packages/cli/src/main.ts" },
  outdir: cli,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  minifySyntax: true,
  minifyWhitespace: true,
});
mkdirSync(join(cli, "dictionaries"), { recursive: true });
for (const name of ["nb", "nn", "shared", "law"])
  cpSync(join(root, `dictionaries/dist/${name}.json`), join(cli, `dictionaries/${name}.json`));
cpSync(join(root, "dictionaries/dist/organisations"), join(cli, "dictionaries/organisations"), {
  recursive: true,
});
const models = join(root, "packages/retext-norwegian/models");
cpSync(models, join(cli, "models"), { recursive: true });

// The JSON Schemas, for editors without the extension.
const { configurationSchema, organisationSchema, rules, textTypes } = await import(
  new URL("../packages/core/dist/index.js", import.meta.url)
);
const schemas = {
  "klarsprak.config": configurationSchema(rules, textTypes),
  "klarsprak.organisation": organisationSchema(),
};
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(cli, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
