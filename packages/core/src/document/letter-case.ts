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
