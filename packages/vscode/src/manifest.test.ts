import { readFileSync, statSync } from "node:fs";
import { fileFormatOf, textTypes } from "@klarsprak/core";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("package.json"));
const {
  commands,
  menus,
}: {
  readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
} = manifest.contributes;
const properties = manifest.contributes.configuration.properties;

describe("the manifest", () => {
  test("offers every text type there is", () => {
    expect(properties["klarsprak.textType"].enum).toEqual(["auto", ...textTypes.map(({ id }) => id)]);
  });

  test("wakes the extension for the languages it serves and for a report that was open, and shows its command there", () => {
    const source = /const LANGUAGES = \[([^\]]*)\]/.exec(read("src/languages.ts"))?.[1] ?? "";
    const languages = [...source.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
    expect(languages.length).toBeGreaterThan(5);
    expect(manifest.activationEvents).toEqual([
      ...languages.map((language) => `onLanguage:${language}`),
      "workspaceContains:klarsprak.config.json",
      `onWebviewPanel:${/const VIEW = "([^"]+)"/.exec(read("src/report-panel.ts"))?.[1]}`,
    ]);
    const named = `/^(${languages.join("|")})$/`;
    const conditions: readonly string[] = [
      ...commands.map(({ enablement }) => enablement ?? ""),
      ...Object.values(menus)
        .flat()
        .map(({ when }) => when),
    ].filter((condition) => condition.includes("LangId"));
    expect(conditions.length).toBeGreaterThan(5);
    for (const condition of conditions)
      expect(condition).toMatch(/^klarsprak\.isText \|\| (?:editor|resource)LangId =~ \S+$/);
    expect(conditions.filter((condition) => !condition.endsWith(named))).toEqual([]);
  });

  test("names no command in a menu or a step that it does not have, and shows none that only a finding can call", () => {
    const ids = commands.map(({ command }) => command);
    const used = [
      ...Object.values(menus)
        .flat()
        .map(({ command }) => command),
      ...[...read("package.nls.json").matchAll(/\(command:(klarsprak\.\w+)/g)].map((match) => match[1]!),
    ];
    expect(used.filter((command) => !ids.includes(command))).toEqual([]);
    expect(ids).not.toContain("klarsprak.insertBlock");
  });

  test("shows every kind of letter that is read: those of a word processor at a click, a PDF when it is asked for", () => {
    const editors: readonly {
      readonly priority: string;
      readonly selector: readonly { readonly filenamePattern: string }[];
    }[] = manifest.contributes.customEditors;
    const endings = editors.flatMap(({ selector, priority }) =>
      selector.map(({ filenamePattern }) => ({ ending: filenamePattern.slice(2), priority })),
    );
    for (const { ending, priority } of endings) {
      const format = fileFormatOf(`brev.${ending}`);
      expect(format, ending).toBeDefined();
      expect(priority, ending).toBe(format === "pdf" ? "option" : "default");
    }
    const menu = menus["explorer/context"]!.find(({ command }) => command === "klarsprak.openLetter")!;
    const [, listed] = /\(([a-z|]+)\)/.exec(menu.when)!;
    expect(listed!.split("|").sort()).toEqual(endings.map(({ ending }) => ending).sort());
    expect(endings.map(({ ending }) => ending).sort()).toEqual([
      "docm",
      "docx",
      "dotm",
      "dotx",
      "odt",
      "ott",
      "pdf",
    ]);
  });

  test("leaves every key to the writer: Ctrl+Alt is AltGr, with which Norwegian keyboards write", () => {
    expect(manifest.contributes.keybindings).toBeUndefined();
  });

  test("has every picture of the steps for a new user, and they are small", () => {
    const steps: readonly { readonly media: { readonly image: string } }[] =
      manifest.contributes.walkthroughs[0].steps;
    const sizes = steps.map(({ media }) => statSync(new URL(`../${media.image}`, import.meta.url)).size);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  });

  const used = [...new Set([...read("package.json").matchAll(/"%([^%]+)%"/g)].map((match) => match[1]!))];
  const words = (name: string): Readonly<Record<string, string>> => JSON.parse(read(name));

  test("finds its words in Norwegian, and no others", () => {
    expect(Object.keys(words("package.nls.json")).sort()).toEqual(used.sort());
  });

  // VS Code has no Norwegian surface, so that most writers meet the English words: what they are guided by stays Norwegian.
  test("has English words for all but the steps for a new user, and keeps the Norwegian names of its commands", () => {
    const english = words("package.nls.en.json");
    expect(Object.keys(english).sort()).toEqual(used.filter((key) => !key.startsWith("walkthrough.")).sort());
    for (const [key, title] of Object.entries(words("package.nls.json")))
      if (key.startsWith("command.")) expect(english[key]).toMatch(new RegExp(`^${title} \\(.+\\)$`));
  });

  test("has the same version in the change log", () => {
    expect(read("CHANGELOG.md")).toContain(`## ${manifest.version}\n`);
  });
});
