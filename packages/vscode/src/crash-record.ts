/** As many crashes in a row as are mended without asking. */
const MOST = 5;
/** Crashes longer ago than this no longer count. In milliseconds. */
const WITHIN = 3 * 60 * 1000;

/** What to do about a server that stopped. */
export type AfterCrash = "restart-and-tell" | "restart" | "give-up";

/** When a server stopped without being asked to. */
export class CrashRecord {
  #times: readonly number[] = [];
  #hasTold = false;

  /** Notes a crash at a time in milliseconds. The first one is told of; the fifth within three minutes is the last. */
  add(now: number): AfterCrash {
    this.#times = [...this.#times.filter((time) => now - time < WITHIN), now];
    if (this.#times.length >= MOST) {
      this.#times = [];
      this.#hasTold = false;
      return "give-up";
    }
    const after = this.#hasTold ? "restart" : "restart-and-tell";
    this.#hasTold = true;
    return after;
  }
}
