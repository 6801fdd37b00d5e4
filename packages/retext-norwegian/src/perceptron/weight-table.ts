/** Turns the order of signed numbers into that of unsigned ones. */
const SIGN = 0x80000000;

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
  readonly #shift: number;
  readonly #last: number;
  /**
   * A bit for each known key and by chance for some others (Bloom 1970). Most features of a sentence are not known; this
   * says so from a piece of memory that is small enough to stay near.
   */
  readonly #known: Int32Array;
  readonly #knownMask: number;
  /** Pairs of a key and where its row begins. */
  readonly #slots: Int32Array;
  /** Rows: how many weights, then each as the weight times 256 plus its class. */
  readonly #rows: Int32Array;

  /**
   * Of keys in ascending order, where the row of each begins, and the rows. A place is found by the upper bits of a key,
   * so that keys in order fill the table from front to back.
   */
  constructor(keys: Int32Array, starts: Int32Array, rows: Int32Array) {
    let bits = 10;
    while (1 << bits < keys.length * 2) bits++;
    const slots = new Int32Array(2 << bits);
    const shift = 32 - bits;
    const last = (2 << bits) - 1;
    const known = new Int32Array(1 << (bits - 3));
    const knownMask = known.length * 32 - 1;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!;
      let at = ((key ^ SIGN) >>> shift) << 1;
      while (slots[at] !== 0) at = (at + 2) & last;
      slots[at] = key;
      slots[at + 1] = starts[row]!;
      known[(key & knownMask) >>> 5]! |= 1 << key;
    }
    this.#shift = shift;
    this.#last = last;
    this.#slots = slots;
    this.#rows = rows;
    this.#known = known;
    this.#knownMask = knownMask;
  }

  /** Adds the weights of the first `count` features to the scores of the classes. One that is not known adds nothing. */
  addAll(features: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const shift = this.#shift;
    const last = this.#last;
    const known = this.#known;
    const knownMask = this.#knownMask;
    for (let f = 0; f < count; f++) {
      const feature = features[f]!;
      if (((known[(feature & knownMask) >>> 5]! >>> feature) & 1) === 0) continue;
      let at = ((feature ^ SIGN) >>> shift) << 1;
      let found = slots[at]!;
      while (found !== feature && found !== 0) {
        at = (at + 2) & last;
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
