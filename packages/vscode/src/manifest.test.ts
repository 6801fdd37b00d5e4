import { readFileSync } from "node:fs";
import { textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json"));
const properties = manifest.contributes.configuration.properties;

describe("the manifest", () => {
  test("offers every text type there is", () => {
    expect(properties["klarsprak.textType"].enum).toEqual(["auto", ...textTypes.map(({ id }) => id)]);
  });

  test("wakes the extension for the languages it serves, and shows its command there", () => {
    const source = /const LANGUAGES = \[([^\]]*)\]/.exec(read("src/start.ts"))?.[1] ?? "";
    const languages = [...source.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    expect(languages.length).toBeGreaterThan(5);
    expect(manifest.activationEvents).toEqual(languages.map((language) => `onLanguage:${language}`));
    const [command] = manifest.contributes.commands;
    expect(command.enablement).toBe(`editorLangId =~ /^(${languages.join("|")})$/`);
  });

  test.each(["package.nls.json", "package.nls.en.json"])("finds its words in %s, and no others", (name) => {
    const used = [...read("package.json").matchAll(/"%([^%]+)%"/g)].map((match) => match[1]!);
    expect(Object.keys(JSON.parse(read(name))).sort()).toEqual(used.sort());
  });

  test("has the same version in the change log", () => {
    expect(read("CHANGELOG.md")).toContain(`## ${manifest.version}\n`);
  });
});
