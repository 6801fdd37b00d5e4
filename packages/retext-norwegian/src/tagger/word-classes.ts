import type { Tag } from "./tag.js";

/** What a class of words can be, as far as its neighbours ask. */
export enum ClassTrait {
  none = 0,
  /** Can be a finite verb. */
  finite = 1,
  /** Can be an infinitive or a participle. */
  nonFinite = 2,
  /** A mark: a sentence is cut here for those who look ahead. */
  mark = 4,
  /** Adverbs, pronouns and the like, which stand between an auxiliary and what it belongs to. */
  passedOver = 8,
}

/** Fewest letters of a word that may be the last part of a compound, and of what stands before it. */
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 3;
/** Longer than this a word is hardly Norwegian; its tails are not looked up. */
const LONGEST_COMPOUND = 60;

/**
 * The classes of words: which tags a word has been seen with in the training text. Class 0 is that of words that
 * were not seen. A compound that was not seen has the class of its last part, as one of its own.
 */
export class WordClasses {
  readonly traits: readonly ClassTrait[];

  constructor(
    /** The tags of each class, as indexes; the first class is empty. */
    readonly classes: readonly (readonly number[])[],
    readonly byWord: ReadonlyMap<string, number>,
    tags: readonly Tag[],
  ) {
    this.traits = classes.map((indexes) => traitsOf(indexes.map((index) => tags[index]!)));
  }

  /** The class of a word in lower case. */
  of(word: string): number {
    return this.byWord.get(word) ?? 0;
  }

  /** The class of the longest known word that ends this one; 0 when there is none. */
  ofTail(word: string): number {
    if (word.length > LONGEST_COMPOUND) return 0;
    for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at++) {
      const found = this.byWord.get(word.slice(at));
      if (found !== undefined) return found;
    }
    return 0;
  }
}

function traitsOf(tags: readonly Tag[]): ClassTrait {
  let traits: number = ClassTrait.none;
  const isVerb = ({ upos }: Tag) => upos === "VERB" || upos === "AUX";
  if (tags.some((tag) => isVerb(tag) && tag.feats.VerbForm === "Fin")) traits |= ClassTrait.finite;
  if (tags.some(({ feats }) => feats.VerbForm === "Inf" || feats.VerbForm === "Part"))
    traits |= ClassTrait.nonFinite;
  if (tags.length > 0 && tags.every(({ upos }) => upos === "PUNCT")) traits |= ClassTrait.mark;
  if (tags.length > 0 && tags.every(({ upos }) => upos === "ADV" || upos === "PRON" || upos === "PART"))
    traits |= ClassTrait.passedOver;
  return traits;
}
