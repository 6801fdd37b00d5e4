import type { Lemmatizer } from "../lemma/lemmatizer.js";
import type { WeightTable } from "../perceptron/weight-table.js";
import { SentenceCodes } from "./sentence-codes.js";
import type { Tag } from "./tag.js";
import { dynamicFeatures, MOST_FEATURES, staticFeatures, type TagHistory } from "./tagger-features.js";
import type { WordClasses } from "./word-classes.js";

/** A sentence with its tags. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  /** One tag for each form. */
  readonly tags: readonly Tag[];
  /** Indexes of the tags in {@link TaggerModel.tags}. */
  readonly indexes: Uint8Array;
  /**
   * How far ahead of the runner-up each tag was, in the model's own unit: below {@link UNSURE} it is little more than
   * a guess. A word that always has the same tag is as sure as can be.
   */
  readonly margins: Float32Array;
}

/** What a trained tagger knows. */
export interface TaggerModel {
  readonly tags: readonly Tag[];
  readonly classes: WordClasses;
  /** Words that have one tag alone, by their normal form. */
  readonly certain: ReadonlyMap<string, number>;
  readonly weights: WeightTable;
  readonly lemmatizer: Lemmatizer;
}

/**
 * Below this margin a tag is little more than a guess. On the development files of the treebank about three in four
 * tags below it are right, and 98 in 100 above it.
 */
export const UNSURE = 4;

/** Fixed-point unit of the scores: so many make 1. */
export const SCORE_UNIT = 64;
/** Margin of a word that was not scored. */
const CERTAIN = 100;

/** Keeps what the tags so far say while a sentence is read from left to right. */
export class HistoryKeeper implements TagHistory {
  one = 0;
  two = 0;
  three = 0;
  finiteSeen = 0;
  lastVerb = 0;

  reset(): void {
    this.one = 0;
    this.two = 0;
    this.three = 0;
    this.finiteSeen = 0;
    this.lastVerb = 0;
  }

  push(index: number, tag: Tag, word: number): void {
    this.three = this.two;
    this.two = this.one;
    this.one = index + 1;
    const { upos } = tag;
    if (upos === "VERB" || upos === "AUX") {
      this.lastVerb = word;
      if (tag.feats.VerbForm === "Fin") this.finiteSeen = 1;
    } else if (upos === "SCONJ" || upos === "CCONJ") this.finiteSeen = 0;
  }
}

/** Gives each word of a sentence its part of speech and features, from left to right, in time linear in the words. */
export class Tagger {
  readonly #codes = new SentenceCodes();
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #history = new HistoryKeeper();
  readonly #scores: Int32Array;

  constructor(readonly model: TaggerModel) {
    this.#scores = new Int32Array(model.tags.length);
  }

  /** Tags a sentence, given as its tokens in order. */
  tag(forms: readonly string[]): TaggedSentence {
    const { tags, classes, certain } = this.model;
    const codes = this.#codes;
    const history = this.#history;
    const indexes = new Uint8Array(forms.length);
    const margins = new Float32Array(forms.length);
    codes.fill(forms, classes);
    codes.lookAhead();
    history.reset();
    for (let i = 0; i < forms.length; i++) {
      const known = certain.get(codes.normal[i]!);
      if (known !== undefined) {
        indexes[i] = known;
        margins[i] = CERTAIN;
      } else margins[i] = this.#choose(i, indexes);
      history.push(indexes[i]!, tags[indexes[i]!]!, codes.words[i + 3]!);
    }
    return { forms, tags: Array.from(indexes, (index) => tags[index]!), indexes, margins };
  }

  /** The lemma of a word of a tagged sentence: «vurderast» gives «vurdere». */
  lemma({ forms, indexes, tags }: TaggedSentence, i: number): string {
    const { upos } = tags[i]!;
    return this.model.lemmatizer.lemma(forms[i]!, indexes[i]!, upos === "PROPN" || upos === "X");
  }

  #choose(i: number, indexes: Uint8Array): number {
    const scores = this.#scores;
    const features = this.#features;
    const { weights } = this.model;
    const fixed = staticFeatures(this.#codes, i, features);
    const count = dynamicFeatures(this.#codes, i, this.#history, features, fixed);
    scores.fill(0);
    weights.addAll(features, count, scores);
    let best = 0;
    let second = -1;
    for (let index = 1; index < scores.length; index++) {
      if (scores[index]! > scores[best]!) {
        second = best;
        best = index;
      } else if (second < 0 || scores[index]! > scores[second]!) second = index;
    }
    indexes[i] = best;
    return second < 0 ? CERTAIN : (scores[best]! - scores[second]!) / SCORE_UNIT;
  }
}
