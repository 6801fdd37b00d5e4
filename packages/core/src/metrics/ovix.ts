/** Below this many words lexical variation says nothing. */
const ENOUGH_WORDS = 200;

/**
 * Lexical variation (OVIX) of so many words, of which so many differ: log(tokens) / log(2 − log(types) / log(tokens)).
 * 0 under 200 words and where no word comes twice, since the formula has no value there.
 */
export function ovix(tokens: number, types: number): number {
  if (tokens < ENOUGH_WORDS || types === tokens) return 0;
  return Math.log(tokens) / Math.log(2 - Math.log(types) / Math.log(tokens));
}
