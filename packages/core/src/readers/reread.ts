import type { SourceDocument } from "../document/document.js";
import type { Span } from "../text/span.js";
import { type ReadOptions, read } from "./read.js";

/** Reads a source that an edit has changed. The result is the same as that of `read`. */
export function reread(
  _previous: SourceDocument,
  source: string,
  _edit: { readonly span: Span; readonly text: string },
  options: ReadOptions,
): SourceDocument {
  return read(source, options);
}
