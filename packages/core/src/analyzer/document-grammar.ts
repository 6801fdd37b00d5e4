import type { AnnotatedBlock } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { BlockText } from "./block-text.js";
import type { PreparedSetup } from "./setup.js";

/** Leads from the sentences of a document to their grammar, which is kept with the text of their block. */
export class DocumentGrammar {
  #blockOf: ReadonlyMap<Sentence, number> | undefined;

  constructor(
    readonly blocks: readonly AnnotatedBlock[],
    readonly texts: readonly BlockText[],
    readonly setup: Pick<PreparedSetup, "grammarSource">,
  ) {}

  /** The grammar of the sentences of one block. */
  ofBlock(index: number): GrammarOf {
    const { kind, language } = this.blocks[index]!;
    if (language === "en" || kind === "code") return () => undefined;
    const text = this.texts[index]!;
    return (sentence) => {
      const source = this.setup.grammarSource(language);
      return source === undefined ? undefined : text.grammar(sentence, source);
    };
  }

  /** The grammar of any sentence of the document. */
  readonly of: GrammarOf = (sentence) => {
    this.#blockOf ??= this.#placed();
    const index = this.#blockOf.get(sentence);
    return index === undefined ? undefined : this.ofBlock(index)(sentence);
  };

  #placed(): ReadonlyMap<Sentence, number> {
    const placed = new Map<Sentence, number>();
    this.blocks.forEach(({ readings }, i) => {
      for (const { sentences } of readings) for (const sentence of sentences) placed.set(sentence, i);
    });
    return placed;
  }
}
