import { type DependencyTree, type TaggedSentence, UNSURE } from "retext-norwegian";
import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { Relation, SentenceGrammar, Tag } from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import type { GrammarSource } from "./grammar-source.js";

/** A sentence that is tagged and parsed when somebody first asks, and then once. */
export class LazyGrammar implements SentenceGrammar {
  readonly #source: GrammarSource;
  #tagged: TaggedSentence | undefined;
  #tree: DependencyTree | undefined;

  constructor(
    readonly sentence: Sentence,
    source: GrammarSource,
  ) {
    this.#source = source;
  }

  get standard(): WrittenStandard {
    return this.#source.standard;
  }

  get isTagged(): boolean {
    return this.#tagged !== undefined;
  }

  get isParsed(): boolean {
    return this.#tree !== undefined;
  }

  get tags(): readonly Tag[] {
    return this.#tag().tags;
  }

  get margins(): ArrayLike<number> {
    return this.#tag().margins;
  }

  isSure(i: number): boolean {
    return this.#tag().margins[i]! >= UNSURE;
  }

  lemma(i: number): string {
    const token = this.sentence.tokens[i]!;
    if (STAND_INS[token.kind] !== undefined) return token.text;
    return this.#source.tagger.lemma(this.#tag(), i);
  }

  get heads(): ArrayLike<number> {
    return this.#parse().heads;
  }

  get relations(): readonly Relation[] {
    return this.#parse().relations;
  }

  #tag(): TaggedSentence {
    this.#tagged ??= this.#source.tagger.tag(this.sentence.tokens.map(formOf));
    return this.#tagged;
  }

  #parse(): DependencyTree {
    this.#tree ??= this.#source.parser.parse(this.#tag());
    return this.#tree;
  }
}

/** What is tagged in place of a token that is no word. Most fields of a letter are a name, and so is an address. */
const STAND_INS: Readonly<Partial<Record<Token["kind"], string>>> = { placeholder: "NN" };

function formOf({ kind, text }: Token): string {
  return STAND_INS[kind] ?? text;
}
