import type { ExitStatus } from "./exit-status.js";

/** The exit status of a command that a signal ended, as shells tell it: 128 and the number of the signal. */
const STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof STATUSES;

/**
 * Lets a run end in good order where it is interrupted: what was checked until then is reported. A second signal ends it at
 * once.
 */
export class Interruption {
  readonly #abort = new AbortController();
  #status: ExitStatus | undefined;

  /** Given when the run was interrupted. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The exit status of a run that was interrupted. */
  get status(): ExitStatus | undefined {
    return this.#status;
  }

  /** Takes signals from now on. */
  listen(): void {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, this.#take);
  }

  /** Leaves signals to the system again. */
  ignore(): void {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, this.#take);
  }

  readonly #take = (signal: Signal): void => {
    this.#status = STATUSES[signal];
    this.ignore();
    this.#abort.abort();
  };
}
