import type { WeightRows } from "../../src/perceptron/weight-table.js";
import { normalForm, PAD, SentenceCodes, UNKNOWN } from "../../src/tagger/sentence-codes.js";
import { type Tag, tagOf } from "../../src/tagger/tag.js";
import { HistoryKeeper, SCORE_UNIT } from "../../src/tagger/tagger.js";
import { dynamicFeatures, MOST_FEATURES, staticFeatures } from "../../src/tagger/tagger-features.js";
import { WordClasses } from "../../src/tagger/word-classes.js";
import { averageRows } from "./average-rows.js";
import { FeatureCounter, PerceptronTrainer } from "./perceptron-trainer.js";
import { seededRandom, shuffled } from "./random.js";

/** What the tagger is trained on: forms and the names of their tags. */
export interface TaggedExample {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
}

/** How a tagger is trained. */
export interface TaggerTraining {
  readonly epochs: number;
  /** The model is the mean of one training for each seed. */
  readonly seeds: readonly number[];
  /** Weights below this are left out of the model. */
  readonly threshold: number;
  readonly log?: (line: string) => void;
}

/** All that a tagger's file holds but its lemmas. */
export interface TrainedTagger {
  readonly tagNames: readonly string[];
  readonly classes: readonly (readonly number[])[];
  readonly classByWord: ReadonlyMap<string, number>;
  readonly certain: ReadonlyMap<string, number>;
  readonly rows: WeightRows;
}

/** Words seen so often have a class of their own; a tag counts for it from this share on. */
const CLASS_COUNT = 3;
const CLASS_SHARE = 0.04;
/** Words seen so often, nearly always with one tag, are not scored. */
const CERTAIN_COUNT = 10;
const CERTAIN_SHARE = 0.995;
/** Features seen less often are dropped. */
const FEATURE_COUNT = 2;
/** A choice that is right by less than this is learnt from as well. */
const MARGIN = 2;
/** How often a word is hidden while training, by how often it occurs. */
const dropout = (count: number): number => (count <= 3 ? 0.5 : count <= 20 ? 0.1 : 0);

interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  readonly classes: readonly (readonly number[])[];
  readonly classByWord: ReadonlyMap<string, number>;
  readonly certain: ReadonlyMap<string, number>;
}

function vocabularyOf(examples: readonly TaggedExample[], indexOf: ReadonlyMap<string, number>): Vocabulary {
  const tagCounts = new Map<string, Map<number, number>>();
  const counts = new Map<string, number>();
  for (const { forms, tags } of examples) {
    forms.forEach((form, i) => {
      const word = normalForm(form);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      const own = tagCounts.get(word) ?? new Map<number, number>();
      const index = indexOf.get(tags[i]!)!;
      own.set(index, (own.get(index) ?? 0) + 1);
      tagCounts.set(word, own);
    });
  }
  const classes: (readonly number[])[] = [[]];
  const classIds = new Map<string, number>();
  const classByWord = new Map<string, number>();
  const certain = new Map<string, number>();
  for (const word of [...counts.keys()].sort()) {
    const count = counts.get(word)!;
    if (count < CLASS_COUNT) continue;
    const shares = [...tagCounts.get(word)!].map(([index, n]) => ({ index, share: n / count }));
    const members = shares.filter(({ share }) => share >= CLASS_SHARE).map(({ index }) => index);
    members.sort((a, b) => a - b);
    const key = members.join(" ");
    let id = classIds.get(key);
    if (id === undefined) {
      id = classes.length;
      classIds.set(key, id);
      classes.push(members);
    }
    classByWord.set(word, id);
    const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
    if (count >= CERTAIN_COUNT && best.share >= CERTAIN_SHARE) certain.set(word, best.index);
  }
  return { counts, classes, classByWord, certain };
}

