import type { Finding } from "../finding/finding.js";
import type { LineIndex } from "../text/line-index.js";
import { compareSpans, type Span } from "../text/span.js";
import { firstEndingBehind } from "../text/span-index.js";
import { type Cell, cellsOf, type DisplayWidth, widthOfCells } from "./cells.js";
import { inOneLine } from "./printable.js";

/** A line of the source around a finding, cut to a width, with the place of the finding in it. */
export interface Excerpt {
  readonly text: string;
  /** First and last column of the finding on the screen, from 0; end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The line where a finding begins, cut to `width` columns around it. What findings of category privacy are
 * about is blanked, whichever finding is shown. Tabs and control characters become spaces.
 */
export function excerptOf(
  finding: Finding,
  lines: LineIndex,
  hidden: readonly Span[],
  width: number,
  widthOf: DisplayWidth,
): Excerpt {
  const position = lines.position(finding.span.start);
  const lineStart = lines.lineStart(position.line);
  const line = lines.line(position.line);
  const start = finding.span.start - lineStart;
  const end = Math.min(line.length, Math.max(start + 1, finding.span.end - lineStart));
  // A line may be a whole file long: only what can be shown is blanked and measured.
  const from = Math.max(0, start - 2 * width);
  const to = Math.min(line.length, start + 4 * width);
  const part = blank(line.slice(from, to), lineStart + from, hidden);
  return cut(line, cellsOf(part, from, widthOf), { start, end, from, to }, width);
}

function cut(
  line: string,
  cells: readonly Cell[],
  { start, end, from, to }: Span & { readonly from: number; readonly to: number },
  width: number,
): Excerpt {
  const marked = cells.findLastIndex((cell) => cell.at <= start);
  const first = Math.max(0, marked);
  const last = cells.findLastIndex((cell) => cell.at < end) + 1;
  const whole = from === 0 && to === line.length && widthOfCells(cells) <= width;
  const [left, right] = whole ? [0, cells.length] : shownPart(cells, first, last, width - 2);
  const before = left > 0 || from > 0 ? "…" : "";
  const after = right < cells.length || to < line.length ? "…" : "";
  const shown = cells.slice(left, right);
  const startColumn = before.length + widthOfCells(cells.slice(left, first));
  return {
    text: `${before}${shown.map((cell) => cell.text).join("")}${after}`,
    start: startColumn,
    end: startColumn + widthOfCells(cells.slice(first, Math.min(last, right))),
  };
}

/** The cells from `first` to `last`, as many as there is room for, and as many around them, half of these before. */
function shownPart(
  cells: readonly Cell[],
  first: number,
  last: number,
  width: number,
): readonly [number, number] {
  let [left, right] = [first, first];
  let room = width;
  const toRight = (limit: number): void => {
    while (right < limit && cells[right]!.width <= room) room -= cells[right++]!.width;
  };
  const toLeft = (keep: number): void => {
    while (left > 0 && cells[left - 1]!.width <= room - keep) room -= cells[--left]!.width;
  };
  toRight(last);
  toLeft(Math.ceil(room / 2));
  toRight(cells.length);
  toLeft(0);
  return [left, right];
}

/** @param hidden in order, none of them in another */
function blank(part: string, offset: number, hidden: readonly Span[]): string {
  let text = part;
  for (let i = firstEndingBehind(hidden, offset); i < hidden.length; i++) {
    const start = Math.max(0, hidden[i]!.start - offset);
    const end = Math.min(part.length, hidden[i]!.end - offset);
    if (start >= part.length) break;
    if (start < end) text = text.slice(0, start) + "•".repeat(end - start) + text.slice(end);
  }
  return inOneLine(text);
}

/** Where words must not be shown, by findings and by what else is known, in order and joined where they touch. */
export function privateSpans(findings: readonly Finding[], concealed: readonly Span[] = []): readonly Span[] {
  const joined: Span[] = [];
  const found = findings.filter(({ category }) => category === "privacy").map(({ span }) => span);
  for (const span of [...found, ...concealed].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < span.start) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
