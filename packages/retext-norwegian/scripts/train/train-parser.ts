import type { WeightRows } from "../../src/perceptron/weight-table.js";
import { SHIFT } from "../../src/syntax/dependency-parser.js";
import { ParserCodes } from "../../src/syntax/parser-codes.js";
import { MOST_FEATURES, parserFeatures } from "../../src/syntax/parser-features.js";
import { ParserState } from "../../src/syntax/parser-state.js";
import { SCORE_UNIT, type TaggedSentence } from "../../src/tagger/tagger.js";
import { averageRows } from "./average-rows.js";
import { FeatureCounter, PerceptronTrainer } from "./perceptron-trainer.js";
import { projectiveHeads } from "./projective.js";
import { seededRandom, shuffled } from "./random.js";

/** What the parser is trained on: tagged words with their heads and relations. */
export interface TreeExample {
  readonly tagged: Pick<TaggedSentence, "forms" | "indexes" | "tags">;
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** How a parser is trained. */
export interface ParserTraining {
  readonly epochs: number;
  /** The model is the mean of one training for each seed. */
  readonly seeds: readonly number[];
  readonly threshold: number;
  readonly log?: (line: string) => void;
}

/** Features seen less often are dropped. */
const FEATURE_COUNT = 2;
/** A step that is right by less than this is learnt from as well. */
const MARGIN = 2;
/** How often the parser goes its own way in training, right or wrong, from the second epoch on. */
const EXPLORATION = 0.9;
/** How often a step is taken at random while features are counted, so that states after a mistake have theirs. */
const STRAYING = 0.1;

/** The right tree of a sentence, and what each step from a state would cost it (Goldberg and Nivre 2013). */
class Oracle {
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  readonly #children: readonly (readonly number[])[];
  readonly #root: number;

