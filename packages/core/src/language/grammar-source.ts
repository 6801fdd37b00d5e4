import {
  type DependencyParser,
  type DependencyTree,
  type GrammarModel,
  paradigm,
  type TaggedSentence,
  type Tagger,
} from "retext-norwegian";
import type { WrittenStandard } from "../document/block.js";
import { GrammarError, type InflectedClass, type InflectedForm } from "../document/sentence-grammar.js";

export type { GrammarModel } from "retext-norwegian";

/** How many sentences, and how many lemmas, are kept before all are let go: some megabytes. */
const MOST_KEPT = 1000;

/**
 * The model of one written standard. Each part is read when it is first needed; what is wrong with it is found once, and
 * told to whoever asks. Letters share many sentences («Du kan klage på vedtaket»), so those tagged last are kept,
 * and so are the forms of the words asked for last.
 */
export class GrammarSource {
  readonly standard: WrittenStandard;
  readonly #tagger: () => Tagger;
  readonly #parser: () => DependencyParser;
  readonly #tagged = new Map<string, TaggedSentence>();
  readonly #paradigms = new Map<string, readonly InflectedForm[]>();
  readonly #trees = new WeakMap<TaggedSentence, DependencyTree>();

  constructor(readonly model: GrammarModel) {
    this.standard = model.standard;
    this.#tagger = once(() => model.tagger);
    this.#parser = once(() => model.parser);
  }

  /** Reads the model in steps. */
  *preparing(): Generator<void, void> {
    try {
      yield* this.model.preparing?.() ?? [];
    } catch {
      // What is wrong with it is told to whoever asks it.
    }
  }

  /** Throws a GrammarError where the model cannot be read. */
  get tagger(): Tagger {
    return this.#tagger();
  }

  /** The tags of a sentence, given as its tokens in order. Throws a GrammarError where the model cannot be read. */
  tag(forms: readonly string[]): TaggedSentence {
    const key = forms.join("\u0000");
    const kept = this.#tagged.get(key);
    if (kept !== undefined) return kept;
    if (this.#tagged.size >= MOST_KEPT) this.#tagged.clear();
    const tagged = this.tagger.tag(forms);
    this.#tagged.set(key, tagged);
    return tagged;
  }

  /** All forms of a lemma, see `paradigm` of retext-norwegian. */
  paradigm(lemma: string, upos: InflectedClass, standard: WrittenStandard): readonly InflectedForm[] {
    const key = `${standard} ${upos} ${lemma}`;
    const kept = this.#paradigms.get(key);
    if (kept !== undefined) return kept;
    if (this.#paradigms.size >= MOST_KEPT) this.#paradigms.clear();
    const forms = paradigm(lemma, upos, standard);
    this.#paradigms.set(key, forms);
    return forms;
  }

  /** The tree of a sentence that {@link tag} gave. Throws a GrammarError where the model cannot be read. */
  parse(sentence: TaggedSentence): DependencyTree {
    const tree = this.#trees.get(sentence) ?? this.#parser().parse(sentence);
    this.#trees.set(sentence, tree);
    return tree;
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
