import type { Finding } from "../finding/finding.js";
import type { LineIndex } from "../text/line-index.js";
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
  hidden: readonly Finding[],
  width: number,
  widthOf: DisplayWidth,
): Excerpt {
  const from = lines.position(finding.span.start);
  const lineStart = lines.lineStart(from.line);
  const line = blank(lines.line(from.line), lineStart, hidden);
  const start = finding.span.start - lineStart;
  const end = Math.min(line.length, Math.max(start + 1, finding.span.end - lineStart));
  return cut(line, start, end, width, widthOf);
}

function cut(line: string, start: number, end: number, width: number, widthOf: DisplayWidth): Excerpt {
  // A line may be a whole file long: only what can be shown is measured.
  const from = Math.max(0, start - 2 * width);
  const to = Math.min(line.length, start + 4 * width);
  const cells = cellsOf(line, from, to, widthOf);
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

function blank(line: string, lineStart: number, hidden: readonly Finding[]): string {
  let text = line;
  for (const { span } of hidden) {
    const start = Math.max(0, span.start - lineStart);
    const end = Math.min(line.length, span.end - lineStart);
    if (start < end) text = text.slice(0, start) + "•".repeat(end - start) + text.slice(end);
  }
  return inOneLine(text);
}

/** The findings whose words must not be shown. */
export function privateFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.category === "privacy");
}
