import type { ReadDocument, ReadFileOptions } from "../read-document.js";
import { type ExtractOptions, extractPdf } from "./extract-pdf.js";
import { documentOfPdf } from "./pdf-document.js";
import type { PdfLibrary } from "./pdf-library.js";

/**
 * Reads a PDF: its text in reading order, with headings, lists, tables, notes, headers and footers as its tags or its looks
 * tell them. `pdfjs` is the library pdfjs-dist in its legacy build. Throws a DocumentError.
 */
export async function readPdf(
  bytes: Uint8Array,
  pdfjs: PdfLibrary,
  options: ExtractOptions & ReadFileOptions = {},
): Promise<ReadDocument> {
  return documentOfPdf(await extractPdf(bytes, pdfjs, options), options);
}
