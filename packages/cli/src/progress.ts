/** Milliseconds before a run says how far it is. */
const PATIENCE = 1000;

/** A line on standard error that tells how far a run is, once it has taken more than a second. Only on a terminal. */
export class Progress {
  readonly #start = Date.now();
  #shown = 0;
  #done = 0;

  constructor(readonly total: number) {}

  step(): void {
    this.#done++;
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#start < PATIENCE || now - this.#shown < 100) return;
    this.#shown = now;
    process.stderr.write(`\r${this.#done} of ${this.total} files checked\u001b[K`);
  }

  /** Takes the line away again. */
  done(): void {
    if (this.#shown > 0) process.stderr.write("\r\u001b[K");
  }
}
