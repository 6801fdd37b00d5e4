import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnalyzer, emptyConfig, rules, textTypes } from "@klarsprak/core";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "../packages/vscode/scripts/build.js";
import { loadBuiltDictionaries } from "./support/dictionaries.js";
import { grammarFor } from "./support/grammars.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const SPELLING = "@klarsprak/spelling";

function packageJson(name: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
}

const others = readdirSync(join(root, "packages")).filter((name) => name !== "spelling");

describe("the package for spelling has another licence", () => {
  test("which it carries", () => {
    expect(packageJson("spelling").license).toBe("GPL-2.0-only");
    expect(readFileSync(join(root, "packages/spelling/LICENSE"), "utf8")).toContain(
      "GNU GENERAL PUBLIC LICENSE",
    );
  });

  test.each(others)("%s depends on it in no way", (name) => {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packageJson(name);
    expect(
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies }),
    ).not.toContain(SPELLING);
  });

  // The extension is packed from its folder dist; the command is built with the rest.
  beforeAll(build);
  test.each(["cli", "vscode"])("nothing of it is in what is built of %s", (name) => {
    const dist = join(root, "packages", name, "dist");
    if (!existsSync(dist)) throw new Error(`${name} is not built: run npm run build`);
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /spelling|(?:^|[\\/])n[bn]\.gz$/.test(file))).toEqual([]);
    const code = files
      .filter((file) => /\.[cm]?js$/.test(file))
      .map((file) => readFileSync(join(dist, file), "utf8"));
    // A word that stands in the code of that package alone.
    expect(code.filter((text) => text.includes("qwertyuiopå"))).toEqual([]);
  });
});

describe("the rule ordliste without the package", () => {
  const analyze = (spelling: (() => undefined) | undefined, severity: "info" | "off") =>
    createAnalyzer({
      rules,
      textTypes,
      ...loadBuiltDictionaries(),
      grammarFor,
      today: "2026-03-02",
      ...(spelling === undefined ? {} : { spelling }),
      config: {
        ...emptyConfig,
        layers: [{ origin: "test", rules: { ordliste: { severity, options: {} } } }],
      },
    }).analyze({ source: "Vi har fått søknadden din.\n\nDu får svarr snart.", format: "text" });
  const fails = (): undefined => {
    throw new Error("needs the package");
  };

  test("is silent where there are no word lists", () => {
    const { findings, failures } = analyze(undefined, "info");
    expect(findings.filter(({ ruleId }) => ruleId === "ordliste")).toEqual([]);
    expect(failures).toEqual([]);
  });

  test("fails once, in plain words, where they should be there", () => {
    expect(analyze(fails, "info").failures).toEqual([{ ruleId: "ordliste", message: "needs the package" }]);
  });

  test("asks for nothing while it is off", () => {
    expect(analyze(fails, "off").failures).toEqual([]);
  });
});
