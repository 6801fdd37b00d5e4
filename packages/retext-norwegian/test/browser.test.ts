import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** What a browser gives a script here is what every script has: no `process`, no `require`, no files. */
it("is bundled for a browser, and tags and parses there", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export * from "./index.js";',
      resolveDir: fileURLToPath(new URL("../src", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    globalName: "norwegian",
    platform: "browser",
    conditions: ["source"],
    write: false,
    logLevel: "error",
  });
  const models = new URL("../models/", import.meta.url);
  const context = createContext({
    bytesOf: (part: string) => new Uint8Array(gunzipSync(readFileSync(new URL(`nb.${part}.gz`, models)))),
  });
  runInContext(outputFiles[0]!.text, context);
  const found: unknown = runInContext(
    `const { tagger, parser } = norwegian.readGrammar("nb", bytesOf);
     const tagged = tagger.tag(["Skjemaet", "sendes", "til", "kommunen", "."]);
     JSON.stringify([tagged.tags.map(({ upos }) => upos), Array.from(parser.parse(tagged).heads)])`,
    context,
  );
  expect(JSON.parse(String(found))).toEqual([
    ["NOUN", "VERB", "ADP", "NOUN", "PUNCT"],
    [1, -1, 1, 2, 1],
  ]);
});
