import type { WrittenStandard } from "./block.js";

/** Names of the weekdays from Sunday, as the calendar counts them. */
const NAMES: Readonly<Record<WrittenStandard, readonly string[]>> = {
  nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  nn: ["søndag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
};

/** Every spelling of a weekday, with its number from Sunday. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NAMES.nb.map((name, i) => [name, i] as const),
  ...NAMES.nn.map((name, i) => [name, i] as const),
  ["sundag", 0],
]);

/** The weekdays of both standards as alternatives of a pattern. */
export const weekdayAlternatives = [...NUMBERS.keys()].join("|");

/** Number of a weekday from Sunday, by its name in lower case. */
export function weekdayNumber(name: string): number | undefined {
  return NUMBERS.get(name);
}

export function weekdayName(number: number, standard: WrittenStandard): string {
  return NAMES[standard][number]!;
}

/** Number from Sunday of a day that the calendar has. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
