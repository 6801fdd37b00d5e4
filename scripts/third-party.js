// The licences of the libraries that a bundle holds, which must go with it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Notes the libraries that esbuild takes from: put `plugin` among its plugins, and ask for `text` after the build. */
export function thirdParty() {
  const folders = new Set();
  return {
    plugin: {
      name: "third-party",
      setup: (build) => {
        build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
          folders.add(packageFolder(path));
          return undefined;
        });
      },
    },
    text: () => licences([...folders]),
  };
}

/** The folder of the package that a file belongs to: the nearest whose package.json has a name and a version. */
function packageFolder(path) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, "utf8"));
      if (name !== undefined && version !== undefined) return folder;
    }
    if (folder === dirname(folder)) throw new Error(`${path} belongs to no package`);
  }
}

/** Each licence once, under the names of those who have it. */
function licences(folders) {
  const names = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(one));
    const words =
      file === undefined
        ? `License: ${license}\n`
        : readFileSync(join(folder, file), "utf8").replace(/\r/g, "");
    const key = words.trim();
    names.set(key, [...(names.get(key) ?? []), `${name} ${version}`]);
  }
  const parts = [...names]
    .map(([words, own]) => `${[...new Set(own)].sort().join("\n")}\n\n${words}\n`)
    .sort();
  return `This program holds the following libraries.\n\n${parts.join(`\n${"-".repeat(78)}\n\n`)}`;
}
