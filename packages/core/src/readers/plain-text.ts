import type { Block, ListPlace } from "../document/block.js";
import { takeAll } from "../text/steps.js";
import { appendBlocks, type ReadBlocks } from "./block-list.js";
import { BlockText } from "./block-text.js";
import { cutLines, type TextLine } from "./plain-lines.js";
import {
  endsSentence,
  headingMark,
  isHeadingText,
  isLetterheadLine,
  isRunningText,
  listMark,
  startsWithCapital,
} from "./plain-marks.js";
import type { MaskedSource } from "./template/masked-source.js";

/** How plain text is to be read. */
export interface PlainTextOptions {
  readonly headingPrefix?: string;
  /** Which tags are markup: those of HTML, or everything that looks like a tag. */
  readonly tags: "known" | "all";
}

/** A line shorter than this without a final stop, before a line with a capital, is a block of its own. */
const SHORT_LINE = 60;

/** Nobody wraps text wider than this: where a line is longer, each line is a paragraph. */
const WIDEST_WRAP = 120;

/** So many lines are read in one step. */
const LINES_A_STEP = 200;

/** Reads plain text into headings, list items and paragraphs. */
export function readPlainText(masked: MaskedSource, options: PlainTextOptions): ReadBlocks {
  return takeAll(readingPlainText(masked, options));
}

/** Reads plain text in steps of some lines. */
export function* readingPlainText(
  masked: MaskedSource,
  options: PlainTextOptions,
): Generator<void, ReadBlocks> {
  const { blocks } = yield* new PlainTextReader(masked, options).reading([]);
  return { blocks, comments: [], notes: [] };
}

/** Where reading can go on, and what counts there: between two paragraphs, behind an empty line, with no list open. */
export interface PlainTextPlace {
  /** Start of a line and where its first mark stands: offsets in the masked text. */
  readonly at: number;
  readonly mark: number;
  readonly hasHeading: boolean;
  /** So many lists were begun before. */
  readonly lists: number;
}

const START: PlainTextPlace = { at: 0, mark: 0, hasHeading: false, lists: 0 };

/**
 * Reads plain text from a place on until another, where what was read before can be used again. Tells which of these it
 * came to, or -1 where it read to the end.
 */
export function readPlainTextBetween(
  masked: MaskedSource,
  options: PlainTextOptions,
  from: PlainTextPlace,
  until: readonly PlainTextPlace[],
): ReadUntil {
  return new PlainTextReader(masked, options, from).read(until);
}

interface ReadUntil {
  readonly blocks: readonly Block[];
  /** The place it came to, or -1. */
  readonly stop: number;
}

interface Candidate {
  readonly index: number;
  readonly after: number;
}

class PlainTextReader {
  readonly #blocks: Block[] = [];
  #paragraph: TextLine[] = [];
  #itemIndent: number | undefined;
  #place: ListPlace | undefined;
  #blankBefore = true;
  #lists = 0;
  #openList: { readonly id: number; counts: number[]; indents: number[]; ids: number[] } | undefined;
  #isHouseList = false;
  #candidate: Candidate | undefined;
  #hasHeading = false;
  /** The line behind the one that is read. */
  #next: TextLine | undefined;

  constructor(
    readonly masked: MaskedSource,
    readonly options: PlainTextOptions,
    readonly from: PlainTextPlace = START,
  ) {
    this.#hasHeading = from.hasHeading;
    this.#lists = from.lists;
  }

  read(until: readonly PlainTextPlace[]): ReadUntil {
    return takeAll(this.reading(until));
  }

