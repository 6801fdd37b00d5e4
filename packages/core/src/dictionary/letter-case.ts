/** Whether a text of two letters or more is written in capitals only. */
export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

export function startsWithCapital(text: string): boolean {
  const first = text.match(/\p{L}/u)?.[0] ?? "";
  return first !== first.toLowerCase();
}

/** The text in the letter case of what it replaces: capitals only, a capital first, or as it is. */
export function inCaseOf(text: string, model: string): string {
  if (isAllCapitals(model)) return text.toUpperCase();
  if (!startsWithCapital(model)) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
