// Runs in a thread of its own, so that a file made to harm can be given up. Reads one PDF, sends what it says, and ends.
import { parentPort, workerData } from "node:worker_threads";
import { DocumentError, extractPdf, type PdfLibrary } from "@klarsprak/documents";
import type { PdfThreadAnswer } from "./read-pdf-in-thread.js";

/** Stands for what pdf.js draws with. It is made when pdf.js loads, and never used, for nothing is drawn. */
class Drawing {}

/** Loads pdf.js so that it neither opens files nor starts other code: without a canvas, and with its other half in this thread. */
async function loadPdf(): Promise<PdfLibrary> {
  Object.assign(globalThis, { DOMMatrix: Drawing, ImageData: Drawing, Path2D: Drawing });
  // What native code unpacks stays in memory when a thread is ended; pdf.js can do without.
  Object.assign(globalThis, { DecompressionStream: undefined });
  // By this it would load a canvas in native code, and open files: it finds an empty canvas, and nothing else.
  const createRequire = () => () => ({});
  Object.assign(process, {
    getBuiltinModule: (name: string) => (name === "module" ? { createRequire } : undefined),
  });
  const pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

// In damaged files pdf.js lets go of promises that then fail. What it answers in the end is what counts.
process.on("unhandledRejection", () => undefined);

async function answer(): Promise<PdfThreadAnswer> {
  try {
    return { kind: "read", content: await extractPdf(workerData as Uint8Array, await loadPdf()) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { kind: "error", code: error.code, message: error.message };
  }
}

parentPort?.postMessage(await answer());
