/** Counts how often each name was asked for: the same words twice in a text give the same fingerprint twice. */
export class Occurrences {
  readonly #counts = new Map<string, number>();

  /** 1 the first time a name is asked for, then 2. */
  next(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count;
  }
}
