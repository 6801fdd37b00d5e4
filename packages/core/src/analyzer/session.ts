import type { SourceDocument } from "../document/document.js";
import type { Analysis } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import { reread } from "../readers/reread.js";
import type { TextEdit } from "../text/text-edit.js";
import { analyzing, type Partial } from "./analyze-document.js";
import { BlockStore } from "./block-store.js";
import { looked, type PreparedSetup, readInput, readOptions, type TextInput } from "./setup.js";

/**
 * A text while it is written. After an edit only the blocks that changed are read and checked again; the result
 * is the same as an analysis from scratch.
 */
export class Session {
  #input: TextInput;
  #document: SourceDocument | undefined;
  readonly #store = new BlockStore();
  #analysis: Analysis | undefined;
  #steps: Generator<Partial | undefined, Analysis> | undefined;
  #partial: Partial | undefined;
  /** Where the writer is: what stands there is checked first. */
  #at = 0;

  constructor(
    input: TextInput,
    readonly setup: PreparedSetup,
  ) {
    this.#input = input;
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
    if (this.#document !== undefined) {
      const document = reread(this.#document, changed, edit, readOptions(this.#input, this.setup.config));
      this.#document = looked(document, this.#input, this.setup);
    }
    this.#at = edit.span.start;
    this.#giveUp();
  }

  /** The result for the text as it now stands. */
  analysis(): Analysis {
    this.step(() => false);
    return this.#analysis!;
  }

  /**
   * Works on the result until time is over, as `isOver` tells after each block or rule, and tells whether it is done. An
   * update gives up what is outdated; blocks that are done stay done.
   */
  step(isOver: () => boolean): boolean {
    if (this.#analysis !== undefined) return true;
    if (this.#document === undefined) {
      this.#document = readInput(this.#input, this.setup);
      if (isOver()) return false;
    }
    this.#steps ??= analyzing(this.#document, this.#input, this.setup, this.#store, this.#at);
    for (;;) {
      const { done, value } = this.#steps.next();
      if (done === true) {
        this.#giveUp();
        this.#analysis = value;
        return true;
      }
      this.#partial = value;
      if (isOver()) return false;
    }
  }

  /** What is found so far in the blocks that are done, where the text is being checked; all of it when that is done. */
  partial(): readonly Finding[] {
    return this.#analysis?.findings ?? this.#partial?.() ?? [];
  }

  /** What the result would be after an edit. The text stays as it is. */
  trial(edit: TextEdit): Analysis {
    const analysis = this.analysis();
    const [input, document, last] = [this.#input, this.#document, this.#store.last];
    const at = this.#at;
    try {
      this.update(edit);
      return this.analysis();
    } finally {
      this.#giveUp();
      this.#input = input;
      this.#document = document;
      this.#store.last = last;
      this.#analysis = analysis;
      this.#at = at;
    }
  }

  #giveUp(): void {
    this.#analysis = undefined;
    this.#steps = undefined;
    this.#partial = undefined;
  }
}
