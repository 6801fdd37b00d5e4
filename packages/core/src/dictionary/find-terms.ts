import { isAllCapitals, startsWithCapital } from "../document/letter-case.js";
import type { Sentence } from "../document/sentence.js";
import type { Token } from "../document/token.js";
import { boundaryVerbs, conjunctions, subjunctions } from "./function-words.js";
import type { Slot } from "./inflection.js";
import type { IndexedTerm, ListIndex } from "./list-index.js";

/** A term at a place in a sentence. Numbers are indexes of tokens, `end` exclusive. */
export interface FoundTerm {
  readonly term: IndexedTerm;
  readonly first: number;
  readonly end: number;
  /** First token of the inflected word. */
  readonly head: number;
  /** First token behind the inflected word. */
  readonly headEnd: number;
  readonly slots: readonly Slot[];
  readonly gaps: readonly number[];
}

/** Longest way a word of a term can be cut into tokens: «og/eller» is three. */
const MAX_PIECES = 5;

/** Every term that stands in a sentence, also where they overlap, in order of place. */
export function findTerms(sentence: Sentence, index: ListIndex): readonly FoundTerm[] {
  const { tokens } = sentence;
  const found: FoundTerm[] = [];
  let isShouted: boolean | undefined;
  const inCapitals = (): boolean => {
    isShouted ??= isInCapitals(sentence);
    return isShouted;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "punctuation" || token.kind === "placeholder") continue;
    for (const term of candidatesAt(tokens, at, index)) {
      const match = walk(tokens, at, term);
      if (match !== undefined && !isName(sentence, match, inCapitals) && !isStrayImperative(sentence, match))
        found.push(match);
    }
  }
  return found;
}

/** The terms that may begin at a token. Nearly always it is one look-up: few terms begin with glued tokens. */
function candidatesAt(tokens: readonly Token[], at: number, index: ListIndex): readonly IndexedTerm[] {
  const { lower } = tokens[at]!;
  if (isSpelledOddly(lower) || index.gluedStarts.has(lower)) {
    return piecesAt(tokens, at).flatMap((piece) => startingWith(piece, tokens, index));
  }
  return startingWith({ text: lower, end: at + 1 }, tokens, index);
}

const none: readonly IndexedTerm[] = [];

function startingWith(
  { text, end }: Piece,
  tokens: readonly Token[],
  index: ListIndex,
): readonly IndexedTerm[] {
  const first = text.toLowerCase();
  const alone = index.terms.get(first) ?? none;
  if (!index.pairStarts.has(first)) return alone;
  const next = tokens[end];
  const pair = next === undefined ? undefined : index.pairs.get(`${first} ${spelled(next.lower)}`);
  return pair === undefined ? alone : [...alone, ...pair];
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

/** The token at an index, and what it makes with the tokens that follow without a space: «osv» and «osv.». */
function piecesAt(tokens: readonly Token[], at: number): readonly Piece[] {
  let text = spelled(tokens[at]!.text);
  const pieces: Piece[] = [{ text, end: at + 1 }];
  for (let next = at + 1; next < tokens.length && pieces.length < MAX_PIECES; next++) {
    if (tokens[next]!.start !== tokens[next - 1]!.end || tokens[next]!.kind === "placeholder") break;
    text += spelled(tokens[next]!.text);
    pieces.push({ text, end: next + 1 });
  }
  return pieces;
}

function isSpelledOddly(text: string): boolean {
  return text.includes("\u00ad") || text.includes("\u2011");
}

/** Soft hyphens are invisible, and a non-breaking hyphen is a hyphen. */
function spelled(text: string): string {
  if (!isSpelledOddly(text)) return text;
  return text.replaceAll("\u00ad", "").replaceAll("\u2011", "-");
}

function walk(tokens: readonly Token[], start: number, term: IndexedTerm): FoundTerm | undefined {
  const gaps: number[] = [];
  let at = start;
  let head = start;
  let headEnd = start;
  let slots: readonly Slot[] = ["base"];
  let left = term.compiled.gap ?? 0;
  for (let word = 0; word < term.words.length; ) {
    const isHead = word === term.head && term.forms !== undefined;
    const piece =
      at < tokens.length ? pieceFor(tokens, at, term, isHead ? undefined : term.words[word]!) : undefined;
    if (piece !== undefined) {
      if (isHead) {
        slots = term.forms.get(inTermCase(piece.text, term))!;
        head = at;
        headEnd = piece.end;
      }
      at = piece.end;
      word++;
    } else {
      if (word === 0 || left === 0 || !canStandInGap(tokens[at])) return undefined;
      gaps.push(at++);
      left--;
    }
  }
  return { term, first: start, end: at, head, headEnd: Math.max(headEnd, head + 1), slots, gaps };
}

function pieceFor(
  tokens: readonly Token[],
  at: number,
  term: IndexedTerm,
  word: string | undefined,
): Piece | undefined {
  return piecesAt(tokens, at).find(({ text }) => {
    const cased = inTermCase(text, term);
    return word === undefined ? term.forms!.has(cased) : cased === word;
  });
}

function inTermCase(text: string, term: IndexedTerm): string {
  return term.compiled.case === "exact" ? text : text.toLowerCase();
}

function canStandInGap(token: Token | undefined): boolean {
  if (token === undefined || (token.kind !== "word" && token.kind !== "number")) return false;
  return !subjunctions.has(token.lower) || token.lower === "da" || token.lower === "då"
    ? !conjunctions.has(token.lower) && !boundaryVerbs.has(token.lower)
    : false;
}

/** A capital inside a sentence tells a name («Plan AS», «Kari») from a word, but not where all is in capitals. */
function isName(sentence: Sentence, { term, first, end }: FoundTerm, inCapitals: () => boolean): boolean {
  if (term.compiled.case === "exact" || startsWithCapital(term.compiled.term)) return false;
  const { tokens } = sentence;
  const text = tokens[first]!.text;
  if (!startsWithCapital(text)) return false;
  if (isAllCapitals(text)) return !inCapitals();
  if (!opensSentence(sentence, first)) return true;
  const next = tokens[end];
  const isNoun = term.compiled.inflect === "noun" && end === first + 1;
  return isNoun && next?.kind === "word" && startsWithCapital(next.text) && !isAllCapitals(text);
}

/** An imperative opens its sentence; elsewhere the same letters are a noun («plikt», «klag», «kontroll»). */
function isStrayImperative(sentence: Sentence, { slots, head }: FoundTerm): boolean {
  return slots.every((slot) => slot === "imperative") && !opensSentence(sentence, head);
}

/** Whether nothing but marks stands before a token, or it follows a colon or an opening quotation mark. */
export function opensSentence(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (index === 0 || /[:«"“„(]$/.test(tokens[index - 1]!.text)) return true;
  // Most sentences begin with a word, so that this ends at once.
  for (let at = 0; at < index; at++) {
    const { kind } = tokens[at]!;
    if (kind !== "punctuation" && kind !== "symbol") return false;
  }
  return true;
}

/** Whether most words of the sentence are in capitals, as in a heading. */
function isInCapitals({ tokens }: Sentence): boolean {
  const words = tokens.filter((token) => token.kind === "word" && /\p{L}{2}/u.test(token.text));
  return words.filter((token) => isAllCapitals(token.text)).length * 2 > words.length;
}
