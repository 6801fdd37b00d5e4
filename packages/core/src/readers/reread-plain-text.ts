import type { Block } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { TextEdit } from "../text/text-edit.js";
import type { ReadBlocks } from "./block-list.js";
import { readFrontMatter } from "./front-matter.js";
import type { MoveBlock } from "./moved-block.js";
import { isHeadingText } from "./plain-marks.js";
import { type PlainTextPlace, readPlainTextBetween } from "./plain-text.js";
import { type PreparedSource, plainTextOptions } from "./read.js";
import type { ReadOptions } from "./read-options.js";
import type { MaskedSource } from "./template/masked-source.js";
import type { TemplateTag } from "./template/template-tag.js";

/** Begins a list of the house, whose end may stand anywhere behind it. */
const HOUSE_LIST = "*-";

/**
 * Reads plain text again from the last paragraph before an edit to the first one behind it where all is as it was.
 * Undefined where tags or marks may reach further than to the next paragraph: then the text is to be read as a whole.
 */
export function rereadPlainText(
  previous: SourceDocument,
  { scan, masked, front }: PreparedSource,
  { span, text }: TextEdit,
  options: ReadOptions,
  move: MoveBlock,
): ReadBlocks | undefined {
  const { source, blocks } = previous;
  if (previous.notes.length > 0 || previous.comments.length > 0) return undefined;
  if (scan.unclosed.length > 0 || !scan.tags.every(isField)) return undefined;
  if (masked.source.includes(HOUSE_LIST) || source.includes(HOUSE_LIST)) return undefined;
  if (readFrontMatter(source).end !== front.end) return undefined;
  const { from, behind } = placesAround(source, blocks, front.end, span);
  if (from === undefined) return undefined;
  const delta = text.length - (span.end - span.start);
  const masks = new MaskedPlaces(masked);
  const first = masks.of(from, 0);
  const until = behind.map((place) => masks.of(place, delta));
  const read = readPlainTextBetween(masked, plainTextOptions(options), first, until);
  const stop = behind[read.stop];
  if (stop === undefined && behind.length === MOST_BEHIND) return undefined;
  if (!areSameFields(previous, scan, { start: from.at, end: stop?.at ?? source.length }, delta))
    return undefined;
  return {
    blocks: [
      ...blocks.slice(0, from.index),
      ...read.blocks,
      ...(stop === undefined ? [] : blocks.slice(stop.index).map((block) => move(block, delta))),
    ],
    comments: [],
    notes: [],
  };
}

/** Whether a tag stands in the text as one word would. */
function isField({ kind, start, end, cutStart, cutEnd }: TemplateTag): boolean {
  return kind === "field" && start === cutStart && end === cutEnd;
}

/** Leads from places of the source to offsets of the masked text. Asked for in order. */
class MaskedPlaces {
  #chunk = 0;

  constructor(readonly masked: MaskedSource) {}

  of(place: KnownPlace, delta: number): PlainTextPlace {
    return { ...place, at: this.#maskedAt(place.at + delta), mark: this.#maskedAt(place.mark + delta) };
  }

  #maskedAt(offset: number): number {
    const { chunks } = this.masked;
    while (this.#chunk > 0 && chunks[this.#chunk]!.start > offset) this.#chunk--;
    while (this.#chunk + 1 < chunks.length && chunks[this.#chunk + 1]!.start <= offset) this.#chunk++;
    const chunk = chunks[this.#chunk];
    return chunk === undefined ? offset : chunk.at + offset - chunk.start;
  }
}

/** Whether the fields outside of what was read again are those that were there before. */
function areSameFields(
  { placeholders }: SourceDocument,
  { tags }: PreparedSource["scan"],
  read: Span,
  delta: number,
): boolean {
  const before = placeholders.filter(({ span }) => span.start < read.start);
  const behind = placeholders.filter(({ span }) => span.end > read.end);
  const first = tags.filter(({ start }) => start < read.start);
  const last = tags.filter(({ end }) => end > read.end + delta);
  return (
    before.length === first.length &&
    behind.length === last.length &&
    before.every(({ span }, i) => isAt(first[i]!, span, 0)) &&
    behind.every(({ span }, i) => isAt(last[i]!, span, delta))
  );
}

function isAt(tag: Span, span: Span, delta: number): boolean {
  return tag.start === span.start + delta && tag.end === span.end + delta;
}

/** A place of the source; its offsets count there. */
interface KnownPlace extends PlainTextPlace {
  /** The block that begins there. */
  readonly index: number;
}

/** So many places behind an edit are tried; oftenest the first will do. */
const MOST_BEHIND = 100;

/**
 * Where reading can go on: behind a paragraph that is no heading and an empty line. The last such place before a span and the
 * first ones behind it. There are none where something stands between two blocks before that made none, such as an empty
 * item, since that may count for what follows.
 */
function placesAround(
  source: string,
  blocks: readonly Block[],
  frontEnd: number,
  span: Span,
): { readonly from: KnownPlace | undefined; readonly behind: readonly KnownPlace[] } {
  const before: KnownPlace[] = [];
  const behind: KnownPlace[] = [];
  const isPlace = ({ index }: KnownPlace): boolean => !isHeadingText(blocks[index - 1]!.readings[0].text);
  let hasHeading = false;
  let lists = 0;
  let end = frontEnd;
  for (let index = 0; index < blocks.length && behind.length < MOST_BEHIND; index++) {
    const block = blocks[index]!;
    const above = blocks[index - 1];
    const gap = gapAt(source, end, block.span.start);
    if (gap === undefined) break;
    if (above?.kind === "heading") hasHeading = true;
    if (above?.list !== undefined) lists = Math.max(lists, above.list.list + 1);
    end = block.span.end;
    if (above?.kind !== "paragraph" || gap.breaks < 2) continue;
    const place = { at: gap.lineStart, mark: block.span.start, hasHeading, lists, index };
    if (place.at <= span.start) before.push(place);
    else if (place.at > span.end && isPlace(place)) behind.push(place);
  }
  return { from: before.findLast(isPlace), behind };
}

/** The line breaks between two blocks and the start of the last line; undefined where more than white space stands there. */
function gapAt(
  source: string,
  from: number,
  to: number,
): { readonly breaks: number; readonly lineStart: number } | undefined {
  let breaks = 0;
  let lineStart = from;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) {
      breaks++;
      lineStart = i + 1;
    } else if (code !== 32 && code !== 9 && code !== 13) return undefined;
  }
  return { breaks, lineStart };
}
