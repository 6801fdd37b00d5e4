import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf } from "@klarsprak/engine";
import { installedWordFiles } from "./installed-words.js";

/** What of the built program decides what is found: its code, dictionaries and models. */
const DECIDING = /\.(?:cjs|json|yaml|gz)$|^pdf-thread\.js$/;
const SCHEMA = /\.schema\.json$/;

/**
 * Tells this program, with its dictionaries and models and the word lists for spelling, from every other: a result of
 * another one is not used. `folder` is that of the built program.
 */
export function programDigest(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => DECIDING.test(name) && !SCHEMA.test(name))
    .sort();
  return digestOf([
    process.version,
    ...names.flatMap((name) => [name, readFileSync(join(folder, name))]),
    ...installedWordFiles(),
  ]);
}