/** Trains a greedy averaged perceptron. The same examples and seed give the same model. */
export function trainTagger(examples: readonly TaggedExample[], training: TaggerTraining): TrainedTagger {
  const tagNames = [...new Set(examples.flatMap(({ tags }) => tags))].sort();
  const indexOf = new Map(tagNames.map((name, i) => [name, i]));
  const tags = tagNames.map(tagOf);
  const vocabulary = vocabularyOf(examples, indexOf);
  const classes = new WordClasses(vocabulary.classes, vocabulary.classByWord, tags);
  const gold = examples.map((example) => Uint8Array.from(example.tags, (name) => indexOf.get(name)!));
  const task = { examples, gold, tags, classes, vocabulary };
  const keys = countFeatures(task);
  const models = training.seeds.map((seed) => trainOnce(task, keys, seed, training));
  return {
    tagNames,
    classes: vocabulary.classes,
    classByWord: vocabulary.classByWord,
    certain: vocabulary.certain,
    rows: averageRows(models, training.threshold * SCORE_UNIT),
  };
}

interface Task {
  readonly examples: readonly TaggedExample[];
  readonly gold: readonly Uint8Array[];
  readonly tags: readonly Tag[];
  readonly classes: WordClasses;
  readonly vocabulary: Vocabulary;
}

function trainOnce(
  { examples, gold, tags, classes, vocabulary }: Task,
  keys: Int32Array,
  seed: number,
  training: TaggerTraining,
): WeightRows {
  const trainer = new PerceptronTrainer(keys, tags.length);
  const random = seededRandom(seed);
  const codes = new SentenceCodes();
  const history = new HistoryKeeper();
  const features = new Int32Array(MOST_FEATURES);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    let right = 0;
    let total = 0;
    for (const which of shuffled(examples.length, random)) {
      const { forms } = examples[which]!;
      codes.fill(forms, classes);
      hideWords(codes, classes, vocabulary.counts, random);
      codes.lookAhead();
      history.reset();
      for (let i = 0; i < forms.length; i++) {
        const answer = gold[which]![i]!;
        const known = vocabulary.certain.get(codes.normal[i]!);
        let chosen = known ?? answer;
        if (known === undefined) {
          const count = dynamicFeatures(codes, i, history, features, staticFeatures(codes, i, features));
          const kept = trainer.known(features, count);
          trainer.score(features, kept);
          const [best, second] = bestTwo(trainer.scores);
          chosen = best;
          const rival = best === answer ? second : best;
          if (best !== answer || trainer.scores[best]! - trainer.scores[second]! < MARGIN)
            trainer.update(features, kept, answer, rival);
          trainer.next();
        }
        if (chosen === answer) right++;
        total++;
        history.push(chosen, tags[chosen]!, codes.words[PAD + i]!);
      }
    }
    training.log?.(`  epoch ${epoch + 1}: ${((100 * right) / total).toFixed(2)} % of the words seen right`);
  }
  return trainer.average(training.threshold / 3, SCORE_UNIT);
}

function countFeatures({ examples, gold, tags, classes }: Task): Int32Array {
  const counter = new FeatureCounter();
  const codes = new SentenceCodes();
  const history = new HistoryKeeper();
  const features = new Int32Array(MOST_FEATURES);
  examples.forEach(({ forms }, which) => {
    codes.fill(forms, classes);
    codes.lookAhead();
    history.reset();
    for (let i = 0; i < forms.length; i++) {
      counter.add(features, dynamicFeatures(codes, i, history, features, staticFeatures(codes, i, features)));
      const index = gold[which]![i]!;
      history.push(index, tags[index]!, codes.words[PAD + i]!);
    }
  });
  return counter.atLeast(FEATURE_COUNT);
}

/** Hides rare words, so that the model learns from what stands around them and how they end. */
function hideWords(
  codes: SentenceCodes,
  classes: WordClasses,
  counts: ReadonlyMap<string, number>,
  random: () => number,
): void {
  for (let i = 0; i < codes.length; i++) {
    const rate = dropout(counts.get(codes.normal[i]!) ?? 0);
    if (rate === 0 || random() >= rate) continue;
    codes.words[PAD + i] = UNKNOWN;
    codes.setClass(i, 0, classes, codes.shapes[PAD + i] === 8);
  }
}

function bestTwo(scores: Float64Array): readonly [number, number] {
  let best = 0;
  let second = -1;
  for (let index = 1; index < scores.length; index++) {
    if (scores[index]! > scores[best]!) {
      second = best;
      best = index;
    } else if (second < 0 || scores[index]! > scores[second]!) second = index;
  }
  return [best, second];
}
