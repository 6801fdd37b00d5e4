import type { Slices } from "@klarsprak/engine/browser";
import { QUIET_TURNS, SLICE } from "./slice.js";

/**
 * Hands out slices of time to work that takes long, one at a time: however many files are checked at once, a message waits
 * no longer than one slice. Between two slices what has arrived is read, answered and sent. Who rested first goes on first.
 */
export class Turns implements Slices {
  readonly #waiting: (() => void)[] = [];
  #end = Number.NEGATIVE_INFINITY;
  #isScheduled = false;

  constructor(
    readonly soon: (task: () => void) => void,
    readonly now: () => number = () => performance.now(),
  ) {}

  isOver(): boolean {
    return this.now() >= this.#end;
  }

  rest(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isScheduled || this.#waiting.length === 0) return;
    this.#isScheduled = true;
    this.#after(QUIET_TURNS, () => {
      this.#isScheduled = false;
      this.#end = this.now() + SLICE;
      this.#waiting.shift()?.();
      this.#schedule();
    });
  }

  #after(turns: number, task: () => void): void {
    this.soon(turns <= 1 ? task : () => this.#after(turns - 1, task));
  }
}
