import type { SourceDocument, Span } from "@klarsprak/core";

/** A document as it was read, and what its reader passed over that a person should know of. */
export interface ReadDocument {
  readonly document: SourceDocument;
  /** Each follows the name of the file: «holds macros, which are never run.» */
  readonly warnings: readonly string[];
}

/** What a reader may be told of a file. */
export interface ReadFileOptions {
  /** Its path; the ending tells whether it is a template. */
  readonly path?: string;
  /** Finds fields that are typed into a text; left out, those of template languages. Spans are in order, none in another. */
  readonly fieldsIn?: (text: string) => readonly Span[];
}
