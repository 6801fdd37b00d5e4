import type { WeightTable } from "../perceptron/weight-table.js";
import { SCORE_UNIT, type TaggedSentence } from "../tagger/tagger.js";
import type { DependencyTree, Relation } from "./dependency-tree.js";
import { ParserCodes } from "./parser-codes.js";
import { MOST_FEATURES, parserFeatures } from "./parser-features.js";
import { ParserState } from "./parser-state.js";

/** What a trained parser knows. */
export interface ParserModel {
  readonly relations: readonly Relation[];
  readonly weights: WeightTable;
}

/** Classes of the model: shift, then left with each relation, then right with each. */
export const SHIFT = 0;

/** Finds who depends on whom, in time linear in the words of a sentence. Greedy, so a step taken is never undone. */
export class DependencyParser {
  readonly #state = new ParserState();
  readonly #codes = new ParserCodes();
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #scores: Int32Array;

  constructor(readonly model: ParserModel) {
    this.#scores = new Int32Array(1 + 2 * model.relations.length);
  }

  /** The tree of a sentence that the tagger of the same written standard has tagged. */
  parse(sentence: TaggedSentence): DependencyTree {
    const { relations } = this.model;
    const state = this.#state;
    const { length } = sentence.forms;
    state.start(length);
    this.#codes.fill(sentence);
    while (!state.isDone) this.#step();
    return {
      heads: state.heads.slice(0, length),
      relations: Array.from(state.labels.subarray(0, length), (label) => relations[label - 1]!),
      margins: state.margins.slice(0, length),
    };
  }

  #step(): void {
    const state = this.#state;
    const scores = this.#scores;
    const features = this.#features;
    const { weights, relations } = this.model;
    const count = parserFeatures(state, this.#codes, features);
    scores.fill(0);
    weights.addAll(features, count, scores);
    const size = relations.length;
    let best = -1;
    let second = -1;
    const from = state.canShift ? SHIFT : 1;
    const canLeft = state.canReduceLeft;
    const canRight = state.canReduceRight;
    for (let action = from; action < scores.length; action++) {
      if (action > 0 && (action <= size ? !canLeft : !canRight)) continue;
      if (best < 0 || scores[action]! > scores[best]!) {
        second = best;
        best = action;
      } else if (second < 0 || scores[action]! > scores[second]!) second = action;
    }
    const margin = second < 0 ? 0 : (scores[best]! - scores[second]!) / SCORE_UNIT;
    if (best === SHIFT) state.shift();
    else if (best <= size) state.reduceLeft(best - 1, margin);
    else state.reduceRight(best - 1 - size, margin);
  }
}
