import {
  ConfigurationError,
  crashed,
  type FileCheck,
  type FoundFile,
  ThreadCrash,
  ThreadPool,
} from "@klarsprak/engine";
import { threadFile } from "../setup.js";
import type { ThreadAnswer, ThreadSetup } from "./checking-thread.js";
import type { CheckerOptions } from "./create-checker.js";

export interface CheckingThreadsOptions {
  readonly options: CheckerOptions;
  readonly program: string;
  readonly size: number;
  readonly refuse: (line: string) => void;
}

/** Threads that check files as this one would. One that ends at a file fails that file alone. */
export class CheckingThreads {
  readonly #pool: ThreadPool<FoundFile, ThreadAnswer>;
  #hasRefused = false;

  constructor(readonly setup: CheckingThreadsOptions) {
    const { options, program, size } = setup;
    const data: ThreadSetup = { options, program, otherThreads: size - 1 };
    this.#pool = new ThreadPool({ file: threadFile, data, size });
  }

  /** Checks a file in a thread. Throws a ConfigurationError. */
  async check(file: FoundFile): Promise<FileCheck> {
    try {
      return this.#taken(await this.#pool.run(file));
    } catch (error) {
      if (!(error instanceof ThreadCrash)) throw error;
      return { checked: error.outOfMemory ? outOfMemory(file) : crashed(file.path, error.message) };
    }
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  #taken(answer: ThreadAnswer): FileCheck {
    if (answer.kind === "wrong-configuration") throw new ConfigurationError(answer.issues);
    if (answer.refused !== undefined && !this.#hasRefused) {
      this.#hasRefused = true;
      this.setup.refuse(answer.refused);
    }
    const { checked, bytes } = answer.check;
    const text = checked.decoded?.text;
    return {
      checked: text === undefined ? checked : { ...checked, source: text },
      ...(bytes === undefined ? {} : { bytes }),
    };
  }
}

function outOfMemory({ path }: FoundFile): FileCheck["checked"] {
  const message =
    "takes more memory to check than there is, and is not checked. Split it, or allow more, for example with NODE_OPTIONS=--max-old-space-size=4096.";
  return { path, format: "unknown", error: { code: "out-of-memory", message } };
}
