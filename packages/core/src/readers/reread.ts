import type { Block } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import { type Span, shiftSpan } from "../text/span.js";
import { isBearable } from "./markdown/guard-markdown.js";
import { type ReadPart, readMarkdown } from "./markdown/read-markdown.js";
import { type MarkdownPart, splitMarkdown } from "./markdown/split-markdown.js";
import { type MoveBlock, movedBlock } from "./moved-block.js";
import { readPlainText } from "./plain-text.js";
import { assemble, type PreparedSource, plainTextOptions, prepare, type ReadOptions, read } from "./read.js";
import { rereadPlainText } from "./reread-plain-text.js";

/** A change of a source: the characters of `span` give way to `text`. */
export interface SourceEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Reads a source that one edit has changed. The result is the same as that of `read`. In Markdown without
 * definitions and template blocks only the parts that the edit touches are parsed again; blocks behind it
 * keep their texts and segments and move; in plain text without tags likewise, by `move`. All else is read as a whole.
 */
export function reread(
  previous: SourceDocument,
  source: string,
  edit: SourceEdit,
  options: ReadOptions,
  move: MoveBlock = movedBlock,
): SourceDocument {
  if (options.format === "text" && previous.format === "text" && isResult(previous.source, edit, source)) {
    const prepared = prepare(source, options);
    const found =
      rereadPlainText(previous, prepared, edit, options, move) ??
      readPlainText(prepared.masked, plainTextOptions(options));
    return assemble(source, options, prepared, found);
  }
  if (options.format !== "markdown" || previous.format !== "markdown") return read(source, options);
  if (previous.notes.length > 0 || !isResult(previous.source, edit, source)) return read(source, options);
  const before = prepare(previous.source, options);
  const after = prepare(source, options);
  if (!isPlain(before, previous.source) || !isPlain(after, source))
    return assembleWhole(source, options, after);
  const found = readMarkdown(after.masked, new KnownParts(previous, before, after, edit).find);
  return assemble(source, options, after, found);
}

function assembleWhole(source: string, options: ReadOptions, prepared: PreparedSource): SourceDocument {
  return assemble(source, options, prepared, readMarkdown(prepared.masked));
}

function isResult(before: string, { span, text }: SourceEdit, after: string): boolean {
  if (span.start < 0 || span.end < span.start || span.end > before.length) return false;
  if (after.length !== before.length - (span.end - span.start) + text.length) return false;
  const tail = after.length - (before.length - span.end);
  return (
    after.startsWith(text, span.start) &&
    after.slice(0, span.start) === before.slice(0, span.start) &&
    after.slice(tail) === before.slice(span.end)
  );
}

/** Whether each part can be read by itself: no definitions, of the template language only fields, nothing hostile. */
function isPlain({ scan, masked }: PreparedSource, source: string): boolean {
  if (!isBearable(masked.text)) return false;
  return (
    !source.includes("]:") && scan.unclosed.length === 0 && scan.tags.every(({ kind }) => kind === "field")
  );
}

/** The parts of the source before the edit, by where they begin. */
class KnownParts {
  readonly #parts = new Map<number, MarkdownPart>();

  constructor(
    readonly previous: SourceDocument,
    readonly before: PreparedSource,
    readonly after: PreparedSource,
    readonly edit: SourceEdit,
  ) {
    for (const part of splitMarkdown(before.masked.text)) {
      this.#parts.set(before.masked.sourceStart(part.from), part);
    }
  }

  /** What the source held before the edit in a part that the edit did not touch. */
  readonly find = (part: MarkdownPart): ReadPart | undefined => {
    const { span, text } = this.edit;
    const start = this.after.masked.sourceStart(part.from);
    const end = this.after.masked.sourceEnd(part.to);
    const editEnd = span.start + text.length;
    const isBefore = end <= span.start;
    if (!isBefore && start < editEnd) return undefined;
    const delta = isBefore ? 0 : text.length - (span.end - span.start);
    const old = this.#parts.get(start - delta);
    if (old === undefined || old.kind !== part.kind || old.to - old.from !== part.to - part.from)
      return undefined;
    const { masked } = this.before;
    if (masked.sourceEnd(old.to) !== end - delta) return undefined;
    if (masked.text.slice(old.from, old.to) !== this.after.masked.text.slice(part.from, part.to))
      return undefined;
    return {
      blocks: this.#blocksIn(start - delta, end - delta).map((block) => movedBlock(block, delta)),
      comments: this.previous.comments
        .filter((comment) => comment.span.start >= start - delta && comment.span.end <= end - delta)
        .map((comment) => ({ ...comment, span: shiftSpan(comment.span, delta) })),
    };
  };

  #blocksIn(start: number, end: number): readonly Block[] {
    const { blocks } = this.previous;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < blocks.length && blocks[last]!.span.start < end) last++;
    return blocks.slice(low, last);
  }
}
