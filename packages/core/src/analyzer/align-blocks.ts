import type { Block, ListPlace, Reading, TablePlace } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import type { Mark } from "../document/mark.js";
import { commonEnds, sameEnds } from "../text/common-ends.js";
import type { Segment } from "../text/offset-map.js";

/** Which blocks of a text say the same as before an edit, from the same characters of the source. */
export interface Alignment {
  /** So many blocks from the start are as they were. */
  readonly before: number;
  /** So many blocks up to the end say what they said, and only moved. */
  readonly behind: number;
}

/** Compares two versions of a text from both ends. What lies between is looked up by what it says. */
export function alignBlocks(old: SourceDocument, now: SourceDocument): Alignment {
  const same = commonEnds(old.source, now.source);
  const most = Math.min(old.blocks.length, now.blocks.length);
  let before = 0;
  while (before < most && isKept(old.blocks[before]!, now.blocks[before]!, 0, 0, same.start)) before++;
  const delta = now.source.length - old.source.length;
  const from = old.source.length - same.end;
  let behind = 0;
  while (behind < most - before) {
    const block = old.blocks[old.blocks.length - 1 - behind]!;
    const moved = now.blocks[now.blocks.length - 1 - behind]!;
    if (!isKept(block, moved, delta, from, old.source.length)) break;
    behind++;
  }
  return { before, behind };
}

/** Which blocks are the very ones of the version before, wherever they stand now. */
export function alignKeptBlocks(old: SourceDocument, now: SourceDocument): Alignment {
  return sameEnds(old.blocks, now.blocks);
}

/** The place of a block in the old text, or -1 where it is not known from there. */
export function oldPlace(index: number, count: number, oldCount: number, aligned: Alignment): number {
  if (index < aligned.before) return index;
  return index >= count - aligned.behind ? index - count + oldCount : -1;
}

/** Whether a block between two offsets of the old source is the same block, moved by so many characters. */
function isKept(old: Block, now: Block, delta: number, from: number, to: number): boolean {
  if (old.span.start < from || old.span.end > to) return false;
  return old === now ? delta === 0 : isSame(old, now, delta);
}

function isSame(a: Block, b: Block, delta: number): boolean {
  return (
    a.span.start + delta === b.span.start &&
    a.span.end + delta === b.span.end &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.quoted === b.quoted &&
    a.declaredLanguage === b.declaredLanguage &&
    a.look === b.look &&
    a.place === b.place &&
    a.image === b.image &&
    isSameList(a.list, b.list) &&
    isSameTable(a.table, b.table) &&
    a.readings.length === b.readings.length &&
    a.readings.every((reading, i) => isSameReading(reading, b.readings[i]!, delta))
  );
}

function isSameList(a: ListPlace | undefined, b: ListPlace | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.list === b.list && a.depth === b.depth && a.ordered === b.ordered && a.index === b.index;
}

function isSameTable(a: TablePlace | undefined, b: TablePlace | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.table === b.table && a.row === b.row && a.column === b.column && a.header === b.header;
}

function isSameReading(a: Reading, b: Reading, delta: number): boolean {
  return (
    a.text === b.text &&
    a.map.origin + delta === b.map.origin &&
    areSame(a.map.segments, b.map.segments, isSameSegment) &&
    areSame(a.marks, b.marks, isSameMark)
  );
}

function areSame<T>(a: readonly T[], b: readonly T[], isEqual: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => isEqual(one, b[i]!)));
}

function isSameSegment(a: Segment, b: Segment): boolean {
  return (
    a.kind === b.kind &&
    a.text === b.text &&
    a.textLength === b.textLength &&
    a.source === b.source &&
    a.sourceLength === b.sourceLength
  );
}

function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.kind === b.kind && a.start === b.start && a.end === b.end && a.href === b.href && a.title === b.title
  );
}
