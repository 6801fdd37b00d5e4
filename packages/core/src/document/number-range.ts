import { firstEndingBehind, SpanIndex } from "../text/span-index.js";
import { monthAlternatives } from "./calendar-date.js";

/** What the two ends of a range are. */
export type RangeKind =
  | "date"
  | "numeric-date"
  | "time"
  | "weekday"
  | "month"
  | "year"
  | "ordinal"
  | "number";

/** Two ends with a hyphen or a dash between them; offsets are in the searched text, end exclusive. */
export interface NumberRange {
  readonly kind: RangeKind;
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
  /** The mark with the white space around it. */
  readonly gap: { readonly start: number; readonly end: number; readonly text: string };
  /** A preposition that wants «til» or «og» in place of the dash, with where it starts. */
  readonly preposition?: { readonly word: string; readonly start: number };
}

const WEEKDAYS = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag";
const CLOCK = "(?:[01]?\\d|2[0-4])";
const KL = "(?:[Kk]l\\.?[ \\u00a0]?)";
const GAP = "[ \\u00a0]{0,2}[-–—][ \\u00a0]{0,2}";

function pattern(left: string, right: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}/§+−–-]|§[ \\u00a0]|[\\p{N}][.,:–-])(?<left>${left})(?<gap>${GAP})(?<right>${right})(?![\\p{L}\\p{N}/]|[.,:–-][\\p{N}])`,
    "gu",
  );
}

const FULL_NUMERIC = "\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})";
const WRITTEN_DATE = `\\d{1,2}\\. ?(?:${monthAlternatives})(?: \\d{4})?`;

const PATTERNS: readonly (readonly [RangeKind, RegExp])[] = [
  ["numeric-date", pattern(`(?:${FULL_NUMERIC}|\\d{1,2}\\.\\d{1,2}\\.)`, FULL_NUMERIC)],
  ["date", pattern(`(?:${WRITTEN_DATE}|\\d{1,2}\\.)`, WRITTEN_DATE)],
  ["time", pattern(`${KL}?${CLOCK}[.:][0-5]\\d`, `${KL}?${CLOCK}[.:][0-5]\\d`)],
  ["time", pattern(`${KL}${CLOCK}(?:[.:][0-5]\\d)?`, `${KL}?${CLOCK}(?:[.:][0-5]\\d)?`)],
  ["ordinal", pattern("\\d{1,2}\\.", "\\d{1,2}\\.(?= \\p{Ll})")],
  ["weekday", pattern(`(?:${WEEKDAYS})`, `(?:${WEEKDAYS})`)],
  ["month", pattern(`(?:${monthAlternatives})`, `(?:${monthAlternatives})(?: \\d{4})?`)],
  ["year", pattern("(?:19|20)\\d{2}", "(?:(?:19|20)\\d{2}|\\d{2})")],
  ["number", pattern("\\d{1,3}(?:,\\d{1,2})?", "\\d{1,3}(?:,\\d{1,2})?")],
];

const PREPOSITION =
  /(?<![a-zà-ž\d])(fra|frå|mellom)(?:[ \u00a0]og[ \u00a0]med)?[ \u00a0](?:klokk(?:a|en)[ \u00a0])?$/iu;

/** The ranges of a text, in order: «9–15», «12.-14. mai», «kl. 09.00 - 15.00», «mandag–fredag», «2024-2026». */
export function findNumberRanges(text: string): readonly NumberRange[] {
  if (!/[-–—]/.test(text)) return [];
  const found: NumberRange[] = [];
  for (const [kind, regex] of PATTERNS) {
    // Matches of one pattern never overlap each other.
    const taken = new SpanIndex(found);
    for (const match of text.matchAll(regex)) {
      const range = toRange(kind, match, text);
      if (!taken.overlaps(range)) found.push(range);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a stretch shares a character with one of the ranges, which are in order. */
export function isInNumberRange(
  ranges: readonly NumberRange[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const range = ranges[firstEndingBehind(ranges, start)];
  return range !== undefined && range.start < end;
}

function toRange(kind: RangeKind, match: RegExpExecArray, text: string): NumberRange {
  const { left = "", gap = "", right = "" } = match.groups ?? {};
  const start = match.index;
  const gapStart = start + left.length;
  const before = text.slice(Math.max(0, start - 30), start);
  const preposition = PREPOSITION.exec(before);
  return {
    kind,
    start,
    end: start + match[0].length,
    left,
    right,
    gap: { start: gapStart, end: gapStart + gap.length, text: gap },
    ...(preposition === null
      ? {}
      : {
          preposition: {
            word: preposition[1]!.toLowerCase(),
            start: start - before.length + preposition.index,
          },
        }),
  };
}
