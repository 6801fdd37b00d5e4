/** Whether a word begins with a capital letter. */
export function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The word with a capital first letter. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The word with a small first letter. */
export function uncapitalized(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** The word with a capital first letter where the model has one. */
export function withCaseOf(model: string, word: string): string {
  return startsWithCapital(model) ? capitalized(word) : word;
}

/** Whether a text of two letters or more is written in capitals only. */
export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The text in the letter case of what it replaces: capitals only, a capital first, or as it is. */
export function inCaseOf(text: string, model: string): string {
  if (isAllCapitals(model)) return text.toUpperCase();
  if (!startsWithCapital(model)) return text;
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
