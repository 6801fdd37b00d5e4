import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ruleIndex } from "../scripts/generate-rule-index.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Which rooms of core a room may import, and which libraries. Keep it and docs/architecture.md the same. */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly libraries?: readonly string[] }>
> = {
  text: { rooms: [] },
  // The types of the language, which the room hands on.
  document: { rooms: ["text"], libraries: ["retext-norwegian"] },
  finding: { rooms: ["document", "text"] },
  dictionary: { rooms: ["document"], libraries: ["yaml"] },
  readers: {
    rooms: ["document", "text"],
    libraries: ["mdast", "mdast-util-*", "micromark-*", "micromark", "parse5", "unist", "yaml"],
  },
  assembly: { rooms: ["document", "finding", "readers", "text"] },
  grammar: { rooms: ["document"] },
  decision: { rooms: ["document", "law", "text"] },
  law: { rooms: ["text"] },
  organisation: { rooms: ["dictionary", "document"] },
  metrics: { rooms: ["document", "finding", "grammar"] },
  language: {
    rooms: ["document", "dictionary", "text"],
    libraries: ["retext-norwegian"],
  },
  rule: { rooms: ["document", "dictionary", "finding", "law", "organisation", "text"] },
  rules: { rooms: ["rule", "document", "grammar", "metrics", "decision", "law", "organisation"] },
  "text-types": { rooms: ["rule", "document", "finding"] },
  config: { rooms: ["rule", "text-types", "document", "finding", "organisation", "text"] },
  profile: { rooms: ["dictionary", "document", "finding", "metrics"] },
  reporters: { rooms: ["document", "finding", "text", "metrics"] },
  terms: { rooms: ["dictionary", "document", "organisation", "rule"] },
  folding: { rooms: ["finding", "rule", "text"] },
  analyzer: {
    rooms: [
      "config",
      "dictionary",
      "document",
      "finding",
      "folding",
      "grammar",
      "language",
      "law",
      "metrics",
      "organisation",
      "profile",
      "readers",
      "rule",
      "text",
      "text-types",
    ],
  },
};

/** The one rule that may ask a library: it measures English, which is not our language. */
const ruleLibraries: Readonly<Record<string, readonly string[]>> = {
  "rules/understand/engelsk-lesbarhet.ts": [
    "unified",
    "retext-english",
    "retext-readability",
    "retext-stringify",
    "vfile",
  ],
};

