import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Organisation } from "@klarsprak/core";
import { type Dictionaries, DictionaryLoader } from "@klarsprak/engine";

const loader = new DictionaryLoader(
  resolve(dirname(fileURLToPath(import.meta.url)), "../../dictionaries/dist"),
);

/** The dictionaries as the build made them. */
export function loadBuiltDictionaries(): Dictionaries {
  return loader.load([]);
}

/** The same, with the words of a house. */
export function withWordsOf(organisation: Organisation): Dictionaries {
  return loader.load([], organisation);
}
