import { QUIET_TURNS, SLICE } from "./slice.js";

/** So many messages in a row put the work off, and then it goes on. */
const MOST_PUT_OFF = 20;

/**
 * Work that waits for a pause in what arrives. An entry stands once however often it is added, so that work a newer
 * change has made superfluous is never done. Long work goes in slices, so that a message waits no longer than one.
 */
export class IdleQueue<T> {
  readonly #waiting = new Set<T>();
  /** Who waits for an entry to be worked on. */
  readonly #awaited = new Map<T, (() => void)[]>();
  #quiet = 0;
  #putOff = 0;
  #isScheduled = false;

  constructor(
    readonly soon: (task: () => void) => void,
    /** Works on an entry until time is over and tells whether it is done. */
    readonly work: (entry: T, isOver: () => boolean) => boolean,
    readonly now: () => number = () => performance.now(),
  ) {}

  add(entry: T): void {
    this.#waiting.add(entry);
    this.#quiet = 0;
    this.#schedule();
  }

  /** A message has arrived: it is answered before the work goes on. */
  putOff(): void {
    if (this.#putOff++ < MOST_PUT_OFF) this.#quiet = 0;
  }

  delete(entry: T): void {
    this.#waiting.delete(entry);
    this.#settle(entry);
  }

  /** Resolves when an entry does not wait any more: at once where it does not, else when it was worked on or taken away. */
  done(entry: T): Promise<void> {
    if (!this.#waiting.has(entry)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#awaited.set(entry, [...(this.#awaited.get(entry) ?? []), resolve]);
    });
  }

  /** Whether an entry waits or is being worked on. */
  has(entry: T): boolean {
    return this.#waiting.has(entry);
  }

  /** Lets those go on who wait for an entry, though it is not done: what is known of it so far is worth telling. */
  release(entry: T): void {
    this.#settle(entry);
  }

  #settle(entry: T): void {
    const resolves = this.#awaited.get(entry) ?? [];
    this.#awaited.delete(entry);
    for (const resolve of resolves) resolve();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.soon(() => this.#turn());
  }

  /** One slice of one entry a turn, so that a message that arrives meanwhile comes first. */
  #turn(): void {
    this.#isScheduled = false;
    const [entry] = this.#waiting;
    if (entry === undefined) return;
    if (this.#quiet++ >= QUIET_TURNS) {
      this.#putOff = 0;
      this.#waiting.delete(entry);
      const end = this.now() + SLICE;
      if (this.work(entry, () => this.now() >= end)) this.#settle(entry);
      // The others get a slice first: a letter does not wait for a book.
      else this.#waiting.add(entry);
    }
    this.#schedule();
  }
}
