import { CharacterClass, classAt, isWordClass, PLACEHOLDER, widthAt } from "./character-class.js";
import type { SegmentedToken } from "./segmented-sentence.js";
import { findSourceSpans, type SourceSpan } from "./source-spans.js";
import { holdsBlankLine } from "./white-space.js";
import { scanWord, sectionNumberEnd, type WordEnd } from "./word-scan.js";

/** Tokens of a text before its full stops are understood, with the places where a blank line stood. */
export interface TokenRun {
  readonly tokens: readonly SegmentedToken[];
  /** Indexes of the tokens that follow a blank line, in order. */
  readonly afterBlankLine: readonly number[];
}

const NO_SOURCES: readonly SourceSpan[] = [];

// Most runs without white space are one word; only these marks can make a part of it an address.
function mayHoldSource(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 64 || unit === 47 || unit === 92 || unit === 35) return true;
    if (unit === 46 && i + 1 < end && isWordClass(classAt(text, i + 1))) return true;
  }
  return false;
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && classAt(text, end) !== CharacterClass.space) end++;
  return end;
}

// Several dots or section signs, or a dash made of hyphens, are one mark.
function markEnd(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start);
  let end = start + widthAt(text, start);
  if (unit === 46 || unit === 45 || unit === 0xa7) {
    while (end < limit && text.charCodeAt(end) === unit) end++;
  }
  while (end < limit && classAt(text, end) === CharacterClass.joiner) end += widthAt(text, end);
  return Math.min(end, limit);
}

function startsWord(
  text: string,
  at: number,
  runStart: number,
  previous: SegmentedToken | undefined,
): boolean {
  const kind = classAt(text, at);
  if (isWordClass(kind)) return true;
  if (at + 1 >= text.length) return false;
  const mark = text[at]!;
  const next = classAt(text, at + 1);
  if ((mark === "+" || mark === "−") && next === CharacterClass.digit) return at === runStart;
  // The second half of a compound whose first half is quoted: «Norge rundt»-sending, "Ola" -spill.
  if (mark !== "-" || next !== CharacterClass.lower || previous === undefined) return false;
  return at > runStart
    ? previous.end === at
    : previous.kind !== "word" && '"»”'.includes(text[previous.end - 1]!);
}

class TokenCollector {
  readonly tokens: SegmentedToken[] = [];

  constructor(private readonly text: string) {}

  /** Adds the tokens of one run without white space and without addresses. */
  addRun(start: number, end: number): void {
    const { text } = this;
    let at = start;
    while (at < end) {
      if (text.charCodeAt(at) === PLACEHOLDER) at = this.add("placeholder", at, at + 1);
      else if (startsWord(text, at, start, this.tokens.at(-1))) {
        const word: WordEnd = scanWord(text, at, end);
        const isSection = word.isNumber && this.isAfterSectionSign();
        const wordEnd = isSection ? sectionNumberEnd(text, word.end, end) : word.end;
        at = this.add(word.isNumber ? "number" : "word", at, wordEnd);
      } else {
        const kind = classAt(text, at) === CharacterClass.punctuation ? "punctuation" : "symbol";
        at = this.add(kind, at, markEnd(text, at, end));
      }
    }
  }

  // After «§§» a hyphen stands for «to».
  private isAfterSectionSign(): boolean {
    const previous = this.tokens.at(-1);
    return previous !== undefined && previous.end - previous.start === 1 && this.text[previous.start] === "§";
  }

  add(kind: SegmentedToken["kind"], start: number, end: number): number {
    this.tokens.push({ kind, start, end });
    return end;
  }
}

/** Cuts a text into tokens; a full stop after a word is still a token of its own. Linear in the text. */
export function tokenize(text: string): TokenRun {
  const collector = new TokenCollector(text);
  const afterBlankLine: number[] = [];
  let lastEnd = 0;
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) === CharacterClass.space) {
      at++;
      continue;
    }
    if (holdsBlankLine(text, lastEnd, at)) afterBlankLine.push(collector.tokens.length);
    const end = runEnd(text, at);
    const sources = mayHoldSource(text, at, end) ? findSourceSpans(text, at, end) : NO_SOURCES;
    for (const source of sources) {
      collector.addRun(at, source.start);
      at = collector.add("source", source.start, source.end);
    }
    collector.addRun(at, end);
    at = end;
    lastEnd = end;
  }
  return { tokens: collector.tokens, afterBlankLine };
}
