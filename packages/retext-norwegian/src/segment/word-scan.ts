import { abbreviationsOf } from "./abbreviations.js";
import { CharacterClass, classAt, isLetterClass, isWordClass, widthAt } from "./character-class.js";
import { SENTENCE_STARTERS } from "./sentence-starters.js";

/** Where a word or number ends, and which of the two it is. */
export interface WordEnd {
  readonly end: number;
  readonly isNumber: boolean;
}

const ABBREVIATIONS = abbreviationsOf();
const LONGEST_ABBREVIATION = 12;
const HYPHENS = "-\u2010\u2011";
const APOSTROPHES = "'’´`";
const PAIRS_WITH_SLASH: ReadonlySet<string> = new Set(["km/t", "kr/t", "l/s", "m/s", "kr/m", "kr/l", "kg/m"]);

// The part of a word since its last inner full stop.
interface Part {
  start: number;
  digitsOnly: boolean;
}

function digitsEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && classAt(text, end) === CharacterClass.digit) end++;
  return end;
}

// «vedtaket.Du» lacks a space; «f.eks», «Kr.F» and «Geelmuyden.Kiese» do not.
function lacksSpaceAfterDot(text: string, start: number, dot: number, end: number): boolean {
  if (dot - start < 3 || isKnown(text, start, dot)) return false;
  const next = classAt(text, dot + 1);
  const isLower = classAt(text, start) === CharacterClass.lower;
  if (next === CharacterClass.digit) return isLower && dot - start > 3;
  if (next !== CharacterClass.upper || classAt(text, dot - 1) !== CharacterClass.lower) return false;
  return (isLower && classAt(text, dot + 2) === CharacterClass.lower) || isStarterAt(text, dot + 1, end);
}

function isStarterAt(text: string, start: number, limit: number): boolean {
  let end = start;
  while (end < limit && end - start < LONGEST_ABBREVIATION && isLetterClass(classAt(text, end))) end++;
  return SENTENCE_STARTERS.has(text.slice(start, end).toLowerCase());
}

function isKnown(text: string, start: number, dot: number): boolean {
  return dot - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(start, dot).toLowerCase());
}

function joinsOverSlash(text: string, start: number, slash: number, end: number): boolean {
  let right = slash + 1;
  while (right < end && right - slash <= 3 && isLetterClass(classAt(text, right))) right++;
  if (right < end && isWordClass(classAt(text, right))) return false;
  const left = slash - start;
  if (left === 1 && right - slash === 2) return true;
  return left <= 3 && PAIRS_WITH_SLASH.has(text.slice(start, right).toLowerCase());
}

// After a digit: a decimal, a thousand, a clock, a date, a case number, a level of a heading.
function joinsNumber(text: string, mark: string, start: number, at: number, end: number): boolean {
  const next = classAt(text, at + 1);
  if (mark === "." || mark === "," || mark === ":" || mark === "/") return next === CharacterClass.digit;
  if (mark === "°") return true;
  if (!HYPHENS.includes(mark)) return false;
  if (next !== CharacterClass.digit) return false;
  // «2026-05-17» is one token, and so is «30-40-åring»; «7-8» is three.
  if (isDateHyphen(text, start, at) || isCaseNumber(text, start, at)) return true;
  const digits = digitsEnd(text, at + 1, Math.min(end, at + 12));
  return HYPHENS.includes(text[digits] ?? "x") && isLetterClass(classAt(text, digits + 1));
}

const DATE = /^\d{4}-\d\d-\d\d(?!\d)/;

function isDateHyphen(text: string, start: number, at: number): boolean {
  return (at === start + 4 || at === start + 7) && DATE.test(text.slice(start, start + 11));
}

// The document number of an archive case: 2025/1234-5.
function isCaseNumber(text: string, start: number, at: number): boolean {
  return at - start <= 12 && /^\d{2,4}\/\d+$/.test(text.slice(start, at));
}

