import { type CalendarDate, fullYear, monthAlternatives, monthNames } from "./calendar-date.js";

const GAP = "[ \\u00a0]?";
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}/§]|[\\p{N}][.,:])(\\d{1,2})\\.${GAP}(?:(${monthAlternatives})(?:[ \\u00a0](\\d{4}))?|(\\d{1,2})\\.${GAP}(\\d{4}|\\d{2}))(?![\\p{L}\\p{N}/]|[.,:]\\d)`,
  "giu",
);

/** «32. juni» is a slip; «45. mai» is no date at all. */
const HIGHEST_DAY = 39;

/** A date as it stands in a text, whether the calendar has it or not. Offsets in the text, end exclusive. */
export interface WrittenDate extends CalendarDate {
  readonly start: number;
  readonly end: number;
}

/** Every date with a day and a month in a text, in order: «1. mars», «1. mars 2026», «01.03.2026», «01.03.26». */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/\d\./.test(text)) return [];
  const dates: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [, day, name, year, month, numericYear] = match;
    const digits = year ?? numericYear;
    const written = {
      start: match.index,
      end: match.index + match[0].length,
      day: Number(day),
      month: name === undefined ? Number(month) : monthNames.indexOf(name.toLowerCase()) + 1,
      ...(digits === undefined ? {} : { year: fullYear(digits) }),
    };
    if (written.day >= 1 && written.day <= HIGHEST_DAY && written.month >= 1 && written.month <= 12)
      dates.push(written);
  }
  return dates;
}

/** Whether two dates can be one and the same: a year that is left out fits any. */
export function isSameDate(a: CalendarDate, b: CalendarDate): boolean {
  const years = a.year === undefined || b.year === undefined || a.year === b.year;
  return a.day === b.day && a.month === b.month && years;
}

/** YYYY-MM-DD of a date with a year. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
