import type { FileFormat } from "@klarsprak/core";
import type { ReadDocument, ReadFileOptions } from "@klarsprak/documents";
import type { Machine } from "./machine.js";
import type { ReadError } from "./read-error.js";
import { type Slices, takeInSlices } from "./slices.js";

/** Reads a PDF, in the way of the machine. */
export type ReadPdf = Machine["readPdf"];

/**
 * Reads a file of a word processor or of print. The readers are loaded when the first such file is met, so that a run over
 * texts waits for none of them.
 */
export async function readDocument(
  format: FileFormat,
  bytes: Uint8Array,
  options: ReadFileOptions,
  readPdf: ReadPdf,
  slices: Slices | undefined,
): Promise<ReadDocument | ReadError> {
  const { DocumentError, readingDocx, readingOdt } = await import("@klarsprak/documents");
  try {
    switch (format) {
      case "docx":
        return await takeInSlices(readingDocx(bytes, options), slices);
      case "odt":
        return await takeInSlices(readingOdt(bytes, options), slices);
      case "pdf":
        return await readPdf(bytes, options, slices);
    }
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code, message: error.message };
    // What no reader foresaw ends this file, not the run.
    return { code: "reader-failed", message: `cannot be read: ${reasonOf(error)}. Please report it.` };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
