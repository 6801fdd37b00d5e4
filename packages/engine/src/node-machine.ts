import { SpellingLoader } from "./load-spelling.js";
import type { Machine } from "./machine.js";
import { nodeFiles } from "./node-files.js";

/** This machine, as a linter on Node works with it. */
export function nodeMachine({ otherThreads = 0 }: { readonly otherThreads?: number } = {}): Machine {
  return {
    files: nodeFiles,
    spelling: new SpellingLoader().spelling,
    // Loaded with the first PDF, so that a run over texts does not wait for it.
    readPdf: async (bytes, options, slices) =>
      (await import("./read-pdf-in-thread.js")).readPdfInThread(bytes, { ...options, otherThreads }, slices),
  };
}
