/** So long a first check goes on before what it has found is told, in milliseconds. */
const PATIENCE = 40;

/** Each time the wait grows so much: telling costs the more, the more was found. */
const GROWTH = 3;

/** More are told with the whole alone: by then the reader has enough to look at. */
export const MOST_EARLY = 1000;

/**
 * When to tell what was found before a text is checked to its end. Only the first time: later that would take away marks
 * that still hold.
 */
export class EarlyFindings {
  readonly #next = new Map<string, { readonly wait: number; readonly at: number }>();
  readonly #whole = new Set<string>();

  constructor(readonly now: () => number = () => performance.now()) {}

  /** Whether it is time to tell the findings of a text that is being checked. */
  isDue(uri: string): boolean {
    if (this.#whole.has(uri)) return false;
    const next = this.#next.get(uri);
    if (next === undefined) this.#next.set(uri, { wait: PATIENCE, at: this.now() + PATIENCE });
    return next !== undefined && this.now() >= next.at;
  }

  /** The findings so far were told. */
  told(uri: string): void {
    const wait = GROWTH * (this.#next.get(uri)?.wait ?? PATIENCE);
    this.#next.set(uri, { wait, at: this.now() + wait });
  }

  /** All findings were told. */
  toldAll(uri: string): void {
    this.#next.delete(uri);
    this.#whole.add(uri);
  }

  /** The text was closed. */
  forget(uri: string): void {
    this.#next.delete(uri);
    this.#whole.delete(uri);
  }
}
