import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { counterpartPath } from "./counterpart.js";
import { nodeFiles } from "./node-files.js";

describe("the other version of a text", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "klarsprak-"));
    for (const path of [
      "brev-nb.md",
      "brev-nn.md",
      "side.nb.html",
      "side.nn.html",
      "melding_nynorsk.txt",
      "melding_bokmaal.txt",
      "nb/maler/vedtak.hbs",
      "nn/maler/vedtak.hbs",
      "nn/alene.md",
      "anbud.md",
      "avslag.md.hbs",
      "avslag-nn.md.hbs",
      "tilsagn.html",
      "tilsagn.nn.html",
      "annud.md",
    ]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "");
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["brev-nb.md", "brev-nn.md"],
    ["brev-nn.md", "brev-nb.md"],
    ["side.nb.html", "side.nn.html"],
    ["melding_nynorsk.txt", "melding_bokmaal.txt"],
    ["nb/maler/vedtak.hbs", "nn/maler/vedtak.hbs"],
    ["avslag.md.hbs", "avslag-nn.md.hbs"],
    ["avslag-nn.md.hbs", "avslag.md.hbs"],
    ["tilsagn.html", "tilsagn.nn.html"],
    ["tilsagn.nn.html", "tilsagn.html"],
    ["nn/maler/vedtak.hbs", "nb/maler/vedtak.hbs"],
  ])("of %s is %s", (path, other) => {
    expect(counterpartPath(join(folder, path), nodeFiles)).toBe(join(folder, other));
  });

  test.each(["nn/alene.md", "anbud.md", "brev-nb.txt"])("%s has none", (path) => {
    expect(counterpartPath(join(folder, path), nodeFiles)).toBeUndefined();
  });
});
