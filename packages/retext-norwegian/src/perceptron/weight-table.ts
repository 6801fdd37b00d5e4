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
 * The weights of a linear model. Looked up by open addressing. What is read together lies together, since nearly all
 * the time goes into waiting for memory: a key beside the place of its weights, and these in one row, each with its
 * class. Scores are whole numbers, so that they are the same on every machine.
 */
export class WeightTable {
  readonly #mask: number;
  /** Pairs of a key and where its row begins. */
  readonly #slots: Int32Array;
  /** Rows: how many weights, then each as the weight times 256 plus its class. */
  readonly #rows: Int32Array;

  constructor({ keys, starts, classes, weights }: WeightRows) {
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size * 2);
    const rows = new Int32Array(weights.length + keys.length);
    let end = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let at = key & mask;
      while (slots[2 * at] !== 0) at = (at + 1) & mask;
      slots[2 * at] = key;
      slots[2 * at + 1] = end;
      rows[end++] = starts[row + 1]! - starts[row]!;
      for (let i = starts[row]!; i < starts[row + 1]!; i++) rows[end++] = (weights[i]! << 8) | classes[i]!;
    }
    this.#mask = mask;
    this.#slots = slots;
    this.#rows = rows;
  }

  /** Adds the weights of the first `count` features to the scores of the classes. One that is not known adds nothing. */
  addAll(features: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const mask = this.#mask;
    for (let f = 0; f < count; f++) {
      const feature = features[f]!;
      let at = (feature & mask) << 1;
      let found = slots[at]!;
      while (found !== feature && found !== 0) {
        at = (at + 2) & (2 * mask + 1);
        found = slots[at]!;
      }
      if (found === 0) continue;
      let place = slots[at + 1]!;
      const end = place + rows[place]!;
      while (place < end) {
        const entry = rows[++place]!;
        scores[entry & 255]! += entry >> 8;
      }
    }
  }
}