/** Which packages of ours a package may import. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "retext-norwegian": [],
  core: ["retext-norwegian"],
  "dictionary-compiler": ["@klarsprak/core", "retext-norwegian"],
  documents: ["@klarsprak/core"],
  engine: ["@klarsprak/core", "@klarsprak/documents", "@klarsprak/documents/html", "retext-norwegian"],
  "language-server": [
    "@klarsprak/core",
    "@klarsprak/documents",
    "@klarsprak/engine",
    "@klarsprak/engine/browser",
    "@klarsprak/view",
  ],
  // Under another licence: nothing of it may be in another package, and none may import it.
  spelling: [],
  cli: [
    "@klarsprak/core",
    "@klarsprak/documents",
    "@klarsprak/documents/in-place",
    "@klarsprak/engine",
    "@klarsprak/language-server",
    "@klarsprak/view",
  ],
  view: ["@klarsprak/core"],
  vscode: [
    "@klarsprak/core",
    "@klarsprak/engine",
    "@klarsprak/language-server",
    "@klarsprak/language-server/browser",
    "@klarsprak/language-server/protocol",
    "@klarsprak/view",
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name): readonly string[] => {
    const path = join(folder, name);
    if (statSync(path).isDirectory())
      return name === "node_modules" || name === "dist" ? [] : sourceFiles(path);
    return /\.ts$/.test(name) && !/\.(?:test|d)\.ts$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g,
  );
  return [...found].map((match) => ({ file, target: (match[1] ?? match[2] ?? match[3])! }));
}

function resolved({ file, target }: Import): string {
  return resolve(dirname(file), target.replace(/\.js$/, ".ts"));
}

const coreSource = join(root, "packages/core/src");
const coreImports = sourceFiles(coreSource).flatMap(importsOf);
const ourNames = ["klarsprak", "retext-norwegian"];
const isOurs = (target: string): boolean => target.startsWith("@klarsprak/") || ourNames.includes(target);

describe("the rooms of core", () => {
  test("every folder is a room of the table, and every room of the table exists", () => {
    const folders = readdirSync(coreSource).filter((name) => statSync(join(coreSource, name)).isDirectory());
    expect(folders.sort()).toEqual(Object.keys(rooms).sort());
  });

  test("a room imports only rooms below it", () => {
    const wrong = coreImports
      .filter(({ target }) => target.startsWith("."))
      .map((one) => ({ from: relative(coreSource, one.file), to: relative(coreSource, resolved(one)) }))
      .filter(({ from, to }) => {
        const [room = "", target = ""] = [from.split("/")[0], to.split("/")[0]];
        return from.includes("/") && room !== target && rooms[room]?.rooms.includes(target) !== true;
      });
    expect(wrong).toEqual([]);
  });

  test("a rule imports no other rule", () => {
    const wrong = coreImports
      .filter(({ target }) => target.startsWith("."))
      .map((one) => ({ from: relative(coreSource, one.file), to: relative(coreSource, resolved(one)) }))
      .filter(
        ({ from, to }) => from.startsWith("rules/") && from !== "rules/index.ts" && to.startsWith("rules/"),
      );
    expect(wrong).toEqual([]);
  });

  test("a room asks only its own libraries", () => {
    const allowed = (room: string, file: string, target: string): boolean =>
      [...(rooms[room]?.libraries ?? []), ...(ruleLibraries[file] ?? [])].some((library) =>
        library.endsWith("*") ? target.startsWith(library.slice(0, -1)) : target === library,
      );
    const wrong = coreImports
      .filter(({ target }) => !target.startsWith("."))
      .map(({ file, target }) => ({ file: relative(coreSource, file), target }))
      .filter(({ file, target }) => !allowed(file.split("/")[0] ?? "", file, target));
    expect(wrong).toEqual([]);
  });
});

describe("the packages", () => {
  test.each(Object.entries(packages))("%s imports only packages below it", (name, allowed) => {
    const wrong = sourceFiles(join(root, "packages", name, "src"))
      .flatMap(importsOf)
      .filter(({ target }) => isOurs(target) && !allowed.includes(target))
      .map(({ file, target }) => `${relative(root, file)} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  test("every package stands in the table", () => {
    const folders = readdirSync(join(root, "packages")).filter((name) =>
      statSync(join(root, "packages", name)).isDirectory(),
    );
    expect(folders.sort()).toEqual(Object.keys(packages).sort());
  });

  test.each(Object.keys(packages))("%s imports nothing that its package.json does not name", (name) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(root, "packages", name, "package.json"), "utf8"),
    );
    // Types only: @types/mdast gives the module name mdast, @types/vscode vscode.
    const named = Object.keys({ ...dependencies, ...devDependencies }).flatMap((d) => [
      d,
      d.replace("@types/", ""),
    ]);
    const wrong = sourceFiles(join(root, "packages", name, "src"))
      .flatMap(importsOf)
      .map(({ file, target }) => ({ file: relative(root, file), library: packageOf(target) }))
      .filter(({ library }) => library !== undefined && !named.includes(library));
    expect(wrong).toEqual([]);
  });
});

function packageOf(target: string): string | undefined {
  if (target.startsWith(".") || target.startsWith("node:")) return undefined;
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

test("there is no circle of imports", () => {
  const files = Object.keys(packages).flatMap((name) => sourceFiles(join(root, "packages", name, "src")));
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ target }) => target.startsWith("."))
        .map(resolved),
    ]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      circles.push([...trail.slice(at), file].map((one) => relative(root, one)).join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test("the index of rules is what the generator makes", () => {
  expect(readFileSync(join(coreSource, "rules/index.ts"), "utf8")).toBe(ruleIndex());
});

test("core knows neither Node nor the DOM", () => {
  const config = JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8"));
  const core = JSON.parse(readFileSync(join(root, "packages/core/tsconfig.json"), "utf8"));
  expect({
    types: config.compilerOptions.types,
    lib: config.compilerOptions.lib,
    own: core.compilerOptions.types,
  }).toEqual({
    types: [],
    lib: ["ES2023"],
    own: undefined,
  });
});
