import { SpanIndex } from "../text/span-index.js";

/**
 * The matches of several patterns that are accepted, pattern by pattern; what overlaps a match of an earlier pattern is
 * left out. The patterns need the flag `g`.
 */
export function firstMatches(
  text: string,
  patterns: readonly RegExp[],
  accepts: (match: RegExpExecArray) => boolean,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const pattern of patterns) {
    // Matches of one pattern never overlap each other.
    const taken = new SpanIndex(found.map(spanOf));
    for (const match of text.matchAll(pattern)) {
      if (accepts(match) && !taken.overlaps(spanOf(match))) found.push(match);
    }
  }
  return found;
}

function spanOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
