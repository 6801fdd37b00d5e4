import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileDictionaries, formatProblem } from "./compile-dictionaries.js";
import { lawSchema } from "./law-schema.js";
import { listSchema } from "./list-schema.js";

const usage = "Usage: klarsprak-dictionaries [dictionaries folder] [output folder]";

/** Compiles the dictionaries and writes their JSON Schemas. Gives the exit status: 0, or 1 with problems, 2 for usage. */
export function main(args: readonly string[]): number {
  const [root = "dictionaries", out = join(root, "dist"), ...rest] = args;
  if (rest.length > 0 || root.startsWith("-")) {
    console.error(usage);
    return 2;
  }
  const { lists, law, problems } = compileDictionaries({ root, out });
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(
      `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the dictionaries. Nothing was written.`,
    );
    return 1;
  }
  writeSchema(join(root, "schema.json"), listSchema());
  writeSchema(join(root, "law-schema.json"), lawSchema());
  const count = (language: "nb" | "nn"): number =>
    lists[language].reduce((sum, list) => sum + list.entries.length, 0);
  console.log(
    `dictionaries: ${count("nb")} entries in nb, ${count("nn")} in nn; law: ${law.rows.length} rows, ${law.replaced.length} replaced names`,
  );
  return 0;
}

/** Writes the schema where it says something new, so that the layout the formatter gave it stays. */
function writeSchema(file: string, made: Readonly<Record<string, unknown>>): void {
  const schema = JSON.stringify(made);
  const known = existsSync(file) ? JSON.stringify(JSON.parse(readFileSync(file, "utf8"))) : "";
  if (schema !== known) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
}

process.exitCode = main(process.argv.slice(2));
