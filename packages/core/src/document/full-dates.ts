import { monthNames } from "./calendar-date.js";

const DATE = new RegExp(
  `(?<![a-zà-ž\\d.])(\\d{1,2})\\. ?(?:(${monthNames.join("|")})|(\\d{1,2})\\.) ?(\\d{4})(?![a-zà-ž\\d])|(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])`,
  "giu",
);

/** A date with its year: where it stands in a text, and the same as YYYY-MM-DD. */
export interface FullDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** Every date with day, month and year in a text: «1. mars 2026», «01.03.2026», «2026-03-01». Impossible dates are left out. */
export function fullDates(text: string): readonly FullDate[] {
  if (!/\d{4}/.test(text)) return [];
  const dates: FullDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const [, day, name, month, year, isoYear, isoMonth, isoDay] = match;
    const y = Number(year ?? isoYear);
    const m = name === undefined ? Number(month ?? isoMonth) : monthNames.indexOf(name.toLowerCase()) + 1;
    const d = Number(day ?? isoDay);
    if (!isDate(y, m, d)) continue;
    const iso = `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
    dates.push({ start: match.index, end: match.index + match[0].length, iso });
  }
  return dates;
}

/** Whether a calendar has the day; leap years count. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  return day <= days;
}

/** Days from one date to another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
