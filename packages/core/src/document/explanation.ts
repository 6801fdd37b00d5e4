import type { Sentence } from "./sentence.js";
import { firstTokenFrom } from "./sentence-at.js";

/** How many words after a term its explanation may begin. */
const REACH = 15;

/** No parenthesis is longer; the bound keeps a text of one long sentence fast. Characters. */
const LONGEST = 1_000;

/** Words that open an explanation; a parenthesis does too. */
const EXPLAINING =
  /\(|\b(det vil si|det vil seie|dvs\.|som betyr|som vil si|som vil seie|altså|med andre ord|det er)(?![a-zà-ž])/iu;

/**
 * Whether an explanation of a term begins in its sentence, soon after it, or the term explains another in parentheses.
 * Offsets of the term are in the text of the reading.
 */
export function isExplained(
  term: { readonly start: number; readonly end: number },
  sentence: Sentence,
): boolean {
  const at = firstTokenFrom(sentence.tokens, term.end);
  if (at === sentence.tokens.length) return false;
  const last = sentence.tokens[Math.min(sentence.tokens.length, at + REACH) - 1]!;
  const after = sentence.text.slice(term.end - sentence.start, last.end - sentence.start);
  const from = term.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - LONGEST), from);
  const isInParentheses = before.lastIndexOf("(") > before.lastIndexOf(")") && after.includes(")");
  return isInParentheses || EXPLAINING.test(after);
}
