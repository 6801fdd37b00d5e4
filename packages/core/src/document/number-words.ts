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

/**
 * The space that keeps a number together with what belongs to it. In a text message a plain one: U+00A0 is
 * outside the alphabet of text messages and cuts a message from 160 to 70 characters.
 */
export function firmSpace(textType: string): string {
  return textType === "sms" ? " " : "\u00a0";
}

/** Digits of a whole number with a space between groups of three, from five digits up. */
export function groupThousands(digits: string, space: string): string {
  return digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, space) : digits;
}

/** The word for a number from 2 to 12, the same in both standards; undefined for the others. */
export function numberWord(value: number): string | undefined {
  return Number.isInteger(value) && value >= 2 ? SMALL_NUMBERS[value] : undefined;
}

/** The number from 2 to 12, or 14 as in two weeks, that a word says, lower case; undefined for other words. */
export function numberOfWord(word: string): number | undefined {
  const value = OTHER_WORDS.get(word) ?? SMALL_NUMBERS.indexOf(word);
  return value >= 2 ? value : undefined;
}

const OTHER_WORDS: ReadonlyMap<string, number> = new Map([
  ["syv", 7],
  ["fjorten", 14],
]);
