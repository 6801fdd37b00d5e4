import type { FileFormat } from "@klarsprak/core";
import type { ReadDocument, ReadFileOptions } from "@klarsprak/documents";
import type { ReadError } from "./read-bytes.js";

/**
 * Reads a file of a word processor or of print. The readers are loaded when the first such file is met, so that a run over
 * texts waits for none of them.
 */
export async function readDocument(
  format: FileFormat,
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<ReadDocument | ReadError> {
  const { DocumentError, readDocx, readOdt } = await import("@klarsprak/documents");
  try {
    switch (format) {
      case "docx":
        return readDocx(bytes, options);
      case "odt":
        return readOdt(bytes, options);
      case "pdf": {
        const { readPdfInThread } = await import("./read-pdf-in-thread.js");
        return await readPdfInThread(bytes, options);
      }
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
