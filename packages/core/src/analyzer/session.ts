import type { SourceDocument } from "../document/document.js";
import type { Analysis } from "../finding/analysis.js";
import { reread } from "../readers/reread.js";
import type { TextEdit } from "../text/text-edit.js";
import { analyzeDocument, type BlockStore, newBlockStore } from "./analyze-document.js";
import { looked, type PreparedSetup, readInput, readOptions, type TextInput } from "./setup.js";

/**
 * A text while it is written. After an edit only the blocks that changed are read and checked again; the result
 * is the same as an analysis from scratch.
 */
export class Session {
  #input: TextInput;
  #document: SourceDocument;
  #store: BlockStore = newBlockStore();
  #analysis: Analysis | undefined;

  constructor(
    input: TextInput,
    readonly setup: PreparedSetup,
  ) {
    this.#input = input;
    this.#document = readInput(input, setup);
  }

  get source(): string {
    return this.#input.source;
  }

  /** Replaces characters of the source. Throws a RangeError where the span lies outside. */
  update(edit: TextEdit): void {
    const { source } = this.#input;
    if (edit.span.start < 0 || edit.span.end > source.length || edit.span.start > edit.span.end) {
      throw new RangeError(
        `edit ${edit.span.start}–${edit.span.end} lies outside the text of ${source.length} characters`,
      );
    }
    const changed = source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
    this.#input = { ...this.#input, source: changed };
    const document = reread(this.#document, changed, edit, readOptions(this.#input, this.setup.config));
    this.#document = looked(document, this.#input, this.setup);
    this.#analysis = undefined;
  }

  /** The result for the text as it now stands. */
  analysis(): Analysis {
    if (this.#analysis === undefined) {
      const { analysis, store } = analyzeDocument(this.#document, this.#input, this.setup, this.#store);
      this.#analysis = analysis;
      this.#store = store;
    }
    return this.#analysis;
  }
}
