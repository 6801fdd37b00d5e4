import type { AnnotatedBlock, AnnotatedReading } from "./block.js";

/** A stretch that stands between quotation marks or in a block quotation, over one block or several. */
export interface Quotation {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  /** Where it begins in the text of the block, after the mark; and where it ends there, or where the block does. */
  readonly start: number;
  readonly end: number;
  /** All its words, those of further blocks too. */
  readonly text: string;
  /** What leads up to it: the words before it, or the block before it where it begins a block. */
  readonly before: string;
  /** The words of the block that follow it. */
  readonly after: string;
}

/** A quotation without an end in so many blocks is a mark that was forgotten. */
const MOST_BLOCKS = 12;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["«", "»"],
  ["“", "”"],
];

/** The quotations of a text, in order. A quotation inside another is part of it. */
export function quotations(blocks: readonly AnnotatedBlock[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!;
    if (block.kind === "code") at += 1;
    else if (block.quoted === true) {
      const length = quotedRun(blocks, at);
      found.push(blockQuotation(blocks, at, length));
      at += length;
    } else at += takeMarked(blocks, at, found);
  }
  return found;
}

function textOf(block: AnnotatedBlock | undefined): string {
  return block?.readings[0].text ?? "";
}

function quotedRun(blocks: readonly AnnotatedBlock[], from: number): number {
  let length = 1;
  while (blocks[from + length]?.quoted === true) length += 1;
  return length;
}

function blockQuotation(blocks: readonly AnnotatedBlock[], at: number, length: number): Quotation {
  const block = blocks[at]!;
  const reading = block.readings[0];
  const text = blocks
    .slice(at, at + length)
    .map(textOf)
    .join("\n");
  return {
    block,
    reading,
    start: 0,
    end: reading.text.length,
    text,
    before: textOf(blocks[at - 1]),
    after: "",
  };
}

/** Takes the quotations that begin in a block, and tells how many blocks are done with. */
function takeMarked(blocks: readonly AnnotatedBlock[], at: number, found: Quotation[]): number {
  const block = blocks[at]!;
  const reading = block.readings[0];
  const { text } = reading;
  for (let from = 0; ; ) {
    const opened = firstOpening(text, from);
    if (opened === undefined) return 1;
    const { start, close } = opened;
    const lead = text.slice(from, start - 1);
    const before = lead.trim() === "" && from === 0 ? textOf(blocks[at - 1]) : lead;
    const end = text.indexOf(close, start);
    if (end !== -1) {
      found.push({
        block,
        reading,
        start,
        end,
        text: text.slice(start, end),
        before,
        after: text.slice(end + 1),
      });
      from = end + 1;
      continue;
    }
    const last = closingBlock(blocks, at, close);
    if (last === undefined) return 1;
    const whole = [
      text.slice(start),
      ...blocks.slice(at + 1, last).map(textOf),
      untilClose(textOf(blocks[last]), close),
    ];
    found.push({ block, reading, start, end: text.length, text: whole.join("\n"), before, after: "" });
    return last - at + 1;
  }
}

function firstOpening(
  text: string,
  from: number,
): { readonly start: number; readonly close: string } | undefined {
  let first: { readonly start: number; readonly close: string } | undefined;
  for (const [open, close] of PAIRS) {
    const at = text.indexOf(open, from);
    if (at !== -1 && (first === undefined || at + 1 < first.start)) first = { start: at + 1, close };
  }
  return first;
}

function closingBlock(blocks: readonly AnnotatedBlock[], at: number, close: string): number | undefined {
  const open = PAIRS.find((pair) => pair[1] === close)![0];
  for (let next = at + 1; next < blocks.length && next <= at + MOST_BLOCKS; next++) {
    const text = textOf(blocks[next]);
    const closed = text.indexOf(close);
    const opened = text.indexOf(open);
    // Each paragraph of a quotation may begin with a mark of its own.
    if (closed !== -1 && (opened === -1 || opened === 0 || opened > closed)) return next;
    if (opened > 0) return undefined;
  }
  return undefined;
}

function untilClose(text: string, close: string): string {
  return text.slice(0, text.indexOf(close));
}
