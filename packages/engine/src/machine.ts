import type { Spelling } from "@klarsprak/core";
import type { ReadDocument, ReadFileOptions } from "@klarsprak/documents";
import type { FileSource } from "./file-source.js";
import type { ReadError } from "./read-error.js";
import type { Slices } from "./slices.js";

/** What a linter asks of the machine it runs on. */
export interface Machine {
  readonly files: FileSource;
  /** The word lists of the package for spelling. Throws an Error that says what to do where there are none. */
  readonly spelling: () => Spelling;
  /** Reads a PDF, or says why that is not done here. Rejects with a DocumentError. */
  readonly readPdf: (
    bytes: Uint8Array,
    options: ReadFileOptions,
    slices?: Slices,
  ) => Promise<ReadDocument | ReadError>;
}
