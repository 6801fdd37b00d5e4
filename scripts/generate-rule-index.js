// Writes packages/core/src/rules/index.ts from the files in its folders, so that a rule is added by adding a file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../packages/core/src/rules");

/** The text of the index: every rule file of every category, in order of category and id. */
export function ruleIndex() {
  const files = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) =>
      readdirSync(join(root, folder.name))
        .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
        .map((name) => ({ folder: folder.name, id: name.slice(0, -3) })),
    )
    .sort((a, b) => (a.folder === b.folder ? (a.id < b.id ? -1 : 1) : a.folder < b.folder ? -1 : 1));
  const name = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return [
    "// Made by scripts/generate-rule-index.js from the files beside it: add a rule by adding a file.",
    'import type { Rule } from "../rule/rule.js";',
    ...files.map(({ folder, id }) => `import { ${name(id)} } from "./${folder}/${id}.js";`),
    "",
    "/** Every rule, by category and id. */",
    `export const rules: readonly Rule[] = [${files.length === 0 ? "" : `\n${files.map(({ id }) => `  ${name(id)},`).join("\n")}\n`}];`,
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, "index.ts");
  const text = ruleIndex();
  let before = "";
  try {
    before = readFileSync(file, "utf8");
  } catch {
    // The first run makes it.
  }
  if (before !== text) writeFileSync(file, text);
}
