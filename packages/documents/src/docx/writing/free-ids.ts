/** Hands out numbers that no element of a file has as its id yet, from 0 up. */
export class FreeIds {
  #next = 0;

  constructor(readonly taken: ReadonlySet<string>) {}

  next(): string {
    while (this.taken.has(String(this.#next))) this.#next++;
    return String(this.#next++);
  }
}
