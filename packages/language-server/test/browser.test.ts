import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the server itself asks nothing of Node, so that it can run in a browser worker", async () => {
  const { warnings, metafile } = await build({
    entryPoints: [resolve(fileURLToPath(import.meta.url), "../../src/server.ts")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    conditions: ["source"],
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  expect(Object.keys(metafile.inputs).filter((path) => path.includes("packages/engine"))).toEqual([]);
});