  *reading(until: readonly PlainTextPlace[]): Generator<void, ReadUntil> {
    let count = 0;
    let isHouseMarkAbsent = false;
    const lines = cutLines(this.masked.text, this.options.tags, this.from.at);
    let stop = 0;
    const following = (): TextLine | undefined => lines.next().value ?? undefined;
    for (let line = following(); line !== undefined; line = this.#next) {
      this.#next = following();
      if (++count % LINES_A_STEP === 0) yield;
      while (stop < until.length && until[stop]!.mark < line.lineStart) stop++;
      if (this.#isAt(until[stop], line)) return { blocks: this.#blocks, stop };
      if (line.isBlank) {
        this.#flush(true);
        continue;
      }
      let current = line;
      if (!this.#isHouseList && current.text.startsWith("*-") && !isHouseMarkAbsent) {
        const closes = this.masked.text.indexOf("-*", current.start + 2) !== -1;
        isHouseMarkAbsent = !closes;
        if (closes) {
          this.#flush(false);
          this.#isHouseList = true;
          this.#openList = undefined;
          current = current.from(2);
        }
      }
      if (this.#isHouseList) this.#houseItem(current);
      else this.#line(current);
    }
    this.#flush(true);
    return { blocks: this.#blocks, stop: -1 };
  }

  /** Whether the reader stands at a place as it did when that was read before. */
  #isAt(place: PlainTextPlace | undefined, line: TextLine): boolean {
    return (
      place !== undefined &&
      place.mark === line.lineStart &&
      !line.isBlank &&
      place.hasHeading === this.#hasHeading &&
      place.lists === this.#lists &&
      this.#paragraph.length === 0 &&
      this.#openList === undefined &&
      this.#candidate === undefined &&
      this.#blankBefore
    );
  }

  /** A line between `*-` and `-*`. */
  #houseItem(line: TextLine): void {
    const isLast = line.text.trimEnd().endsWith("-*");
    const item = isLast ? line.to(line.text.trimEnd().length - 2) : line;
    if (item.text.trim() !== "") {
      this.#flush(false);
      this.#place = this.#nextPlace(0, false);
      this.#paragraph.push(item);
    }
    this.#flush(false);
    if (!isLast) return;
    this.#isHouseList = false;
    this.#openList = undefined;
  }

  #line(line: TextLine): void {
    const heading = headingMark(line.text, this.options.headingPrefix);
    if (heading !== undefined) {
      this.#flush(false);
      this.#openList = undefined;
      this.#add([line.from(heading.length)], { kind: "heading", level: heading.level }, line);
      this.#hasHeading = true;
      this.#blankBefore = true;
      return;
    }
    const mark = listMark(line.text);
    if (mark !== undefined && (this.#openList !== undefined || this.#canOpenList(line))) {
      this.#flush(false);
      this.#place = this.#nextPlace(line.indent, mark.isOrdered);
      this.#itemIndent = line.indent;
      this.#paragraph.push(line.from(mark.length));
      return;
    }
    if (this.#place !== undefined && this.#endsItem(line)) this.#flush(false);
    else if (this.#place === undefined && this.#endsParagraph(line)) this.#flush(false);
    this.#paragraph.push(line);
  }

  /** A mark in the middle of running text is no list: the line before must have come to an end. */
  #canOpenList(line: TextLine): boolean {
    const last = this.#paragraph.at(-1);
    return last === undefined || endsSentence(last.text) || last.text.length < SHORT_LINE || line.indent > 0;
  }

  #endsItem(line: TextLine): boolean {
    if (line.indent > (this.#itemIndent ?? 0)) return false;
    const last = this.#paragraph.at(-1)!;
    return startsWithCapital(line.text) && (endsSentence(last.text) || last.text.length < SHORT_LINE);
  }

  #endsParagraph(line: TextLine): boolean {
    const last = this.#paragraph.at(-1);
    if (last === undefined) return false;
    if (isLetterheadLine(last.text) && !/^\p{Ll}/u.test(line.text)) return true;
    if (!startsNewly(line.text)) return false;
    if (isLetterheadLine(line.text)) return true;
    if (!endsSentence(last.text)) return last.text.length < SHORT_LINE || !isWrap(last.text, line.text);
    if (!isWrap(last.text, line.text) && Math.max(last.text.length, line.text.length) > WIDEST_WRAP)
      return true;
    return this.#standsAlone(line);
  }

  /** A short line without a final stop before a line with a capital, such as a heading. */
  #standsAlone(line: TextLine): boolean {
    const next = this.#next;
    const isShort = line.text.length < SHORT_LINE && !endsSentence(line.text);
    return (
      isShort &&
      next !== undefined &&
      !next.isBlank &&
      startsNewly(next.text) &&
      !isWrap(line.text, next.text)
    );
  }

  #nextPlace(indent: number, ordered: boolean): ListPlace {
    this.#openList ??= { id: this.#lists++, counts: [0], indents: [indent], ids: [this.#lists - 1] };
    const { counts, indents, ids } = this.#openList;
    while (indents.length > 1 && indent < indents.at(-1)!) {
      indents.pop();
      counts.pop();
      ids.pop();
    }
    if (indent > indents.at(-1)! + 1 && indents.length < 100) {
      indents.push(indent);
      counts.push(0);
      ids.push(this.#lists++);
    }
    const index = counts[counts.length - 1]!++;
    return { list: ids.at(-1)!, depth: indents.length, ordered, index };
  }

  #flush(isBlank: boolean): void {
    const lines = this.#paragraph;
    if (lines.length > 0) {
      const before = this.#blankBefore;
      if (this.#place !== undefined) {
        this.#add(lines, { kind: "list-item", list: this.#place }, lines[0]!);
      } else {
        this.#openList = undefined;
        const index = this.#blocks.length;
        this.#add(lines, { kind: "paragraph" }, lines[0]!);
        const isCandidate = isBlank && before && lines.length === 1 && this.#blocks.length === index + 1;
        if (isCandidate && isHeadingText(lines[0]!.text))
          this.#candidate = { index, after: this.#blocks.length };
      }
    }
    if (lines.length > 0 || isBlank) this.#blankBefore = isBlank;
    this.#paragraph = [];
    this.#place = undefined;
    this.#itemIndent = undefined;
  }

  #add(
    lines: readonly TextLine[],
    shape: { kind: Block["kind"]; level?: number; list?: ListPlace },
    first: TextLine,
  ): void {
    const text = new BlockText(this.masked);
    let previous: TextLine | undefined;
    for (const line of lines) {
      if (previous !== undefined) {
        const isTag = this.masked.text.slice(previous.end, line.start).includes("<");
        if (isTag) text.addReplaced("\n", previous.end, line.start);
        else text.addText(previous.end, line.start);
      }
      for (const piece of line.pieces) text.addText(piece.start, piece.end);
      previous = line;
    }
    const start = this.masked.sourceStart(first.lineStart);
    const end = this.masked.sourceEnd(lines.at(-1)!.end);
    const candidate = this.#candidate;
    const index = this.#blocks.length;
    appendBlocks(this.#blocks, text, shape, { start, end });
    const added = this.#blocks[index];
    if (candidate === undefined || added === undefined || candidate.after !== index) return;
    this.#candidate = undefined;
    if (added.kind !== "paragraph" || !isRunningText(added.readings[0].text)) return;
    const heading = this.#blocks[candidate.index]!;
    this.#blocks[candidate.index] = { ...heading, kind: "heading", level: this.#hasHeading ? 2 : 1 };
    this.#hasHeading = true;
  }
}

/** Whether a line begins with a capital, house marks such as _ apart. */
function startsNewly(text: string): boolean {
  return startsWithCapital(text.replace(/^_+/, ""));
}

/** Whether the break between two lines can come from wrapping: the first word of the next had no room. */
function isWrap(last: string, line: string): boolean {
  const word = /^\S+/.exec(line)?.[0].length ?? 0;
  return last.length + 1 + word > line.length;
}
