import type { AnnotatedBlock, Language, Reading } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import { prepare, type ReadOptions } from "../readers/read.js";
import { OffsetMap } from "../text/offset-map.js";
import type { Span } from "../text/span.js";
import { TextBuilder } from "../text/text-builder.js";

/** Text that is parsed as a whole: a block, or marks that stand in none. */
export interface Stretch {
  /** Language of its words; undefined where it is code, which is none. */
  readonly language: Language | undefined;
  readonly readings: readonly Pick<Reading, "text" | "map">[];
}

/**
 * All text of a document, in order. In Markdown and HTML that is the text of the blocks. In plain text the marks before
 * list items and between blocks are characters as any other, so that they come with the block they stand before. `options`
 * are those a text was read with; undefined of a document that somebody else has read.
 */
export function writtenText(
  source: SourceDocument,
  blocks: readonly AnnotatedBlock[],
  language: Language,
  options: ReadOptions | undefined,
): readonly Stretch[] {
  const ordered = [...blocks].sort((a, b) => startOf(a) - startOf(b));
  if (source.format !== "text" || options === undefined) return ordered.map(toStretch);
  const marks = new Marks(source, options);
  const stretches: Stretch[] = [];
  const addMarks = (spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      const map = OffsetMap.verbatim(start, end - start);
      stretches.push({ language, readings: [{ text: source.source.slice(start, end), map }] });
    }
  };
  let at = 0;
  for (const block of ordered) {
    const start = startOf(block);
    const line = Math.max(
      source.source.lastIndexOf("\n", start - 1),
      source.source.lastIndexOf("\r", start - 1),
    );
    const before = marks.between(at, start);
    const lead = block.readings.length === 1 ? before.filter((mark) => mark.start > line) : [];
    addMarks(before.slice(0, before.length - lead.length));
    const covered = coveredBy(block);
    const readings = block.readings.map((reading) => withMarks(reading, lead, covered, marks));
    stretches.push({ ...toStretch(block), readings });
    at = Math.max(at, covered.at(-1)?.end ?? start);
  }
  addMarks(marks.between(at, source.source.length));
  return stretches;
}

function toStretch({ kind, language, readings }: AnnotatedBlock): Stretch {
  return { language: kind === "code" ? undefined : language, readings };
}

function startOf({ readings, span }: AnnotatedBlock): number {
  const starts = readings.flatMap(({ map }) =>
    map.segments.length === 0 ? [] : [map.origin + map.segments[0]!.source],
  );
  return Math.min(...starts, ...(starts.length === 0 ? [span.start] : []));
}

/** The characters of the source that stand in any reading of a block, in order. */
function coveredBy({ readings }: AnnotatedBlock): readonly Span[] {
  const spans = readings.flatMap(({ map }) =>
    map.segments.map(({ source, sourceLength }) => ({
      start: map.origin + source,
      end: map.origin + source + sourceLength,
    })),
  );
  return readings.length === 1 ? spans : spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A reading with the marks that its reader left out: those before it, and those at the beginning of its lines. */
function withMarks(
  reading: Reading,
  lead: readonly Span[],
  covered: readonly Span[],
  marks: Marks,
): Pick<Reading, "text" | "map"> {
  const { map } = reading;
  const { source } = marks;
  const builder = new TextBuilder(source, map.origin);
  const add = (spans: readonly Span[]): void => {
    for (const { start, end } of spans) {
      builder.addVerbatim(start, end);
      if (/\s/.test(source[end] ?? "")) builder.addReplaced(" ", end, end + 1);
    }
  };
  let at: number | undefined;
  let added = lead.length;
  add(lead);
  for (const segment of map.segments) {
    const start = map.origin + segment.source;
    const end = start + segment.sourceLength;
    const between = at === undefined ? [] : marks.between(at, start, covered);
    add(between);
    added += between.length;
    if (segment.kind === "verbatim") builder.addVerbatim(start, end);
    else if (segment.kind === "placeholder") builder.addPlaceholder(start, end);
    else builder.addReplaced(reading.text.slice(segment.text, segment.text + segment.textLength), start, end);
    at = end;
  }
  return added === 0 ? reading : builder.build();
}

/** White space, and soft hyphens, which stand inside a word. */
const BLANK = /^[\s\u00ad]*$/;

/** Finds the characters of plain text that its reader took for marks, apart from tags, comments and front matter. */
class Marks {
  readonly source: string;
  readonly #markup: readonly Span[];

  constructor(document: SourceDocument, options: ReadOptions) {
    this.source = document.source;
    const { front, scan } = prepare(document.source, options);
    const tags = [...document.source.matchAll(/<\/?[a-z][^<>]{0,500}>/gi)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.#markup = [
      { start: 0, end: front.end },
      ...scan.tags,
      ...document.comments.map(({ span }) => span),
      ...tags,
    ].sort((a, b) => a.start - b.start);
  }

  /** The marks of a piece of the source that is no text of a block, each without white space. */
  between(from: number, to: number, covered: readonly Span[] = []): readonly Span[] {
    if (to <= from || BLANK.test(this.source.slice(from, to))) return [];
    const free = without(
      { start: from, end: to },
      [...within(this.#markup, from, to), ...within(covered, from, to)].sort((a, b) => a.start - b.start),
    );
    return free.flatMap(({ start, end }) =>
      [...this.source.slice(start, end).matchAll(/[^\s\u00ad]+/g)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    );
  }
}

/** The spans that touch a piece; they are in order of their start. */
function within(spans: readonly Span[], from: number, to: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length && spans[i]!.start < to; i++) found.push(spans[i]!);
  return found;
}

/** What is left of a piece without these spans, which are in order. */
function without(piece: Span, spans: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = piece.start;
  for (const { start, end } of spans) {
    if (start > at) left.push({ start: at, end: Math.min(start, piece.end) });
    at = Math.max(at, end);
  }
  if (at < piece.end) left.push({ start: at, end: piece.end });
  return left;
}
