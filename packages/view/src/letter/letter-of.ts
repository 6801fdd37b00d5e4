import { type Analysis, type AnnotatedBlock, type Finding, type Span, takeAll } from "@klarsprak/core";
import type { ReportData } from "../report/report-data.js";
import type { LetterBlock, LetterData, LetterMark, LetterStyle } from "./letter-data.js";

/** More than this of a letter is not shown at once: some two hundred pages. In UTF-16 units. */
const MOST_SHOWN = 500_000;

/** A letter that was checked, as it is shown with the findings of its report. */
export function letterData(
  analysis: Analysis,
  report: ReportData,
  warnings: readonly string[] = [],
): LetterData {
  return takeAll(makingLetter(analysis, report, warnings));
}

/** Does the same in steps. */
export function* makingLetter(
  analysis: Analysis,
  report: ReportData,
  warnings: readonly string[] = [],
): Generator<void, LetterData> {
  const { source, blocks } = analysis.document;
  const shown = blocks.filter(({ span }) => span.end <= MOST_SHOWN);
  const marks = marksOf(shown, analysis, report);
  const letterBlocks: LetterBlock[] = [];
  for (const [i, block] of shown.entries()) {
    letterBlocks.push(letterBlock(block, source, marks[i]!));
    yield;
  }
  return {
    report,
    blocks: letterBlocks,
    isCut: shown.length < blocks.length,
    warnings,
  };
}

function letterBlock(block: AnnotatedBlock, source: string, marks: readonly LetterMark[]): LetterBlock {
  const { kind, span, level, list, table, place, look } = block;
  const alignment = look?.alignment;
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(list === undefined ? {} : { list }),
    ...(table === undefined ? {} : { table }),
    ...(place === undefined || place.part === "body" ? {} : { place: place.part, placeNumber: place.number }),
    ...(alignment === "right" || alignment === "centre" ? { alignment } : {}),
    text: source.slice(span.start, span.end),
    styles: stylesOf(block),
    marks,
  };
}

/** The marks of each block, in order of start. What is about the letter as a whole stands at no words. */
function marksOf(
  blocks: readonly AnnotatedBlock[],
  { findings }: Analysis,
  report: ReportData,
): readonly (readonly LetterMark[])[] {
  const marks: LetterMark[][] = blocks.map(() => []);
  const whole = new Set(findings.filter(({ scope }) => scope === "document").map(keyOf));
  report.findings.forEach((finding, index) => {
    if (whole.has(keyOf(finding))) return;
    const { start, end } = finding.span;
    for (let i = firstEndingAt(blocks, start); i < blocks.length; i++) {
      const { span } = blocks[i]!;
      if (span.start > end || (span.start === end && start < end)) break;
      // Of words that go on in the next block, none stand at the end of this one.
      if (span.end === start && start < end) continue;
      marks[i]!.push({
        start: Math.max(start, span.start) - span.start,
        end: Math.min(end, span.end) - span.start,
        finding: index,
      });
    }
  });
  for (const list of marks) list.sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding);
  return marks;
}

function keyOf({ ruleId, span, message }: Pick<Finding, "ruleId" | "span" | "message">): string {
  return `${ruleId} ${span.start} ${span.end} ${message}`;
}

/** Index of the first block that ends at an offset or behind it. */
function firstEndingAt(blocks: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is bold, slanted or underlined in a block. */
function stylesOf({ span, readings: [reading] }: AnnotatedBlock): readonly LetterStyle[] {
  return reading.marks.flatMap(({ kind, start, end }) => {
    if (kind !== "strong" && kind !== "emphasis" && kind !== "underline") return [];
    const there = reading.map.toSourceSpan({ start, end });
    return [{ kind, start: there.start - span.start, end: there.end - span.start }];
  });
}
