import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Linter } from "./lint.js";
import { nodeFiles } from "./node-files.js";
import { nodeMachine } from "./node-machine.js";

test("a configuration is read once, in however many folders texts go by it", () => {
  const folder = mkdtempSync(join(tmpdir(), "klarsprak-"));
  try {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "klarsprak.config.json"), '{ "language": "nb" }');
    writeFileSync(join(folder, "b/klarsprak.config.json"), '{ "language": "nn" }');
    const read: string[] = [];
    const linter = new Linter({
      machine: {
        ...nodeMachine(),
        files: {
          ...nodeFiles,
          readText: (path) => {
            read.push(path);
            return nodeFiles.readText(path);
          },
        },
      },
      dictionaries: { shipped: { houses: () => [] } } as never,
      grammars: { grammarFor: () => undefined as never },
      cwd: folder,
      today: "2026-03-02",
    });
    const languages = [0, 1, 2, 3, 4, 5].map(
      (i) => linter.configurationOf(`${i % 2 === 0 ? "a" : "b"}/${i}/brev.txt`).language,
    );
    expect(languages).toEqual(["nb", "nn", "nb", "nn", "nb", "nn"]);
    expect(read.sort()).toEqual(
      ["b/klarsprak.config.json", "klarsprak.config.json"].map((name) => join(folder, name)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
