import { type Analysis, type AnnotatedBlock, type Finding, type Span, takeAll } from "@klarsprak/core";
import type { ReportData } from "../report/report-data.js";
import type { LetterBlock, LetterData, LetterMark, LetterSentence, LetterStyle } from "./letter-data.js";
import { LetterText, privateIn } from "./letter-text.js";

/** More than this of a letter is not shown at once: some two hundred pages. In UTF-16 units. */
const MOST_SHOWN = 500_000;

/** What a letter is shown for. */
export interface LetterOptions {
  /** Whether what is private is blanked: where the letter is shown to others than those who have its file. */
  readonly masked?: boolean;
  /** Whether the sentences of the report are named, so that a page can lead to them. */
  readonly sentences?: boolean;
}

/** A letter that was checked, as it is shown with the findings of its report. */
export function letterData(
  analysis: Analysis,
  report: ReportData,
  warnings: readonly string[] = [],
  options: LetterOptions = {},
): LetterData {
  return takeAll(makingLetter(analysis, report, warnings, options));
}

/** Does the same in steps. */
export function* makingLetter(
  analysis: Analysis,
  report: ReportData,
  warnings: readonly string[] = [],
  { masked = false, sentences = false }: LetterOptions = {},
): Generator<void, LetterData> {
  const { source, blocks } = analysis.document;
  const shown = blocks.filter(({ span }) => span.end <= MOST_SHOWN);
  const marks = marksOf(shown, analysis, report);
  const { hidden, secrets } = masked ? privateIn(analysis.findings, source) : { hidden: [], secrets: [] };
  const letterBlocks: LetterBlock[] = [];
  let level = 0;
  for (const [i, block] of shown.entries()) {
    const words = LetterText.of(block, source);
    const inside = hidden.filter(({ start, end }) => start < block.span.end && end > block.span.start);
    const shownWords = masked ? words.masked(inside, secrets) : words;
    // A level that the letter passes over would send whoever hears the page looking for it.
    if (block.kind === "heading") level = Math.min(block.level ?? 1, level + 1);
    letterBlocks.push({
      ...letterBlock(block, shownWords, marks[i]!),
      ...(block.kind === "heading" ? { level } : {}),
      ...(sentences ? { sentences: sentencesIn(block, words, report) } : {}),
    });
    yield;
  }
  return {
    report,
    blocks: letterBlocks,
    isCut: shown.length < blocks.length,
    warnings,
  };
}

function letterBlock(block: AnnotatedBlock, words: LetterText, marks: readonly LetterMark[]): LetterBlock {
  const { kind, list, table, place, look } = block;
  const alignment = look?.alignment;
  return {
    kind,
    ...(list === undefined ? {} : { list }),
    ...(table === undefined ? {} : { table }),
    ...(place === undefined || place.part === "body" ? {} : { place: place.part, placeNumber: place.number }),
    ...(alignment === "right" || alignment === "centre" ? { alignment } : {}),
    text: words.text,
    styles: stylesOf(block, words),
    marks: marks
      .map((mark) => ({ ...mark, ...words.spanOf(mark) }))
      .sort((a, b) => a.start - b.start || b.end - a.end || a.finding - b.finding),
  };
}

/** The sentences of the report that stand in a block, numbered from 1 as the report numbers them. */
function sentencesIn(
  { span }: AnnotatedBlock,
  words: LetterText,
  { sentences }: ReportData,
): readonly LetterSentence[] {
  const here: LetterSentence[] = [];
  for (let i = firstEndingAt(sentences, span.start); i < sentences.length; i++) {
    const sentence = sentences[i]!.span;
    if (sentence.start >= span.end) break;
    if (sentence.start >= span.start) here.push({ ...words.spanOf(sentence), number: i + 1 });
  }
  return here;
}

/** The marks of each block, by offsets in the source. What is about the letter as a whole stands at no words. */
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
        start: Math.max(start, span.start),
        end: Math.min(end, span.end),
        finding: index,
      });
    }
  });
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
function stylesOf({ readings }: AnnotatedBlock, words: LetterText): readonly LetterStyle[] {
  const [reading] = readings;
  return reading.marks.flatMap(({ kind, start, end }) => {
    if (kind !== "strong" && kind !== "emphasis" && kind !== "underline") return [];
    return [{ kind, ...words.spanOf(reading.map.toSourceSpan({ start, end })) }];
  });
}
