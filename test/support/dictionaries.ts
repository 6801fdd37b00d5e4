import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Dictionaries, DictionaryLoader } from "@klarsprak/engine";

/** The dictionaries as the build made them. */
export function loadBuiltDictionaries(): Dictionaries {
  const folder = resolve(dirname(fileURLToPath(import.meta.url)), "../../dictionaries/dist");
  return new DictionaryLoader(folder).load([]);
}
