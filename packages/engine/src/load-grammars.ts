import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WrittenStandard } from "@klarsprak/core";
import type { GrammarModel } from "retext-norwegian";
import { loadGrammar } from "retext-norwegian/node";

/** The grammar of both written standards. Each file is read when a text first needs it, and then kept. */
export class GrammarLoader {
  readonly #models = new Map<WrittenStandard, GrammarModel>();

  /** `folder` holds `nb.tagger.gz` and its like; left out, it is that of the package retext-norwegian. */
  constructor(readonly folder?: string) {}

  readonly grammarFor = (standard: WrittenStandard): GrammarModel => {
    const model = this.#models.get(standard) ?? this.#load(standard);
    this.#models.set(standard, model);
    return model;
  };

  #load(standard: WrittenStandard): GrammarModel {
    if (this.folder === undefined) return loadGrammar(standard);
    return loadGrammar(standard, pathToFileURL(join(this.folder, "/")));
  }
}
