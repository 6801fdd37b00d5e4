import type { InflectedForm, PassiveVerb, Relation, Tag } from "retext-norwegian";
import type { WrittenStandard } from "./block.js";
import type { Sentence } from "./sentence.js";

// What is known of a word is what the language package says of it.
export type { InflectedForm, PartOfSpeech, PassiveVerb, Relation, Tag } from "retext-norwegian";

/** The parts of speech that {@link SentenceGrammar.inflect} knows forms of. */
export type InflectedClass = "ADJ" | "NOUN" | "VERB";

/**
 * The grammar of a sentence, which is worked out when it is first asked for: a sentence nobody asks about costs nothing.
 * All lists have one entry for each of `sentence.tokens`, in order. Asking throws a {@link GrammarError} where the model
 * cannot be read; a rule lets it pass.
 */
export interface SentenceGrammar {
  readonly sentence: Sentence;
  readonly standard: WrittenStandard;
  /** The sentence is tagged when they are first asked for. */
  readonly tags: readonly Tag[];
  /** How far ahead of the runner-up each tag was; see {@link isSure}. */
  readonly margins: ArrayLike<number>;
  /** Whether the tag of a token is more than a guess. */
  isSure(i: number): boolean;
  /** The form of a token in a dictionary: «vurderes» gives «vurdere». */
  lemma(i: number): string;
  /** The verbs in the passive, in order. Parses only where words and tags do not tell. */
  readonly passives: readonly PassiveVerb[];
  /**
   * A form of a lemma in the written standard of the sentence: «vurdere» as a verb in the past gives «vurderte». Of several
   * the preferred one; undefined where there is no such form or it is not known for certain. Costs no tagging.
   */
  inflect(lemma: string, upos: InflectedClass, feats: Tag["feats"]): string | undefined;
  /**
   * All forms of a lemma, in the written standard of the sentence unless another is named; where several are allowed the
   * preferred stands first. Empty where it is not known how the lemma is inflected. Costs no tagging.
   */
  paradigm(lemma: string, upos: InflectedClass, standard?: WrittenStandard): readonly InflectedForm[];
  /** Whether a lemma stands in the lexicon, and is not only inflected by rule. Costs no tagging. */
  isKnown(lemma: string, upos: InflectedClass, standard?: WrittenStandard): boolean;
  /** The head of each token, as an index of `tokens`; -1 for the root. The sentence is parsed when they are first asked for. */
  readonly heads: ArrayLike<number>;
  readonly relations: readonly Relation[];
}

/** Leads to the grammar of a sentence; undefined where it is not Norwegian or there is no model for its written standard. */
export type GrammarOf = (sentence: Sentence) => SentenceGrammar | undefined;

/** Why there is no grammar: a model is missing or damaged. The message says which, and what to do. */
export class GrammarError extends Error {
  override readonly name = "GrammarError";
}
