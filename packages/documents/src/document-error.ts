/** Why a file cannot be read as a document. */
export type DocumentErrorCode =
  | "empty"
  | "damaged"
  | "encrypted"
  | "not-a-document"
  | "old-format"
  | "unsafe"
  | "too-large"
  | "too-deep"
  | "no-text";

/** A file that cannot be read. `message` follows the name of the file: what is wrong, and what to do. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message);
  }
}
