import type { Sentence } from "../document/sentence.js";
import type { Token } from "../document/token.js";
import { type FoundTerm, opensSentence } from "./find-terms.js";
import { wordsOf } from "./validate-list.js";

/** Whether the limits of its entry let a term be reported where it stands. */
export function isWithinLimits(found: FoundTerm, sentence: Sentence, textType: string): boolean {
  const { compiled } = found.term;
  const { tokens } = sentence;
  if (compiled.notIn?.includes(textType)) return false;
  if (compiled.onlyIn !== undefined && !compiled.onlyIn.includes(textType)) return false;
  if (compiled.position === "start" && !opensSentence(sentence, found.first)) return false;
  if (compiled.notBefore?.some((phrase) => stands(phrase, tokens, found.end))) return false;
  return !compiled.notAfter?.some((phrase) => stands(phrase, tokens, found.first - wordsOf(phrase).length));
}

/** Whether a phrase stands at a token; a word that ends in * is the beginning of one. */
function stands(phrase: string, tokens: readonly Token[], at: number): boolean {
  return wordsOf(phrase).every((word, i) => {
    const lower = tokens[at + i]?.lower;
    if (lower === undefined) return false;
    return word.endsWith("*") ? lower.startsWith(word.slice(0, -1)) : lower === word;
  });
}

/** Without what lies in a longer term of the same list, or begins in one that was found before. */
export function longestOnly(found: readonly FoundTerm[]): readonly FoundTerm[] {
  const ordered = found.toSorted(
    (a, b) => a.first - b.first || b.end - a.end || a.gaps.length - b.gaps.length,
  );
  const kept: FoundTerm[] = [];
  let end = 0;
  for (const one of ordered) {
    if (one.first < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
}
