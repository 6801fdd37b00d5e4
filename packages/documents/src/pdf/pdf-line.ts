import type { PdfFont, PdfText } from "./pdf-content.js";

/** A stretch of a line that looks the same throughout. */
export interface PdfRun {
  /** With the white space before it. */
  readonly text: string;
  readonly font: string;
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Whether it stands above the line, smaller: a reference to a note, an exponent. */
  readonly raised: boolean;
  /** Where it leads; undefined where it is no link. */
  readonly href?: string;
}

/** A line of text, or the part of it that stands in one column. Lengths are in points, from the top left corner of the page. */
export interface PdfLine {
  /** From 0. */
  readonly page: number;
  readonly runs: readonly PdfRun[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Whether all its letters are bold. */
  readonly bold: boolean;
  /** Whether it was ended on purpose, and not because it was full, though the paragraph goes on. */
  readonly isEnded?: boolean;
}

/** Texts further apart than this stand in different columns unless something says otherwise. A factor of the size, as all below. */
export const COLUMN_GAP = 1;
/** What is further apart on one line was set with a tab. */
export const TAB_GAP = 2.5;
/** Letters that are closer stand in one word, whatever the order they were painted in. */
const WORD_GAP = 0.15;
/** Letters on one line may stand this much higher or lower: exponents. */
const SAME_LINE = 0.5;
/** A text this far to the left of the end of the last one begins anew. */
const BACKWARDS = -0.5;
/** As long as an exponent or a reference to a note is at most, in characters. */
const EXPONENT = 4;
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.15;

/** What lines are made of. */
export interface LineMaker {
  readonly page: number;
  readonly fonts: Readonly<Record<string, PdfFont>>;
}

/**
 * Puts texts that follow each other into lines. `most`: the widest gap within a line, as a factor of the size. A text that
 * repeats the last one in its place, as some programs do to make it bold, is left out.
 */
export function linesOf(texts: readonly PdfText[], most: number, maker: LineMaker): readonly PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined || last === undefined) lines.push([text]);
    else if (isRepeated(last, text)) continue;
    else if (goesOn(last, text, most)) line.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => lineOf(line, maker));
}

function isRepeated(last: PdfText, text: PdfText): boolean {
  return (
    last.text === text.text &&
    Math.abs(last.left - text.left) < 0.1 * text.size &&
    Math.abs(last.baseline - text.baseline) < 0.1 * text.size
  );
}

function goesOn(last: PdfText, text: PdfText, most: number): boolean {
  // An exponent stands higher; else letters of two sizes share a line only where they stand on it.
  const isShort = Math.min(last.text.length, text.text.length) <= EXPONENT;
  const size = isShort ? Math.max(last.size, text.size) : Math.min(last.size, text.size);
  const gap = text.left - (last.left + last.width);
  return (
    Math.abs(last.baseline - text.baseline) <= SAME_LINE * size &&
    gap >= BACKWARDS * size &&
    gap <= most * size &&
    last.turned === text.turned
  );
}

function lineOf(texts: readonly PdfText[], { page, fonts }: LineMaker): PdfLine {
  const size = mostCommon(texts, ({ size }) => size);
  const baseline = mostCommon(texts, ({ baseline }) => baseline);
  const runs = texts.map((one, i): PdfRun => {
    const last = texts[i - 1];
    const between = last === undefined ? "" : separator(last, one, size);
    return {
      text: between + one.text,
      font: one.font,
      bold: fonts[one.font]?.bold ?? false,
      size: one.size,
      left: one.left,
      right: one.left + one.width,
      raised: one.size < RAISED_SIZE * size && baseline - one.baseline > RAISED_BY * size,
      ...(one.href === undefined ? {} : { href: one.href }),
    };
  });
  return made(page, runs, baseline, size);
}

/** A line of several that stand beside each other, in order. */
export function joined(lines: readonly PdfLine[]): PdfLine {
  const [first] = lines;
  if (lines.length === 1) return first!;
  const widest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const runs = lines.flatMap((line, i) => {
    const [run, ...rest] = line.runs;
    const gap = i === 0 ? 0 : line.left - lines[i - 1]!.right;
    return [{ ...run!, text: gapText(gap, widest.size, i > 0 && gap > 0) + run!.text.trimStart() }, ...rest];
  });
  return made(first!.page, runs, widest.baseline, widest.size);
}

/** A line without its first characters. */
export function withoutStart(line: PdfLine, length: number): PdfLine {
  let left = length;
  const runs: PdfRun[] = [];
  for (const run of line.runs) {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    if (cut < run.text.length)
      runs.push({
        ...run,
        text: run.text.slice(cut),
        left: run.left + ((run.right - run.left) * cut) / run.text.length,
      });
  }
  const [first, ...rest] = runs;
  const begin = first === undefined ? [] : [{ ...first, text: first.text.trimStart() }];
  return made(line.page, [...begin, ...rest], line.baseline, line.size);
}

function made(page: number, runs: readonly PdfRun[], baseline: number, size: number): PdfLine {
  return {
    page,
    runs,
    text: runs.map(({ text }) => text).join(""),
    left: runs[0]?.left ?? 0,
    right: runs.at(-1)?.right ?? 0,
    baseline,
    size,
    bold: runs.every(({ bold, text }) => bold || text.trim() === ""),
  };
}

function separator(last: PdfText, text: PdfText, size: number): string {
  return gapText(text.left - (last.left + last.width), size, text.spaced);
}

function gapText(gap: number, size: number, spaced: boolean): string {
  if (gap > TAB_GAP * size) return "\t";
  return spaced || gap > WORD_GAP * size ? " " : "";
}

/** The value that most letters have. */
function mostCommon(texts: readonly PdfText[], amountOf: (text: PdfText) => number): number {
  const counts = new Map<number, number>();
  for (const text of texts) counts.set(amountOf(text), (counts.get(amountOf(text)) ?? 0) + text.text.length);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
