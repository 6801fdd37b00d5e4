import { type FileFormat, fileFormatOf, type SourceDocument, type TextFormat } from "@klarsprak/core";
import type { ReadFileOptions } from "@klarsprak/documents";
import type { DecodedText } from "./decode.js";
import { type ReadPdf, readDocument } from "./read-document.js";
import { isReadError, MAX_BYTES, type ReadError, tooLarge } from "./read-error.js";
import { readableFormat, readText } from "./read-text.js";
import type { Slices } from "./slices.js";

/** A text, with how it was written down. */
export interface TextSource {
  readonly kind: "text";
  readonly format: TextFormat;
  readonly decoded: DecodedText;
}

/** A document that was read from a file that is no text, and that file. */
export interface DocumentSource {
  readonly kind: "document";
  readonly format: FileFormat;
  readonly document: SourceDocument;
  /** What its reader passed over, for a person to read; follows the name of the file. */
  readonly warnings: readonly string[];
  readonly bytes: Uint8Array;
}

export interface ReadSourceOptions {
  readonly readPdf: ReadPdf;
  /** Finds fields typed into a document. */
  readonly fieldsIn?: ReadFileOptions["fieldsIn"];
  readonly slices?: Slices | undefined;
}

/** What a file of these bytes would say, by the ending of its path; or why it is not read. */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  { readPdf, fieldsIn, slices }: ReadSourceOptions,
): Promise<TextSource | DocumentSource | ReadError> {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  const fileFormat = fileFormatOf(path);
  if (fileFormat !== undefined) {
    const read = await readDocument(
      fileFormat,
      bytes,
      { path, ...(fieldsIn === undefined ? {} : { fieldsIn }) },
      readPdf,
      slices,
    );
    return isReadError(read) ? read : { kind: "document", format: fileFormat, ...read, bytes };
  }
  const decoded = readText(bytes);
  if (isReadError(decoded)) return decoded;
  const format = readableFormat(path, decoded);
  return typeof format === "string" ? { kind: "text", format, decoded } : format;
}
