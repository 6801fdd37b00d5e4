import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeFiles } from "../node-files.js";
import { PartialFiles } from "./partial-files.js";

describe("the partial of a name", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "klarsprak-"));
    for (const path of [
      "hemmelig.hbs",
      "repo/brev/hilsen.md.hbs",
      "repo/brev/avslag.md.hbs",
      "repo/brev/partials/topp.mustache",
      "repo/deler/hilsen.hbs",
      "repo/deler/avslag.hbs",
      "repo/deler/felles/bunn.html.j2",
      "repo/deler/_skjult.liquid",
      "repo/deler/logo.svg",
      "repo/felles.html",
    ]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "");
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const found = (name: string, isConfigured: boolean): string => {
    const root = join(folder, "repo");
    const folders = isConfigured ? [join(root, "deler")] : [];
    const path = new PartialFiles(nodeFiles).pathOf(name, join(root, "brev/avslag.md.hbs"), {
      root,
      folders,
    });
    return path.startsWith(folder) ? relative(root, path).replaceAll("\\", "/") : path;
  };

  test.each([
    ["hilsen", "deler/hilsen.hbs"],
    ["hilsen.md.hbs", "brev/hilsen.md.hbs"],
    ["./hilsen", "brev/hilsen.md.hbs"],
    ["avslag", "deler/avslag.hbs"],
    ["felles/bunn", "deler/felles/bunn.html.j2"],
    ["skjult", "deler/_skjult.liquid"],
    ["../felles", "felles.html"],
    ["../deler/hilsen", "deler/hilsen.hbs"],
    ["deler/hilsen.hbs", "deler/hilsen.hbs"],
    ["logo.svg", "unknown"],
    ["felles", "felles.html"],
    ["borte", "missing"],
    ["../../hemmelig", "outside"],
    ["../../../../../../etc/passwd", "outside"],
    ["/etc/passwd", "outside"],
    ["/../hemmelig", "outside"],
    ["/deler/hilsen", "deler/hilsen.hbs"],
    ["a\0b", "unknown"],
    ["x".repeat(3000), "missing"],
  ])("%j is %s where the configuration names a folder", (name, path) => {
    expect(found(name, true)).toBe(path);
  });

  test.each([
    ["hilsen", "brev/hilsen.md.hbs"],
    ["topp", "brev/partials/topp.mustache"],
    ["skjult", "deler/_skjult.liquid"],
    ["avslag", "deler/avslag.hbs"],
    ["borte", "unknown"],
    ["../../hemmelig", "outside"],
  ])("%j is %s where none does", (name, path) => {
    expect(found(name, false)).toBe(path);
  });
});
