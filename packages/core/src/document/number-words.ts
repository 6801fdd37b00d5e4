const SMALL_NUMBERS: readonly string[] = [
  "null",
  "en",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "sju",
  "åtte",
  "ni",
  "ti",
  "elleve",
  "tolv",
];

/** Digits of a whole number with U+00A0 between groups of three, from five digits up. */
export function groupThousands(digits: string): string {
  return digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0") : digits;
}

/** The word for a number from 2 to 12, the same in both standards; undefined for the others. */
export function numberWord(value: number): string | undefined {
  return Number.isInteger(value) && value >= 2 ? SMALL_NUMBERS[value] : undefined;
}

/** The number from 2 to 12 that a word says, lower case; undefined for other words. */
export function numberOfWord(word: string): number | undefined {
  const value = word === "syv" ? 7 : SMALL_NUMBERS.indexOf(word);
  return value >= 2 ? value : undefined;
}