function joinsLetters(
  text: string,
  mark: string,
  start: number,
  part: Part,
  at: number,
  end: number,
): boolean {
  const next = classAt(text, at + 1);
  const before = classAt(text, at - 1);
  if (HYPHENS.includes(mark) || APOSTROPHES.includes(mark) || mark === "_") return isWordClass(next);
  if (mark === "." && next === CharacterClass.digit && isKnown(text, part.start, at)) return false;
  if (mark === ".") return isWordClass(next) && !lacksSpaceAfterDot(text, part.start, at, end);
  if (mark === ":" || mark === "&") return before === CharacterClass.upper && next === CharacterClass.upper;
  return mark === "/" && isLetterClass(next) && joinsOverSlash(text, start, at, end);
}

// Marks that belong to a word although nothing of it follows: «skatte-», «5000,-», «Paulus'».
function tailEnd(text: string, at: number, end: number, isNumber: boolean): number {
  const mark = text[at] ?? "";
  const second = text[at + 1] ?? "";
  const afterSecond = at + 2 < end && isWordClass(classAt(text, at + 2));
  if (isNumber && (mark === "," || mark === ".") && (second === "-" || second === "–") && !afterSecond)
    return at + 2;
  const isHyphen = mark !== "" && HYPHENS.includes(mark);
  const isFollowed = at + 1 < end && (isWordClass(classAt(text, at + 1)) || HYPHENS.includes(second));
  if (isHyphen && !isFollowed) return at + 1;
  if ((mark === "'" || mark === "’") && "sxzSXZ".includes(text[at - 1]!) && second !== "'" && second !== "’")
    return at + 1;
  return at;
}

// «25.-plassen», «pst.-regelen»: the full stop stands inside the compound.
function joinsDotAndHyphen(text: string, part: Part, at: number, end: number): boolean {
  if (text[at] !== "." || at + 2 >= end || !HYPHENS.includes(text[at + 1]!)) return false;
  if (!isLetterClass(classAt(text, at + 2))) return false;
  return part.digitsOnly || isKnown(text, part.start, at);
}

/** The end of the number of a section of an act, such as 22-15 in «§ 22-15»; `from` is the end of its first part. */
export function sectionNumberEnd(text: string, from: number, end: number): number {
  if (!HYPHENS.includes(text[from] ?? "x") || classAt(text, from + 1) !== CharacterClass.digit) return from;
  const digits = digitsEnd(text, from + 1, end);
  const hasLetter = digits < end && classAt(text, digits) === CharacterClass.lower;
  return hasLetter && !(digits + 1 < end && isWordClass(classAt(text, digits + 1))) ? digits + 1 : digits;
}

/**
 * The word or number that starts at `start`, not going past `end`. A sign or hyphen may be its first character.
 * `«27a»` is a number, `«1990-åra»` a word.
 */
export function scanWord(text: string, start: number, end: number): WordEnd {
  let at = start + (isWordClass(classAt(text, start)) ? 0 : 1);
  const part: Part = { start: at, digitsOnly: true };
  let letters = 0;
  let digits = 0;
  while (at < end) {
    const kind = classAt(text, at);
    if (isLetterClass(kind)) {
      letters++;
      part.digitsOnly = false;
      at += widthAt(text, at);
      continue;
    }
    if (kind === CharacterClass.digit || kind === CharacterClass.joiner) {
      if (kind === CharacterClass.digit) digits++;
      at += widthAt(text, at);
      continue;
    }
    const mark = text[at]!;
    const isLast = at + 1 >= end;
    if (joinsDotAndHyphen(text, part, at, end)) {
      part.digitsOnly = false;
      at += 2;
      continue;
    }
    const joins =
      !isLast &&
      (letters === 0
        ? joinsNumber(text, mark, start, at, end) || joinsDigitsToLetters(text, mark, part, at)
        : joinsLetters(text, mark, start, part, at, end));
    if (!joins) break;
    at++;
    if (mark === ".") {
      part.start = at;
      part.digitsOnly = true;
    }
  }
  const isNumber = digits > 0 && letters <= 1 && classAt(text, part.start) === CharacterClass.digit;
  return { end: tailEnd(text, at, end, isNumber && letters === 0), isNumber };
}

// «1990-åra», «9.1-utgaven», «22.juli»; but «2024.Det» lacks a space.
function joinsDigitsToLetters(text: string, mark: string, part: Part, at: number): boolean {
  if (!isLetterClass(classAt(text, at + 1))) return false;
  if (HYPHENS.includes(mark) || APOSTROPHES.includes(mark)) return true;
  return mark === "." && at - part.start <= 2;
}
