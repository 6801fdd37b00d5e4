/** Turns without a new entry that count as a pause: messages that wait are read one a turn. */
const QUIET_TURNS = 2;

/**
 * Work that waits for a pause in what arrives. An entry stands once however often it is added, so that work a newer
 * change has made superfluous is never done.
 */
export class IdleQueue<T> {
  readonly #waiting = new Set<T>();
  #quiet = 0;
  #isScheduled = false;

  constructor(
    readonly soon: (task: () => void) => void,
    readonly work: (entry: T) => void,
  ) {}

  add(entry: T): void {
    this.#waiting.add(entry);
    this.#quiet = 0;
    this.#schedule();
  }

  delete(entry: T): void {
    this.#waiting.delete(entry);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.soon(() => this.#turn());
  }

  /** One entry a turn, so that a message that arrives meanwhile comes first. */
  #turn(): void {
    this.#isScheduled = false;
    const [entry] = this.#waiting;
    if (entry === undefined) return;
    if (this.#quiet++ >= QUIET_TURNS) {
      this.#waiting.delete(entry);
      this.work(entry);
    }
    this.#schedule();
  }
}
