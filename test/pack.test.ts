import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { klarsprak } from "./cli/run-klarsprak.js";
import { manifest, npm, type Packed, type Published, packed, published } from "./support/packed.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "klarsprak-pack-"));
const packages = new Map<Published, Packed>();

beforeAll(() => {
  for (const name of published) packages.set(name, packed(name, scratch));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const filesOf = (name: Published): readonly string[] => packages.get(name)!.files;

/** The files of a folder, deep, as npm writes their paths. */
function walked(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + folder.length + 2)
        .replaceAll("\\", "/"),
    );
}

describe("what is in the packages", () => {
  test("the command: all that its build made, and nothing of its sources", () => {
    const sources = new Set(walked("packages/cli/src").map((path) => path.replace(/\.ts$/, "")));
    const built = walked("packages/cli/dist").filter(
      (path) => !/\.code$|\.d\.ts$/.test(path) && !sources.has(path.replace(/\.js$/, "")),
    );
    expect(built).toContain("klarsprak.cjs");
    expect(filesOf("cli")).toEqual(
      [
        "LICENSE",
        "README.md",
        "package.json",
        ...walked("packages/cli/bin").map((path) => `bin/${path}`),
        ...built.map((path) => `dist/${path}`),
      ].sort(),
    );
  });

  test.each(["retext-norwegian", "spelling"] as const)("%s: what its entries load, and no tests", (name) => {
    const files = filesOf(name);
    for (const file of ["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts", "src/index.ts"])
      expect(files).toContain(file);
    expect(
      files.filter((file) => /(?:^|\/)(?:test|scripts)\/|\.test\.|tsbuildinfo|compile\.js/.test(file)),
    ).toEqual([]);
  });

  test("the licence is that of the repository, and the notices of what is bundled stand beside the bundle", () => {
    const licence = readFileSync(join(root, "LICENSE"), "utf8");
    for (const name of ["cli", "retext-norwegian"])
      expect(readFileSync(join(root, "packages", name, "LICENSE"), "utf8")).toBe(licence);
    const notices = readFileSync(join(root, "packages/cli/dist/third-party.txt"), "utf8");
    for (const library of Object.keys(manifest("packages/cli").devDependencies as object))
      if (!library.startsWith("@klarsprak/")) expect(notices).toContain(`${library} `);
  });

  test.each(published)("%s names no path of the machine that packed it", (name) => {
    const wrong = filesOf(name).filter((file) => {
      const bytes = readFileSync(join(root, "packages", name, file));
      return bytes.includes(root) || (homedir().length > 1 && bytes.includes(`${homedir()}/`));
    });
    expect(wrong).toEqual([]);
  });

  test.each(published)("%s has no word of publint against it", async (name) => {
    const { messages, pkg } = await publint({ pkgDir: join(root, "packages", name), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([]);
  });

  test("what is not published cannot be, and what is depends on nothing that is not", () => {
    const names = new Set(published.map((name) => packages.get(name)!.name));
    for (const folder of [
      "dictionaries",
      ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
    ]) {
      const { name, private: isPrivate, dependencies = {}, version } = manifest(folder);
      // The extension goes to other places than npm.
      if (folder === "packages/vscode") continue;
      expect({ name, isPrivate: isPrivate === true }).toEqual({
        name,
        isPrivate: !names.has(name as string),
      });
      expect(version).toBe(manifest(".").version);
      if (isPrivate !== true)
        expect(Object.keys(dependencies as object).filter((one) => /klarsprak/.test(one))).toEqual([]);
    }
  });
});

describe("installed from its package, with no network", () => {
  const letter = "Det vises til Deres søknad.\n\nVedtaket kan paaklages.\n";
  const folder = join(scratch, "hos oss");

  beforeAll(() => {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    writeFileSync(join(folder, "brev.md"), letter);
    writeFileSync(join(folder, "klarsprak.config.json"), '{ "rules": { "ordliste": "info" } }');
    npm(folder, ["install", "--ignore-scripts", packages.get("cli")!.tarball]);
  });

  const installed = join(folder, "node_modules/klarsprak");
  const run = (...args: readonly string[]) =>
    klarsprak(folder, args, "", join(installed, "bin/klarsprak.js"));

  test("it comes alone, and its command stands in .bin", () => {
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "klarsprak",
    ]);
    expect(existsSync(join(folder, "node_modules/.bin/klarsprak"))).toBe(true);
    const out = execFileSync(join(folder, "node_modules/.bin/klarsprak"), ["--version"], {
      encoding: "utf8",
    });
    expect(out.trim()).toBe(manifest("packages/cli").version);
  });

  test("it checks texts, Word and PDF as the command of the repository does", () => {
    const fixtures = join(root, "packages/documents/test/fixtures");
    const documents = readdirSync(fixtures)
      .filter((name) => /\.(?:docx|odt|pdf)$/.test(name))
      .slice(0, 6);
    expect(documents.length).toBeGreaterThan(1);
    const args = [
      ...["lint", "brev.md", join(root, "examples/vedtak-avslag-darlig.txt"), "--no-config"],
      ...documents.map((name) => join(fixtures, name)),
      ...["--format", "json", "--today", "2026-03-02"],
    ];
    const ours = klarsprak(folder, args);
    expect(ours.stdout).toContain("preposisjonsuttrykk");
    expect(run(...args)).toEqual(ours);
  });

  test("it explains, completes, parses and makes a configuration", () => {
    expect(run("explain", "passiv").status).toBe(0);
    expect(run("completion", "bash").stdout).toContain("complete -o");
    expect(run("parse", "brev.md").stdout).toContain("# text = Det vises til Deres søknad.");
    expect(run("init", "--force").status).toBe(0);
    writeFileSync(join(folder, "klarsprak.config.json"), '{ "rules": { "ordliste": "info" } }');
  });

  test("it finds the package for spelling that is installed beside it, and says what is missing without", () => {
    const before = run("lint", "brev.md");
    expect(before.status).toBe(2);
    expect(before.stdout + before.stderr).toContain("@klarsprak/spelling");
    npm(folder, ["install", "--ignore-scripts", packages.get("spelling")!.tarball]);
    const after = run("lint", "brev.md", "--format", "json", "--fail-on", "never");
    expect(after.status).toBe(0);
    expect(after.stdout).toContain('"ordliste"');
  });
});

