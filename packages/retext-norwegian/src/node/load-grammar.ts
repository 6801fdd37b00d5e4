import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { GrammarModel } from "../grammar-model.js";
import type { WrittenStandard } from "../segment/index.js";
import type { DependencyParser } from "../syntax/index.js";
import { readTagger, type Tagger } from "../tagger/index.js";

/** Where the models of this package lie. A program that bundles it gives its own. */
const MODELS = new URL("../../models/", import.meta.url);

/**
 * The grammar of a written standard, from the files of this package or of another folder (a URL that ends in `/`). On
 * Node; elsewhere fetch the files and use `readTagger` and `readParser`. Nothing is read before it is asked for; then
 * an Error tells what is wrong with a file.
 */
export function loadGrammar(standard: WrittenStandard, folder: URL = MODELS): GrammarModel {
  let tagger: Tagger | undefined;
  let parser: DependencyParser | undefined;
  return {
    standard,
    get tagger() {
      tagger ??= readTagger(unpacked(new URL(`${standard}.tagger.gz`, folder)));
      return tagger;
    },
    get parser() {
      parser ??= {
        parse: () => {
          throw new Error("no parser yet");
        },
      };
      return parser;
    },
  };
}

function unpacked(url: URL): Uint8Array {
  return gunzipSync(readFileSync(url));
}
