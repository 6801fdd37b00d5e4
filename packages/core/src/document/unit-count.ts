import { monthNames } from "./calendar-date.js";
import type { Sentence } from "./sentence.js";
import type { Token } from "./token.js";

const MONTHS: ReadonlySet<string> = new Set(monthNames);

/** What a number is read together with. */
const MEASURES: ReadonlySet<string> = new Set(["kroner", "kr", "prosent", "kvadratmeter", "m2", "kl", "kl."]);

/**
 * How many words a reader meets in a sentence: a date, an amount, a law reference and a name of several words are
 * one each, and what stands between « and » is not counted, since the writer cannot shorten it.
 */
export function unitCount({ tokens }: Sentence): number {
  return countUnits(tokens);
}

/** The same of a row of tokens, such as a part of a sentence. */
export function countUnits(tokens: readonly Token[]): number {
  let units = 0;
  let quoted = 0;
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.text === "«") quoted++;
    if (token.text === "»" && quoted > 0) quoted--;
    const isCounted = token.kind === "word" || token.kind === "number" || token.kind === "placeholder";
    if (isCounted && quoted === 0 && !continues(token, previous)) units++;
    // «§ 3-2» goes on from the name of the act before it.
    if (token.kind !== "symbol") previous = token;
  }
  return units;
}

function continues(token: Token, previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  if (token.kind === "number")
    return previous.kind === "number" || MONTHS.has(previous.lower) || isMeasure(previous) || isAct(previous);
  if (previous.kind === "number" && (MONTHS.has(token.lower) || isMeasure(token))) return true;
  return isName(token) && isName(previous) && previous.end < token.start;
}

function isMeasure(token: Token): boolean {
  return MEASURES.has(token.lower);
}

function isAct(token: Token): boolean {
  return /(?:loven|lova|forskriften|forskrifta)$/.test(token.lower);
}

function isName(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.text);
}
