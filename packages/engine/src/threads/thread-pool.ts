import { Worker } from "node:worker_threads";

/** So many jobs wait for a thread before another one is started: it has to read the dictionaries first. */
const WAITING_A_THREAD = 4;

/** How many jobs at once keep a pool busy. */
export function jobsAhead(size: number): number {
  return size * WAITING_A_THREAD * 2;
}

/** A thread ended while it did a job. */
export class ThreadCrash extends Error {
  override readonly name = "ThreadCrash";
  constructor(
    message: string,
    readonly outOfMemory: boolean,
  ) {
    super(message);
  }
}

export interface ThreadPoolOptions {
  /** The module that each thread runs: it answers each message, a job, with one. */
  readonly file: URL;
  /** What each thread gets when it starts. */
  readonly data: unknown;
  /** The most threads there are at a time. */
  readonly size: number;
}

interface WaitingJob<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that do jobs. Each is started when there is enough to do, does one job at a time, and is replaced if it ends at it. */
export class ThreadPool<Job, Answer> {
  readonly #waiting: WaitingJob<Job, Answer>[] = [];
  readonly #idle: Worker[] = [];
  #isClosed = false;
  readonly #atWork = new Map<Worker, WaitingJob<Job, Answer>>();

  constructor(readonly options: ThreadPoolOptions) {}

  /** Does a job as soon as a thread is free. Rejects with a {@link ThreadCrash} where its thread ended. */
  run(job: Job): Promise<Answer> {
    // Begun before somebody else failed: a thread for it would never end.
    if (this.#isClosed) return Promise.reject(new ThreadCrash("the run has ended", false));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#handOut();
    });
  }

  /** Ends all threads; jobs that are not done are dropped. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const threads = [...this.#idle, ...this.#atWork.keys()];
    this.#waiting.length = 0;
    this.#idle.length = 0;
    this.#atWork.clear();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #handOut(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const thread = this.#idle.pop() ?? this.#another();
      if (thread === undefined) return;
      this.#waiting.shift();
      this.#atWork.set(thread, next);
      thread.postMessage(next.job);
    }
  }

  /** A new thread, where there is enough to do for one. */
  #another(): Worker | undefined {
    const { file, data, size } = this.options;
    const running = this.#atWork.size;
    if (running >= size || this.#waiting.length < running * WAITING_A_THREAD) return undefined;
    const thread = new Worker(file, { workerData: data, execArgv: [] });
    thread.on("message", (answer: Answer) => this.#done(thread, answer));
    thread.on("error", (error: NodeJS.ErrnoException) =>
      this.#ended(thread, new ThreadCrash(error.message, error.code === "ERR_WORKER_OUT_OF_MEMORY")),
    );
    thread.on("exit", (code) =>
      this.#ended(thread, new ThreadCrash(`its thread ended with status ${code}`, false)),
    );
    return thread;
  }

  #done(thread: Worker, answer: Answer): void {
    const done = this.#atWork.get(thread);
    if (done === undefined) return;
    this.#atWork.delete(thread);
    this.#idle.push(thread);
    done.resolve(answer);
    this.#handOut();
  }

  /** The job it was at fails, and nothing else; another thread goes on. */
  #ended(thread: Worker, crash: ThreadCrash): void {
    const job = this.#atWork.get(thread);
    this.#atWork.delete(thread);
    const place = this.#idle.indexOf(thread);
    if (place >= 0) this.#idle.splice(place, 1);
    if (job === undefined) return;
    job.reject(crash);
    this.#handOut();
  }
}
