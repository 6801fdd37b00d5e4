import type { SourceDocument } from "../document/document.js";
import type { Analysis } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import { type MoveBlock, moveBlock, movedBlock } from "../readers/moved-block.js";
import { reread } from "../readers/reread.js";
import { editBetween, type TextEdit } from "../text/text-edit.js";
import { analyzing, type Partial } from "./analyze-document.js";
import { BlockStore } from "./block-store.js";
import { looked, type PreparedSetup, readingInput, readOptions, type TextInput } from "./setup.js";

/**
 * A text while it is written. After an edit only the blocks that changed are read and checked again; the result
 * is the same as an analysis from scratch. What stands behind an edit moves with the text, blocks and findings
 * themselves: a result is that of the text as it stood, and holds until the next one is asked for.
 */
export class Session {
  #input: TextInput;
  #document: SourceDocument | undefined;
  readonly #store = new BlockStore();
  #analysis: Analysis | undefined;
  #reading: Generator<void, SourceDocument> | undefined;
  #steps: Generator<Partial | undefined, Analysis> | undefined;
  #partial: Partial | undefined;
  /** Where the writer is: what stands there is checked first. */
  #at = 0;
  #isTrial = false;

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
    this.#edit(edit, this.#edited(edit), this.#move);
  }

  /** Makes this the text, by the one edit that leads to it. */
  setSource(source: string): void {
    const edit = editBetween(this.source, source);
    // The string itself is kept, which the caller may keep too: a long text need not be there twice.
    if (edit !== undefined) this.#edit(edit, source, this.#move);
  }

  readonly #move: MoveBlock = (block, delta) => {
    this.#store.hasMoved = true;
    return moveBlock(block, delta);
  };

  #edited(edit: TextEdit): string {
    const { source } = this.#input;
    if (edit.span.start < 0 || edit.span.end > source.length || edit.span.start > edit.span.end) {
      throw new RangeError(
        `edit ${edit.span.start}–${edit.span.end} lies outside the text of ${source.length} characters`,
      );
    }
    return source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
  }

  #edit(edit: TextEdit, changed: string, move: MoveBlock): void {
    this.#input = { ...this.#input, source: changed };
    if (this.#document !== undefined) {
      const document = reread(
        this.#document,
        changed,
        edit,
        readOptions(this.#input, this.setup.config),
        move,
      );
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
    while (this.#document === undefined) {
      this.#reading ??= readingInput(this.#input, this.setup);
      const { done, value } = this.#reading.next();
      if (done === true) this.#document = value;
      if (isOver()) return false;
    }
    this.#steps ??= analyzing(this.#document, this.#input, this.setup, this.#store, {
      from: this.#at,
      keepsLast: this.#isTrial,
      inSlices: true,
    });
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
    this.#isTrial = true;
    try {
      this.#edit(edit, this.#edited(edit), movedBlock);
      return this.analysis();
    } finally {
      this.#isTrial = false;
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
    this.#reading = undefined;
    this.#steps = undefined;
    this.#partial = undefined;
  }
}
