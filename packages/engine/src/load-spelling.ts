import { createRequire } from "node:module";
import type { Spelling } from "@klarsprak/core";

/** The package with the word lists for spelling. */
export const SPELLING_PACKAGE = "@klarsprak/spelling";

/**
 * The word lists of the package @klarsprak/spelling, which is installed beside klarsprak or not at all: its licence is
 * another one. It is looked for when a rule first asks.
 */
export class SpellingLoader {
  #answer: Spelling | Error | undefined;

  /** `from`: the file beside which the package is looked for. */
  constructor(readonly from: string | URL = import.meta.url) {}

  /** Throws an Error that says what to install. */
  readonly spelling = (): Spelling => {
    this.#answer ??= this.#load();
    if (this.#answer instanceof Error) throw this.#answer;
    return this.#answer;
  };

  #load(): Spelling | Error {
    const load = createRequire(this.from);
    let path: string;
    try {
      path = load.resolve(SPELLING_PACKAGE);
    } catch {
      return new Error(
        `needs the package ${SPELLING_PACKAGE}. Install it beside klarsprak: npm install ${SPELLING_PACKAGE}. Or switch the rule off.`,
      );
    }
    const { Spelling: Words } = load(path) as { readonly Spelling: new () => Spelling };
    return new Words();
  }
}
