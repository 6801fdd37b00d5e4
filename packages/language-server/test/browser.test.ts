import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";

const source = resolve(fileURLToPath(import.meta.url), "../../src");

/** What a program for a browser would hold. Without `platform: "browser"` all that names Node would be let pass. */
async function bundled(entry: string): Promise<{ warnings: readonly unknown[]; metafile: Metafile }> {
  return build({
    entryPoints: [resolve(source, entry)],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    conditions: ["source"],
    mainFields: ["module", "main"],
    // Its module for Node reads files beside itself; this one holds everything.
    alias: { "css-tree": "css-tree/dist/csstree.esm" },
    logLevel: "silent",
  });
}

/** Files of ours that ask something of Node, which no program for a browser may hold. */
const NODE_FILES =
  /\/(?:node-[^/]+|read-bytes|load-dictionaries|load-grammars|load-grammar|load-spelling|read-pdf-in-thread|find-files|write-file|stdio)\.ts$/;

describe("in a browser worker", () => {
  test("the server itself asks nothing of Node nor of the engine", async () => {
    const { warnings, metafile } = await bundled("server.ts");
    expect(warnings).toEqual([]);
    expect(Object.keys(metafile.inputs).filter((path) => path.includes("packages/engine"))).toEqual([]);
  });

  test("the server with its host and the engine asks nothing of Node", async () => {
    const { warnings, metafile } = await bundled("browser.ts");
    expect(warnings).toEqual([]);
    const inputs = Object.entries(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(500);
    expect(inputs.map(([path]) => path).filter((path) => NODE_FILES.test(path))).toEqual([]);
    const outside = inputs.flatMap(([path, { imports }]) =>
      imports
        .filter(({ external, path: to }) => external === true && to !== "<runtime>")
        .map((one) => `${path} -> ${one.path}`),
    );
    expect(outside).toEqual([]);
  });
});
