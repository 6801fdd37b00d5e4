import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type GrammarModel, readGrammar } from "../grammar/index.js";
import type { WrittenStandard } from "../segment/index.js";

/** Where the models of this package lie. A program that bundles it gives its own. */
const MODELS = new URL("../../models/", import.meta.url);

/**
 * The grammar of a written standard, from the files of this package or of another folder (a URL that ends in `/`). On
 * Node; elsewhere fetch the files and use `readGrammar`. Nothing is read before it is asked for; an Error then names
 * the file and what is wrong with it.
 */
export function loadGrammar(standard: WrittenStandard, folder: URL = MODELS): GrammarModel {
  return readGrammar(standard, (part) => unpacked(new URL(`${standard}.${part}.gz`, folder)));
}

function unpacked(url: URL): Uint8Array {
  try {
    return gunzipSync(readFileSync(url));
  } catch (error) {
    throw new Error(
      `${url.pathname}: cannot be read (${(error as Error).message}). Install the package again, since its models belong to it.`,
      { cause: error },
    );
  }
}