describe("retext-norwegian in a project of its own", () => {
  const folder = join(scratch, "eget prosjekt");
  const modules = join(folder, "node_modules");

  beforeAll(() => {
    const at = join(modules, "retext-norwegian");
    mkdirSync(at, { recursive: true });
    execFileSync("tar", [
      "-xzf",
      packages.get("retext-norwegian")!.tarball,
      "-C",
      at,
      "--strip-components=1",
    ]);
    // What it names, and no more.
    for (const name of Object.keys(manifest("packages/retext-norwegian").dependencies as object)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
    }
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    writeFileSync(
      join(folder, "prosjekt.ts"),
      `import { retextNorwegian, retextNorwegianGrammar, segment } from "retext-norwegian";
import { loadGrammar } from "retext-norwegian/node";
import { unified } from "unified";
const processor = unified().use(retextNorwegian).use(retextNorwegianGrammar, { grammar: loadGrammar });
const tree = processor.runSync(processor.parse("Skjemaet sendes til kommunen."));
const count: number = segment("Skolen åpner kl. 8. Møt opp.").length;
console.log(count, JSON.stringify(tree).includes('"lemma":"sende"'));
`,
    );
  });

  test("its types hold for a user with TypeScript, and it runs", () => {
    const typescript = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--module", "nodenext", "--target", "es2023", "--strict", "--types", "node"];
    execFileSync(
      process.execPath,
      [typescript, ...options, "--typeRoots", join(root, "node_modules/@types"), "prosjekt.ts"],
      { cwd: folder, encoding: "utf8", stdio: "pipe" },
    );
    expect(execFileSync(process.execPath, ["prosjekt.js"], { cwd: folder, encoding: "utf8" })).toBe(
      "2 true\n",
    );
  });
});
