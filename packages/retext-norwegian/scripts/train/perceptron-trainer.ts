import type { WeightRows } from "../../src/perceptron/weight-table.js";

/** Counts how often each feature occurs. */
export class FeatureCounter {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #size = 0;

  add(features: Int32Array, count: number): void {
    for (let f = 0; f < count; f++) this.#add(features[f]!, 1);
  }

  #add(key: number, times: number): void {
    const mask = this.#keys.length - 1;
    let at = key & mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    if (this.#keys[at] === 0) {
      this.#keys[at] = key;
      this.#size++;
    }
    this.#counts[at] = this.#counts[at]! + times;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    this.#size = 0;
    keys.forEach((key, i) => {
      if (key !== 0) this.#add(key, counts[i]!);
    });
  }

  /** The features seen at least so often, in order. */
  atLeast(fewest: number): Int32Array {
    const kept: number[] = [];
    this.#keys.forEach((key, i) => {
      if (key !== 0 && this.#counts[i]! >= fewest) kept.push(key);
    });
    return Int32Array.from(kept).sort();
  }
}

/** An averaged perceptron over a fixed set of features (Freund and Schapire 1999; Collins 2002). */
export class PerceptronTrainer {
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #rows: Int32Array;
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly scores: Float64Array;
  #step = 1;

  constructor(
    readonly keys: Int32Array,
    readonly classes: number,
  ) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#rows = new Int32Array(size);
    keys.forEach((key, row) => {
      let at = key & this.#mask;
      while (this.#slots[at] !== 0) at = (at + 1) & this.#mask;
      this.#slots[at] = key;
      this.#rows[at] = row;
    });
    this.#weights = new Float32Array(keys.length * classes);
    this.#sums = new Float64Array(keys.length * classes);
    this.scores = new Float64Array(classes);
  }

  /** Rows of the features that are known, written over them; answers how many. */
  known(features: Int32Array, count: number): number {
    let kept = 0;
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let at = key & this.#mask;
      let found = this.#slots[at]!;
      while (found !== 0 && found !== key) {
        at = (at + 1) & this.#mask;
        found = this.#slots[at]!;
      }
      if (found === key) features[kept++] = this.#rows[at]!;
    }
    return kept;
  }

  /** Fills `scores` for rows that {@link known} gave. */
  score(rows: Int32Array, count: number): void {
    const { classes, scores } = this;
    const weights = this.#weights;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const base = rows[f]! * classes;
      for (let c = 0; c < classes; c++) scores[c] = scores[c]! + weights[base + c]!;
    }
  }

  /** Moves weight from one class to another. */
  update(rows: Int32Array, count: number, right: number, wrong: number): void {
    const { classes } = this;
    for (let f = 0; f < count; f++) {
      const base = rows[f]! * classes;
      this.#weights[base + right]! += 1;
      this.#sums[base + right]! += this.#step;
      this.#weights[base + wrong]! -= 1;
      this.#sums[base + wrong]! -= this.#step;
    }
  }

  /** Counts one decision. */
  next(): void {
    this.#step++;
  }

  /** The averaged weights in fixed point; those below `threshold` are left out. */
  average(threshold: number, unit: number): WeightRows {
    const keys: number[] = [];
    const starts = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (let row = 0; row < this.keys.length; row++) {
      const before = classes.length;
      for (let c = 0; c < this.classes; c++) {
        const at = row * this.classes + c;
        const weight = this.#weights[at]! - this.#sums[at]! / this.#step;
        if (Math.abs(weight) < threshold) continue;
        classes.push(c);
        weights.push(Math.max(-32767, Math.min(32767, Math.round(weight * unit))));
      }
      if (classes.length === before) continue;
      keys.push(this.keys[row]!);
      starts.push(classes.length);
    }
    return {
      keys: Int32Array.from(keys),
      starts: Int32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int16Array.from(weights),
    };
  }
}
