/** Names of the months in both written standards, in order. */
export const monthNames: readonly string[] = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

/** The months as alternatives of a pattern. */
export const monthAlternatives = monthNames.join("|");

/** A day of the year; months count from 1. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** How many days a month has; February has 29 where the year is not known. */
export function daysInMonth(month: number, year: number | undefined): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isLeap ? 29 : 28;
}

/** Whether the calendar has this day. */
export function isRealDate({ day, month, year }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** «1. februar 2026», as both standards write it in running text. */
export function spellDate({ day, month, year }: CalendarDate): string {
  const name = monthNames[month - 1] ?? "";
  return year === undefined ? `${day}. ${name}` : `${day}. ${name} ${year}`;
}

/** A year of two or four digits in full. Two digits from 50 up are of the last century. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
