import type { Span } from "../text/span.js";

/** A text in lower case where that leaves every character at its place; else as it is. */
export function foldedCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A place where a name stands. */
export interface Occurrence extends Span {
  readonly genitive: boolean;
}

/** Where words stand as whole words in a text in lower case, with or without the -s of the genitive. */
export function occurrences(lower: string, words: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = lower.indexOf(words); at !== -1; at = lower.indexOf(words, at + words.length)) {
    const bare = at + words.length;
    const genitive = lower[bare] === "s" && isEnd(lower, bare + 1);
    if ((at === 0 || !/[\p{L}\p{N}_-]/u.test(lower[at - 1]!)) && (genitive || isEnd(lower, bare)))
      found.push({ start: at, end: genitive ? bare + 1 : bare, genitive });
  }
  return found;
}

function isEnd(lower: string, at: number): boolean {
  return !/^(?:[\p{L}\p{N}_]|-\p{L})/u.test(lower.slice(at, at + 2));
}

const BEHIND = /^,? ?(§§?|kapittel|kap\.) ?(\d[^,.;:()]{0,12})/iu;

/** The letter of a section: «27a», «27 a». In «§ 27 i samsvar med» the «i» is a preposition. */
const LETTER = "(?: (?!i(?![a-zæøå])))?[A-Za-z](?![a-zæøå])";

const SECTION = new RegExp(`\\d+(?:${LETTER})?(?:[-–]\\d+(?:${LETTER})?)?`, "g");

/** The numbers of the sections that a provision names, as they are compared: «27a» for «27 a», «4-12» for «4–12». */
export function sectionNumbers(provision: string): readonly string[] {
  return (provision.match(SECTION) ?? []).map((number) => number.replace(" ", "").replace("–", "-"));
}

/** A section behind the name of an act: «kommunelovens § 4», «opplæringslova kapittel 9 A». */
export interface SectionBehind {
  readonly sign: string;
  /** From the number on; more than the number may follow. */
  readonly text: string;
  readonly number: string;
  /** Where the number ends in the whole text. */
  readonly end: number;
}

/** The section that follows the name that ends at an offset. */
export function sectionBehind(text: string, offset: number): SectionBehind | undefined {
  const match = BEHIND.exec(text.slice(offset, offset + 30));
  // It begins with a digit, so the first number stands first.
  const number = match?.[2]?.match(SECTION)?.[0];
  if (match === null || number === undefined) return undefined;
  const [whole, sign = "", section = ""] = match;
  return { sign, text: section, number, end: offset + whole.length - section.length + number.length };
}
