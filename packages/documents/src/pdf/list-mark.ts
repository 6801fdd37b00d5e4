import type { PdfLine } from "./pdf-line.js";

/** What stands before an item of a list. */
export interface ListMark {
  readonly ordered: boolean;
  /** Place in the list that the mark says, from 1; undefined for a bullet. */
  readonly number?: number;
  /** Characters of the line it takes, with the white space behind it. */
  readonly length: number;
  /** Where the text of the item begins, in points. */
  readonly textLeft: number;
  /** Whether it can be nothing else: a bullet, or set apart from the text. */
  readonly certain: boolean;
}

const BULLET = /^[•●◦▪■□‣∙·➢✓\u2043\uf000-\uf0ff](?=\s|$)/u;
/** Bullets only where they are set in a font of signs: «§» and «o» are text else. */
const SIGN = /^[§oØØ](?=\s|$)/u;
const DASH = /^[-–—*](?=\s|$)/;
const NUMBER = /^\(?(\d{1,2})[.)](?=\s|$)/;
const LETTER = /^\(?([a-zæøå])[.)](?=\s|$)/;
/** «1. januar» is a date. */
const MONTH =
  /^\s*(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)(?:uar|ruar|il|i|ember|tember|ober|\.|\s|$)/i;
const ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå";
/** A mark and its text are this far apart where they are set with a tab. A factor of the size. */
const APART = 0.5;
const FAR_APART = 0.9;

/** The mark a line begins with; undefined where there is none. */
export function markOf(line: PdfLine): ListMark | undefined {
  const { text, runs } = line;
  const [first, second] = runs;
  if (first === undefined) return undefined;
  const isAlone = second !== undefined && isMark(first.text.trim());
  const gap = isAlone ? second.left - first.right : 0;
  const isApart = isAlone && gap > APART * line.size;
  const made = (length: number, certain: boolean, number?: number): ListMark => {
    const blanks = /^\s*/.exec(text.slice(length))![0].length;
    const share = (length + blanks) / Math.max(1, first.text.length);
    return {
      ordered: number !== undefined,
      ...(number === undefined ? {} : { number }),
      length: length + blanks,
      textLeft: isAlone ? second.left : first.left + (first.right - first.left) * share,
      certain,
    };
  };
  if (BULLET.test(text)) return made(1, true);
  if (SIGN.test(text) && isAlone && first.font !== second.font) return made(1, true);
  // A dash and a blank begin what somebody says; in a list it is set apart.
  if (DASH.test(text))
    return /^[-*]/.test(text) || gap > FAR_APART * line.size ? made(1, isApart) : undefined;
  const number = NUMBER.exec(text);
  if (number !== null && !MONTH.test(text.slice(number[0].length)))
    return made(number[0].length, isApart, Number(number[1]));
  const letter = LETTER.exec(text);
  return letter === null ? undefined : made(letter[0].length, isApart, ALPHABET.indexOf(letter[1]!) + 1);
}

/** Whether a text is nothing but a mark of a list. */
export function isMark(text: string): boolean {
  return [BULLET, SIGN, DASH, NUMBER, LETTER].some((pattern) => pattern.exec(text)?.[0] === text);
}
