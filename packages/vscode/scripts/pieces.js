// Programs for Node and for a browser, as pieces of which most are for both.
import { builtinModules } from "node:module";
import { basename } from "node:path";
import { build, transform } from "esbuild";
import { toAscii } from "../../../scripts/to-ascii.js";

/**
 * What libraries have for every machine. The rest of those of the protocol, for Node or for a browser, is asked for by its own
 * path; the one of translations reads files in its module for Node, which none of ours asks it to.
 */
const COMMON = {
  name: "for-every-machine",
  setup: (build) => {
    build.onResolve(
      { filter: /^vscode-(?:jsonrpc|languageclient|languageserver|languageserver-protocol)\/?$/ },
      ({ path, ...rest }) => build.resolve(`${path.replace("/", "")}/lib/common/api.js`, rest),
    );
    build.onResolve({ filter: /^@vscode\/l10n$/ }, ({ path, ...rest }) =>
      build.resolve(`${path}/dist/browser.js`, rest),
    );
  },
};

/**
 * The pieces of the programs that start at some sources, as CommonJS: their names and code. What `browser` names, the entry of
 * the program for a browser, must ask for nothing of Node. `shared` are the options of all bundles.
 */
export async function piecesOf(shared, entryPoints, browser) {
  const { outputFiles, metafile } = await build({
    ...shared,
    platform: "neutral",
    format: "esm",
    splitting: true,
    plugins: [COMMON, ...shared.plugins],
    external: ["vscode", "node:*", ...builtinModules],
    entryPoints,
    define: { "import.meta.url": "__moduleUrl" },
    chunkNames: "[name]-[hash]",
    outdir: "dist",
    write: false,
    metafile: true,
  });
  assertForBrowser(metafile.outputs, browser);
  return Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code } = await transform(text, {
        format: "cjs",
        target: shared.target,
        supported: { ...shared.supported, "dynamic-import": false },
        minify: true,
        legalComments: "none",
      });
      return { name: basename(path), code: toAscii(code) };
    }),
  );
}

/** Throws where what a browser loads asks for a module of Node. */
function assertForBrowser(outputs, entry) {
  const pieces = new Set([Object.keys(outputs).find((path) => basename(path) === `${entry}.js`)]);
  for (const piece of pieces)
    for (const { path, external } of outputs[piece].imports) {
      if (external !== true) pieces.add(path);
      else if (path !== "<runtime>" && path !== "vscode")
        throw new Error(`${piece} asks for ${path}, which a browser has not.`);
    }
}
