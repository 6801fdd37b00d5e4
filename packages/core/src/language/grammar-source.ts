import type { DependencyParser, GrammarModel, Tagger } from "retext-norwegian";
import type { WrittenStandard } from "../document/block.js";
import { GrammarError } from "../document/sentence-grammar.js";

export type { GrammarModel } from "retext-norwegian";

/**
 * The model of one written standard. Each part is read when it is first needed; what is wrong with it is found once, and
 * told to whoever asks.
 */
export class GrammarSource {
  readonly standard: WrittenStandard;
  readonly #tagger: () => Tagger;
  readonly #parser: () => DependencyParser;

  constructor(model: GrammarModel) {
    this.standard = model.standard;
    this.#tagger = once(() => model.tagger);
    this.#parser = once(() => model.parser);
  }

  /** Throws a GrammarError where the model cannot be read. */
  get tagger(): Tagger {
    return this.#tagger();
  }

  /** Throws a GrammarError where the model cannot be read. */
  get parser(): DependencyParser {
    return this.#parser();
  }
}

/** Reads once, also where it fails: a damaged file is not read again for every sentence. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | { readonly error: GrammarError } | undefined;
  return () => {
    known ??= attempt(read);
    if ("error" in known) throw known.error;
    return known.value;
  };
}

function attempt<T>(read: () => T): { readonly value: T } | { readonly error: GrammarError } {
  try {
    return { value: read() };
  } catch (cause) {
    return { error: new GrammarError(cause instanceof Error ? cause.message : String(cause), { cause }) };
  }
}
