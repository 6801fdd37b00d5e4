import { classAt, isLetterClass, isWordClass, PLACEHOLDER } from "./character-class.js";
import { FILE_EXTENSIONS, TOP_LEVEL_DOMAINS } from "./source-names.js";

/** Where in a text a piece that is not language stands; UTF-16 offsets, end exclusive. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

const STOPS_AN_ADDRESS = new Set('«»“”„"<>`|{}');
const ENDS_A_SENTENCE = new Set(".,;:!?…'’*_");
const LONGEST_NAME = 12;

function isWordAt(text: string, index: number): boolean {
  return isWordClass(classAt(text, index));
}

// Full stops and brackets after an address belong to the sentence, unless the bracket was opened inside.
function trimAddress(text: string, start: number, end: number): number {
  let open = 0;
  for (let i = start; i < end; i++) {
    if (text[i] === "(") open++;
    else if (text[i] === ")") open--;
  }
  let last = end;
  while (last > start) {
    const mark = text[last - 1]!;
    if (mark === ")" && open < 0) open++;
    else if (mark === "]" || !ENDS_A_SENTENCE.has(mark)) {
      if (mark !== "]") break;
    }
    last--;
  }
  return last;
}

function addressEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && !STOPS_AN_ADDRESS.has(text[end]!) && text.charCodeAt(end) !== PLACEHOLDER) end++;
  return trimAddress(text, start, end);
}

function isNameUnit(text: string, index: number): boolean {
  const mark = text[index]!;
  return mark === "." || mark === "-" || mark === "_" || isWordAt(text, index);
}

// Where the run of name characters from `from` stops, dots and hyphens at its end included.
function nameRunEnd(text: string, from: number, limit: number, alsoSlashes: boolean): number {
  let end = from;
  while (end < limit && (isNameUnit(text, end) || (alsoSlashes && "/\\~+%".includes(text[end]!)))) end++;
  return end;
}

function trimName(text: string, from: number, runEnd: number): number {
  let end = runEnd;
  while (end > from && (text[end - 1] === "." || text[end - 1] === "-")) end--;
  return end;
}

// What follows the last full stop, or "" when that is too long to be an ending. Looks back a bounded way.
function lastNameIn(text: string, start: number, end: number): string {
  const earliest = Math.max(start, end - LONGEST_NAME);
  for (let at = end - 1; at > earliest; at--) {
    if (text[at] === ".") return text.slice(at + 1, end);
  }
  return "";
}

function slashIn(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== "/") at++;
  return at;
}

function isDomain(text: string, start: number, end: number): boolean {
  return isWordAt(text, start) && TOP_LEVEL_DOMAINS.has(lastNameIn(text, start, end));
}

function isFile(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  if (!isWordAt(text, start) && first !== "/" && first !== "~" && first !== ".") return false;
  return FILE_EXTENSIONS.has(lastNameIn(text, start, end).toLowerCase());
}

function isRootedPath(text: string, start: number, end: number): boolean {
  if (text[start] === "/" && end - start > 2 && isWordAt(text, start + 1)) {
    return text.slice(start + 1, Math.min(end, start + 80)).includes("/");
  }
  return (
    (text.startsWith("./", start) || text.startsWith("../", start) || text.startsWith("~/", start)) &&
    end - start > 3
  );
}

function schemeStart(text: string, colon: number, from: number): number {
  let start = colon;
  while (start > from && colon - start < LONGEST_NAME && isLetterClass(classAt(text, start - 1))) start--;
  return start;
}

// `start` of the local part of an e-mail address whose @ stands at `at`.
function localPartStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && (isNameUnit(text, start - 1) || "+%".includes(text[start - 1]!))) start--;
  while (start < at && !isWordAt(text, start)) start++;
  return start;
}

// The end of a domain with what follows its first slash, of a path or of a file name that is the run `start..end`.
function pathEnd(text: string, start: number, end: number, limit: number): number | undefined {
  if (text.startsWith("www.", start) || text.startsWith("WWW.", start)) {
    const to = addressEnd(text, start, limit);
    return to > start + 4 ? to : undefined;
  }
  if (text[end] === "@") return undefined;
  if (text[end] === ":" && text[end + 1] === "/") return undefined;
  if (isFile(text, start, end) || isDomain(text, start, end) || isRootedPath(text, start, end)) return end;
  if (text[end] === ":" && text[end + 1] === "\\" && end - start === 1) {
    return trimName(text, end, nameRunEnd(text, end + 1, limit, true));
  }
  const slash = slashIn(text, start, end);
  return slash < end && isDomain(text, start, slash) ? addressEnd(text, start, limit) : undefined;
}

/**
 * The URLs, e-mail addresses, file paths, domains, handles and tags between `start` and `end` of `text`, in order.
 * There must be no white space between the two. Looks at each character a bounded number of times.
 */
export function findSourceSpans(text: string, start: number, end: number): readonly SourceSpan[] {
  const spans: SourceSpan[] = [];
  let free = start;
  let runChecked = start;
  for (let index = start; index < end; index = Math.max(index + 1, free)) {
    const mark = text[index]!;
    let from = index;
    let to = index;
    if (mark === ":" && text.startsWith("//", index + 1)) {
      from = schemeStart(text, index, free);
      if (from < index) to = addressEnd(text, index + 3, end);
      if (to <= index + 3) to = from;
    } else if (mark === "@") {
      from = localPartStart(text, index, free);
      to = trimName(text, index + 1, nameRunEnd(text, index + 1, end, false));
      const isHandle = from === index && (index === start || !isWordAt(text, index - 1));
      if (to === index + 1 || (from === index && !isHandle)) to = from;
    } else if (mark === "#" && index === start && isLetterClass(classAt(text, index + 1))) {
      to = trimName(text, index, nameRunEnd(text, index + 1, end, false));
    } else if (
      index >= runChecked &&
      (isWordAt(text, index) || mark === "." || mark === "/" || mark === "~")
    ) {
      runChecked = Math.max(index + 1, nameRunEnd(text, index, end, true));
      const trimmed = trimName(text, index, runChecked);
      to = (trimmed > index ? pathEnd(text, index, trimmed, end) : undefined) ?? index;
    }
    if (to > from) {
      spans.push({ start: from, end: to });
      free = to;
    }
  }
  return spans;
}
