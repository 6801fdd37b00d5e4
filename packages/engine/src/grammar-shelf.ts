import type { WrittenStandard } from "@klarsprak/core";
import { type GrammarModel, readGrammar } from "retext-norwegian";

/** The grammar of both written standards, from the bytes of their files, unpacked. Each part is read when a text first needs it. */
export class GrammarShelf {
  readonly #models = new Map<WrittenStandard, GrammarModel>();

  /** `bytesOf` gives what a file of a model holds, by its name, such as `nb.tagger`. Throws an Error where it cannot. */
  constructor(readonly bytesOf: (name: string) => Uint8Array) {}

  readonly grammarFor = (standard: WrittenStandard): GrammarModel => {
    const model =
      this.#models.get(standard) ?? readGrammar(standard, (part) => this.bytesOf(`${standard}.${part}`));
    this.#models.set(standard, model);
    return model;
  };
}
