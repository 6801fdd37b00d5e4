import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DictionaryShelf } from "./dictionary-shelf.js";
import { ORGANISATION_FILE } from "./load-organisation.js";
import { nodeFiles } from "./node-files.js";
import type { ShippedFiles } from "./shipped-files.js";

/** The dictionaries of a folder, with lists and houses that are files of this machine. */
export class DictionaryLoader extends DictionaryShelf {
  /** `folder` holds `nb.json`, `nn.json`, `shared.json` and `law.json` as the build makes them, and the houses in `organisations`, each in a folder of its own name. */
  constructor(folder: string) {
    super(shippedIn(folder), nodeFiles);
  }
}

function shippedIn(folder: string): ShippedFiles {
  const organisations = join(folder, "organisations");
  const fileOf = (name: string): string => join(organisations, name, ORGANISATION_FILE);
  return {
    dictionary: (name) => readFileSync(join(folder, `${name}.json`), "utf8"),
    houses: () =>
      existsSync(organisations) ? readdirSync(organisations).filter((name) => existsSync(fileOf(name))) : [],
    house: (name) => {
      const file = fileOf(name);
      return existsSync(file) ? { file, text: readFileSync(file, "utf8") } : undefined;
    },
  };
}
