/** Below this many words lexical variation says nothing. */
const ENOUGH_WORDS = 200;

/**
 * Lexical variation (OVIX): log(tokens) / log(2 − log(types) / log(tokens)). 0 under 200 words and where no
 * word comes twice, since the formula has no value there.
 */
export function ovix(lexemes: readonly string[]): number {
  const tokens = lexemes.length;
  if (tokens < ENOUGH_WORDS) return 0;
  const types = new Set(lexemes).size;
  if (types === tokens) return 0;
  return Math.log(tokens) / Math.log(2 - Math.log(types) / Math.log(tokens));
}
