/** Weights of features by class, as they are stored: sorted by key, each with its classes in order. */
export interface WeightRows {
  /** Feature hashes, ascending as signed integers. */
  readonly keys: Int32Array;
  /** Where the weights of each key begin; one more than there are keys. */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
}

/**
 * The weights of a linear model. Looked up by open addressing, so that a feature costs one or two reads. Scores are
 * whole numbers, so that they are the same on every machine.
 */
export class WeightTable {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #starts: Int32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Int16Array;

  constructor({ keys, starts, classes, weights }: WeightRows) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size);
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let at = key & this.#mask;
      while (this.#keys[at] !== 0) at = (at + 1) & this.#mask;
      this.#keys[at] = key;
      this.#rows[at] = row;
    }
    this.#starts = starts;
    this.#classes = classes;
    this.#weights = weights;
  }

  /** Adds the weights of a feature to the scores of the classes. A feature that is not known adds nothing. */
  add(feature: number, scores: Int32Array): void {
    const keys = this.#keys;
    const mask = this.#mask;
    let at = feature & mask;
    for (let found = keys[at]!; found !== feature; found = keys[at]!) {
      if (found === 0) return;
      at = (at + 1) & mask;
    }
    const row = this.#rows[at]!;
    const end = this.#starts[row + 1]!;
    const classes = this.#classes;
    const weights = this.#weights;
    for (let i = this.#starts[row]!; i < end; i++) {
      const index = classes[i]!;
      scores[index] = scores[index]! + weights[i]!;
    }
  }
}
