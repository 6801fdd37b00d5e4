import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import {
  DocumentError,
  type DocumentErrorCode,
  type PdfContent,
  type ReadDocument,
  type ReadFileOptions,
  readingPdfContent,
} from "@klarsprak/documents";
import { type Slices, takeInSlices } from "./slices.js";

/** What a thread that reads a PDF sends back. */
export type PdfThreadAnswer =
  | { readonly kind: "read"; readonly content: PdfContent }
  | { readonly kind: "error"; readonly code: DocumentErrorCode; readonly message: string };

/** How long a file may take, and how much memory. */
export interface PdfLimits {
  /** In milliseconds. */
  readonly time?: number;
  /** In megabytes, over what was in use before. */
  readonly memory?: number;
  /** How many other threads check files: what they take meanwhile is no fault of this one. */
  readonly otherThreads?: number;
}

const TIME = 20_000;
const MEMORY = 400;
const MEGABYTE = 1024 * 1024;
/** How often the memory is looked at, in milliseconds. Buffers are no part of what a thread can be bound to. */
const LOOK = 50;
/** Where the code of the thread lies: beside this file, above the pieces of a bundle, or built for the sources. */
const PLACES = ["./pdf-thread.js", "../pdf-thread.js", "../dist/pdf-thread.js"];

/**
 * Reads a PDF in a thread of its own, which is ended where the file takes too long or too much memory. pdf.js is loaded
 * there and nowhere else. Throws a DocumentError.
 */
export async function readPdfInThread(
  bytes: Uint8Array,
  options: ReadFileOptions & PdfLimits = {},
  slices?: Slices,
): Promise<ReadDocument> {
  const answer = await runThread(bytes, options);
  if (answer.kind === "error") throw new DocumentError(answer.code, answer.message);
  return takeInSlices(readingPdfContent(answer.content, options), slices);
}

async function runThread(
  bytes: Uint8Array,
  { time = TIME, memory = MEMORY, otherThreads = 0 }: PdfLimits,
): Promise<PdfThreadAnswer> {
  const before = process.memoryUsage.rss();
  const thread = new Worker(threadFile(), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: memory },
    execArgv: [],
    // What a library prints is not for the one who asked.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfThreadAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(tooSlow(time)), time);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory * MEGABYTE * (1 + otherThreads))
          reject(tooLarge(memory));
      }, LOOK);
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge(memory) : error),
      );
      // Where pdf.js waits for something that never comes, the thread has nothing left to do.
      thread.once("exit", () => reject(unanswered()));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await thread.terminate();
  }
}

function threadFile(): URL {
  const files = PLACES.map((place) => new URL(place, import.meta.url));
  const file = files.find((one) => existsSync(one));
  if (file === undefined) throw new Error(`${files[0]!.pathname} not found. Run "npm run build" first.`);
  return file;
}

function unanswered(): DocumentError {
  return new DocumentError(
    "damaged",
    "is damaged: it leads nowhere. Make it again from the document it was made from, and try again.",
  );
}

function tooSlow(time: number): DocumentError {
  return new DocumentError(
    "too-large",
    `takes over ${Math.round(time / 1000)} s to read, as no letter does, and is not read. Make it again from the document it was made from, or split it.`,
  );
}

function tooLarge(memory: number): DocumentError {
  return new DocumentError(
    "too-large",
    `takes over ${memory} MB of memory to read, as no letter does, and is not read. Make it again from the document it was made from, or split it.`,
  );
}
