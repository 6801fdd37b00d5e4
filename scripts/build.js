// Builds everything that is shipped: types, dictionaries, the command. Run by `npm ci` through `prepare`.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { thirdParty } from "./third-party.js";
import { toAscii } from "./to-ascii.js";

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
  // Node has known all of ours (\p{L} and the like) since long; esbuild counts the newest too, and would make each regular
  // expression with one anew whenever it is come to.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  conditions: ["source"],
  // Its module for Node reads files beside itself; this one holds everything.
  alias: { "css-tree": "css-tree/dist/csstree.esm" },
  // jsonc-parser has a UMD main that no bundler can follow; its module is plain.
  mainFields: ["module", "main"],
  logLevel: "warning",
  // Some libraries inside are CommonJS and ask for `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
};

run("scripts/generate-rule-index.js", []);
run("scripts/generate-view-script.js", []);
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

// The command, in pieces that are loaded when they are needed. They are CommonJS, since V8 keeps the code of no modules.
const cli = join(root, "packages/cli/dist");
rmSync(join(cli, "chunks"), { recursive: true, force: true });
for (const name of existsSync(cli) ? readdirSync(cli) : [])
  if (/^klarsprak\.(?:c?js|cjs\..+)$/.test(name)) rmSync(join(cli, name));
mkdirSync(join(cli, "chunks"), { recursive: true });
const libraries = thirdParty();
const { outputFiles } = await build({
  ...shared,
  plugins: [libraries.plugin],
  entryPoints: { klarsprak: "packages/cli/src/main.ts" },
  outdir: cli,
  chunkNames: "chunks/[name]-[hash]",
  outExtension: { ".js": ".cjs" },
  splitting: true,
  write: false,
  // Both are given by packages/cli/bin/load-program.js.
  banner: {},
  define: { "import.meta.url": "__url" },
});
for (const { path, text } of outputFiles) {
  const piece = await transform(text, {
    format: "cjs",
    target: shared.target,
    platform: "node",
    supported: { ...shared.supported, "dynamic-import": false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  writeFileSync(path, toAscii(piece.code));
}
writeFileSync(join(cli, "third-party.txt"), libraries.text());
// The thread that reads a PDF, as one file with pdf.js in it: it shares nothing with the command, so that it starts fast.
await build({
  ...shared,
  entryPoints: { "pdf-thread": "packages/engine/src/pdf-thread.ts" },
  outdir: cli,
  minify: true,
  banner: {
    js: `/*! Holds pdf.js, copyright Mozilla Foundation, under the Apache License 2.0: see pdf-thread.LICENSE */\n${shared.banner.js}`,
  },
});
cpSync(join(root, "node_modules/pdfjs-dist/LICENSE"), join(cli, "pdf-thread.LICENSE"));
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

// What V8 makes of the command when it checks letters, so that it starts with that the next time.
const letters = readdirSync(join(root, "examples")).filter((name) => /^(?:brev|vedtak)/.test(name));
run("scripts/keep-code.js", [
  ...letters.map((name) => join(root, "examples", name)),
  join(root, "packages/documents/test/fixtures/from-libreoffice.docx"),
]);