  constructor(example: TreeExample, indexOf: ReadonlyMap<string, number>) {
    this.#root = example.heads.length;
    this.heads = projectiveHeads(example.heads).map((head) => (head < 0 ? this.#root : head));
    this.labels = example.relations.map((relation) => indexOf.get(relation)!);
    const children: number[][] = Array.from({ length: this.#root + 1 }, () => []);
    this.heads.forEach((head, child) => {
      children[head]!.push(child);
    });
    this.#children = children;
  }

  #childrenWaiting(state: ParserState, word: number): number {
    let count = 0;
    for (const child of this.#children[word]!) if (child >= state.next) count++;
    return count;
  }

  costOfLeft(state: ParserState): number {
    const s0 = state.onStack(0);
    const head = this.heads[s0]!;
    const lost = head === state.onStack(1) || head > state.next ? 1 : 0;
    return lost + this.#childrenWaiting(state, s0);
  }

  costOfRight(state: ParserState): number {
    const s0 = state.onStack(0);
    return (this.heads[s0]! >= state.next ? 1 : 0) + this.#childrenWaiting(state, s0);
  }

  costOfShift(state: ParserState): number {
    const word = state.next;
    let lost = 0;
    const head = this.heads[word]!;
    for (let down = 0; down < state.depth; down++) {
      const at = state.onStack(down);
      if (down > 0 && at === head) lost++;
      if (this.heads[at] === word) lost++;
    }
    return lost;
  }

  /** Marks the steps that cost nothing, by class. */
  markRight(state: ParserState, size: number, right: Uint8Array): void {
    right.fill(0);
    if (state.canShift && this.costOfShift(state) === 0) right[SHIFT] = 1;
    const s0 = state.onStack(0);
    if (state.canReduceLeft && this.costOfLeft(state) === 0) right[1 + this.labels[s0]!] = 1;
    if (state.canReduceRight && this.costOfRight(state) === 0) right[1 + size + this.labels[s0]!] = 1;
  }
}

function take(state: ParserState, action: number, size: number): void {
  if (action === SHIFT) state.shift();
  else if (action <= size) state.reduceLeft(action - 1, 0);
  else state.reduceRight(action - 1 - size, 0);
}

function isLegal(state: ParserState, action: number, size: number): boolean {
  if (action === SHIFT) return state.canShift;
  return action <= size ? state.canReduceLeft : state.canReduceRight;
}

/** Trains a greedy arc-hybrid parser with a dynamic oracle. The same examples and seed give the same model. */
export function trainParser(
  examples: readonly TreeExample[],
  training: ParserTraining,
): { readonly relations: readonly string[]; readonly rows: WeightRows } {
  const relations = [...new Set(examples.flatMap((example) => example.relations))].sort();
  const indexOf = new Map(relations.map((name, i) => [name, i]));
  const size = relations.length;
  const oracles = examples.map((example) => new Oracle(example, indexOf));
  const keys = countFeatures(examples, oracles, size, seededRandom(training.seeds[0]!));
  training.log?.(`  ${keys.length} features`);
  const models = training.seeds.map((seed) => trainOnce(examples, oracles, keys, size, seed, training));
  return { relations, rows: averageRows(models, training.threshold * SCORE_UNIT) };
}

function trainOnce(
  examples: readonly TreeExample[],
  oracles: readonly Oracle[],
  keys: Int32Array,
  size: number,
  seed: number,
  training: ParserTraining,
): WeightRows {
  const random = seededRandom(seed);
  const trainer = new PerceptronTrainer(keys, 1 + 2 * size);
  const state = new ParserState();
  const codes = new ParserCodes();
  const features = new Int32Array(MOST_FEATURES);
  const right = new Uint8Array(1 + 2 * size);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    let good = 0;
    let steps = 0;
    for (const which of shuffled(examples.length, random)) {
      const { tagged } = examples[which]!;
      const oracle = oracles[which]!;
      state.start(tagged.forms.length);
      codes.fill(tagged);
      while (!state.isDone) {
        const kept = trainer.known(features, parserFeatures(state, codes, features));
        trainer.score(features, kept);
        oracle.markRight(state, size, right);
        const { bestRight, bestWrong } = bestOfEach(trainer.scores, right, state, size);
        const gap =
          bestWrong < 0 ? Number.POSITIVE_INFINITY : trainer.scores[bestRight]! - trainer.scores[bestWrong]!;
        if (gap < MARGIN) trainer.update(features, kept, bestRight, bestWrong);
        if (gap > 0) good++;
        trainer.next();
        steps++;
        const strays = gap < 0 && epoch > 0 && random() < EXPLORATION;
        take(state, strays ? bestWrong : bestRight, size);
      }
    }
    training.log?.(`  epoch ${epoch + 1}: ${((100 * good) / steps).toFixed(2)} % of the steps right`);
  }
  return trainer.average(training.threshold / 4, SCORE_UNIT);
}

function bestOfEach(
  scores: Float64Array,
  right: Uint8Array,
  state: ParserState,
  size: number,
): { readonly bestRight: number; readonly bestWrong: number } {
  let bestRight = -1;
  let bestWrong = -1;
  for (let action = 0; action < scores.length; action++) {
    if (right[action] === 1) {
      if (bestRight < 0 || scores[action]! > scores[bestRight]!) bestRight = action;
    } else if (isLegal(state, action, size)) {
      if (bestWrong < 0 || scores[action]! > scores[bestWrong]!) bestWrong = action;
    }
  }
  return { bestRight, bestWrong };
}

function countFeatures(
  examples: readonly TreeExample[],
  oracles: readonly Oracle[],
  size: number,
  random: () => number,
): Int32Array {
  const counter = new FeatureCounter();
  const state = new ParserState();
  const codes = new ParserCodes();
  const features = new Int32Array(MOST_FEATURES);
  const right = new Uint8Array(1 + 2 * size);
  for (const straying of [0, STRAYING]) {
    examples.forEach(({ tagged }, which) => {
      state.start(tagged.forms.length);
      codes.fill(tagged);
      while (!state.isDone) {
        if (straying === 0 || state.depth > 0) counter.add(features, parserFeatures(state, codes, features));
        oracles[which]!.markRight(state, size, right);
        let action = right.indexOf(1);
        if (random() < straying) {
          const steps = [SHIFT, 1, 1 + size].filter((step) => isLegal(state, step, size));
          action = steps[Math.floor(random() * steps.length)]!;
        }
        take(state, action, size);
      }
    });
  }
  return counter.atLeast(FEATURE_COUNT + 1);
}
