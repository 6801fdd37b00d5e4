/** Where a person was in a letter; the words of the finding tell whether it is the same one after the letter was written anew. */
export interface LetterState {
  readonly chosen?: number;
  readonly said?: string;
  readonly scroll: number;
  readonly list: number;
}

interface Host {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: LetterState): void;
}

declare const acquireVsCodeApi: (() => Host) | undefined;

/** What a webview of VS Code gives its page; a page elsewhere has none. */
export const host = typeof acquireVsCodeApi === "function" ? acquireVsCodeApi() : undefined;

/** Where a person was when the page was shown last. */
export function keptState(): LetterState | undefined {
  const state = host?.getState();
  return typeof state === "object" && state !== null ? (state as LetterState) : undefined;
}
