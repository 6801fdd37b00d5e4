import {
  type DependencyTree,
  inflect,
  isKnown,
  passiveVerbs,
  refineTags,
  type TaggedSentence,
  UNSURE,
} from "retext-norwegian";
import type { WrittenStandard } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type {
  InflectedClass,
  InflectedForm,
  PassiveVerb,
  Relation,
  SentenceGrammar,
  Tag,
} from "../document/sentence-grammar.js";
import type { Token } from "../document/token.js";
import type { GrammarSource } from "./grammar-source.js";

/** A sentence that is tagged and parsed when somebody first asks, and then once. */
export class LazyGrammar implements SentenceGrammar {
  readonly #source: GrammarSource;
  #tagged: TaggedSentence | undefined;
  #tree: DependencyTree | undefined;
  #passives: readonly PassiveVerb[] | undefined;

  constructor(
    readonly sentence: Sentence,
    source: GrammarSource,
    /** Told once when the sentence is tagged, and once when it is parsed. */
    readonly done: (work: "tagged" | "parsed") => void = () => {},
  ) {
    this.#source = source;
  }

  get standard(): WrittenStandard {
    return this.#source.standard;
  }

  get tags(): readonly Tag[] {
    return this.#tag().tags;
  }

  /** The tags, corrected where the tree shows that a verb carries another. Kept apart, since tags alone ask for no tree. */
  get tagsByTree(): readonly Tag[] {
    return refineTags(this.#tag(), this.#parse(), this.#source.tagger);
  }

  get margins(): ArrayLike<number> {
    return this.#tag().margins;
  }

  isSure(i: number): boolean {
    return this.#tag().margins[i]! >= UNSURE;
  }

  lemma(i: number): string {
    const token = this.sentence.tokens[i]!;
    if (NAMES.has(token.kind)) return token.text;
    return this.#source.tagger.lemma(this.#tag(), i);
  }

  get passives(): readonly PassiveVerb[] {
    this.#passives ??= passiveVerbs(this.standard, this.#tag(), () => this.#parse());
    return this.#passives;
  }

  inflect(lemma: string, upos: InflectedClass, feats: Tag["feats"]): string | undefined {
    return inflect(lemma, upos, feats, this.standard);
  }

  paradigm(lemma: string, upos: InflectedClass, standard = this.standard): readonly InflectedForm[] {
    return this.#source.paradigm(lemma, upos, standard);
  }

  isKnown(lemma: string, upos: InflectedClass, standard = this.standard): boolean {
    return isKnown(lemma, upos, standard);
  }

  get heads(): ArrayLike<number> {
    return this.#parse().heads;
  }

  get relations(): readonly Relation[] {
    return this.#parse().relations;
  }

  #tag(): TaggedSentence {
    if (this.#tagged !== undefined) return this.#tagged;
    this.#tagged = this.#source.tag(this.sentence.tokens.map(formOf));
    this.done("tagged");
    return this.#tagged;
  }

  #parse(): DependencyTree {
    if (this.#tree !== undefined) return this.#tree;
    this.#tree = this.#source.parse(this.#tag());
    this.done("parsed");
    return this.#tree;
  }
}

/** Kinds of token that are no word: a field of a template, which is a name oftenest, and the name of a page or file. */
const NAMES: ReadonlySet<Token["kind"]> = new Set(["placeholder", "source"]);

/** What is tagged in their place: of the forms that were tried, the words around it suffer least from this one. */
const STAND_IN = "NN";

function formOf({ kind, text }: Token): string {
  return NAMES.has(kind) ? STAND_IN : text;
}
