import { monthAlternatives } from "../document/calendar-date.js";
/** Whether a line or block ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?:…][)"»”’'\]]*$/u.test(text);
}

export function startsWithCapital(text: string): boolean {
  return /^["«“‘'(]?[\p{Lu}\uFFFC]/u.test(text);
}

const DATE_START = new RegExp(`^\\d{1,2}\\. (?:${monthAlternatives})\\b`, "i");

/** The list mark a line begins with, white space behind it included. A date («1. januar») is none. */
export function listMark(text: string): { readonly length: number; readonly isOrdered: boolean } | undefined {
  const mark = /^(?:([-*•–·▪◦])|\d{1,3}[.)]|[a-zæøå]\))[ \t\u00a0]+(?=\S)/u.exec(text);
  if (mark === null || DATE_START.test(text)) return undefined;
  return { length: mark[0].length, isOrdered: mark[1] === undefined };
}

/** The house's heading mark at the start of a line. */
export function headingMark(
  text: string,
  prefix: string | undefined,
): { readonly length: number; readonly level: number } | undefined {
  if (prefix === undefined || prefix === "" || !text.startsWith(prefix)) return undefined;
  let level = 1;
  while (level < 6 && text.startsWith(prefix, level * prefix.length)) level++;
  const rest = text.slice(level * prefix.length);
  if (rest.trim() === "" || rest.startsWith(prefix)) return undefined;
  return { length: level * prefix.length + rest.length - rest.trimStart().length, level };
}

/** A line such as «Vår ref.: 24/123»: a name of one to three words, a colon and a short value. */
export function isLetterheadLine(text: string): boolean {
  return text.length < 80 && /^\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,2}:\s+\S[^.!?]*(?:\d{4}\.?)?$/u.test(text);
}

const NO_HEADING = new RegExp(
  "^(?:hei|heisann|kjære|hallo|god dag|til|fra|frå|mvh|hilsen|helsing|beste|" +
    "(?:med )?(?:venn?lig|venleg|beste|mange)? ?(?:hilsen|helsing|hilsner|helsingar)|" +
    "dato|vår(?:t|e)? (?:ref|dato|saks)|deres (?:ref|dato)|dykkar (?:ref|dato)|saksbehandler|saksbehandlar|" +
    "vedlegg|kopi|adresse|postadresse|telefon|tlf|e-?post|org\\.?\\s?nr|fødselsnummer)(?![a-zà-ž-])",
  "iu",
);
const ADDRESS =
  /(?:^|\s)(?:N-)?\d{4} \p{Lu}|[a-zà-ž](?:gata|gaten|gate|vegen|veien|veg|vei|plass) \d+\s?[a-zà-ž]?$|^postboks /iu;
const DATE = new RegExp(`(?:^|\\s)\\d{1,2}\\. ?(?:${monthAlternatives}|\\d{1,2}\\.)\\s?\\d{2,4}\\s*$`, "i");

/** Whether a line that stands alone can be a heading: a capital, at most 12 words, nothing that belongs to the letterhead or the greeting. */
export function isHeadingText(text: string): boolean {
  if (text.length > 120 || !startsWithCapital(text) || /[.!?:;,…][)"»”]*$/u.test(text)) return false;
  // A word such as «Dere» by itself is a piece of a template.
  if (/^\S{1,4}$/.test(text)) return false;
  if (text.split(/\s+/).length > 12 || /@|https?:|^\uFFFC$/u.test(text)) return false;
  return !NO_HEADING.test(text) && !ADDRESS.test(text) && !DATE.test(text) && !isLetterheadLine(text);
}

/** Whether a paragraph is prose rather than one more line of a letterhead. */
export function isRunningText(text: string): boolean {
  return !NO_HEADING.test(text) && text.includes(" ") && (text.length >= 60 || endsSentence(text));
}
