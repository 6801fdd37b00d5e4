import type { TextPiece } from "../document-builder.js";
import type { PdfFont } from "./pdf-content.js";
import type { PdfLine, PdfRun } from "./pdf-line.js";

const WORD_AT_END = /([\p{L}\p{M}\d.-]*[\p{L}\p{M}\d])[-\u00ad\u2010]$/u;
const LETTERS_AT_END = /\p{L}{2,}$/u;
const WORD_AT_START = /^[\p{L}\p{M}]+/u;
const LOWER_AT_START = /^\p{Ll}/u;
const WORDS = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;
const VOWEL = /[aeiouyæøåéèêòóôäö]/i;
/** After these the hyphen stands for a part of a word that comes later: «klage- og ankesaker». */
const SUSPENDED = /^(?:og|eller)(?![\p{L}\p{M}-])/u;
/** Addresses of web pages are broken without a hyphen. */
const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S*[/=&?_-]$/i;
/** «og/eller»; but «v/ lederen» has a blank. */
const SLASH_AT_END = /\p{L}{2}\/$/u;
const RANGE_AT_END = /\d[–-]$/;
/** As much of a line is looked at, in characters; no word is longer. */
const LONGEST = 200;

/** The words of a document, by which a broken word is known. */
export type Vocabulary = ReadonlySet<string>;

/** All words in lower case, but for those at the edges of lines, which may be parts. */
export function vocabularyOf(lines: readonly PdfLine[]): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    const found = text.toLowerCase().match(WORDS) ?? [];
    for (const word of found.slice(1, -1)) words.add(word);
  }
  return words;
}

/** How a line goes on in the next: what of its end is dropped, and what comes between. */
export interface Joint {
  readonly dropped: number;
  readonly between: "" | " ";
}

/**
 * How two lines of one paragraph are joined. A word that was broken becomes whole. A hyphen that belongs to the word stays:
 * in «e-post», «EU-borger», «klage- og ankesaker», and where the document has the word with its hyphen elsewhere.
 */
export function jointOf(whole: string, next: string, words: Vocabulary): Joint {
  const line = whole.slice(-LONGEST);
  if (ADDRESS_AT_END.test(line) || SLASH_AT_END.test(line)) return { dropped: 0, between: "" };
  if (RANGE_AT_END.test(line) && /^\d/.test(next)) return { dropped: 0, between: "" };
  const second = WORD_AT_START.exec(next)?.[0];
  const first = WORD_AT_END.exec(line)?.[1];
  if (first === undefined || SUSPENDED.test(next))
    return { dropped: 0, between: isBroken(line, second, words) ? "" : " " };
  if (second === undefined) return { dropped: 0, between: /^\d/.test(next) ? "" : " " };
  return LOWER_AT_START.test(next) && !staysHyphenated(first, second, words)
    ? { dropped: 1, between: "" }
    : { dropped: 0, between: "" };
}

/** Whether a line ends in a part of a word though no hyphen shows it: some programs set one that is lost when text is taken out. */
function isBroken(line: string, second: string | undefined, words: Vocabulary): boolean {
  const first = LETTERS_AT_END.exec(line)?.[0].toLowerCase();
  if (first === undefined || second === undefined || !LOWER_AT_START.test(second)) return false;
  return !words.has(first) && !words.has(second) && words.has(first + second);
}

function staysHyphenated(first: string, second: string, words: Vocabulary): boolean {
  const part = /[^-.]*$/.exec(first)![0];
  const [begin, end] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(begin + end)) return false;
  if (words.has(`${begin}-${end}`)) return true;
  // A syllable has a vowel, and no word is broken after its first letter. Names in capitals and numbers are not broken.
  return (
    part.length < 2 ||
    /\d/.test(part) ||
    (part === part.toUpperCase() && part.length > 1) ||
    !VOWEL.test(part) ||
    !VOWEL.test(end)
  );
}

/** The text of lines as one paragraph, in pieces that look the same. */
export function piecesOf(
  lines: readonly PdfLine[],
  words: Vocabulary,
  fonts: Readonly<Record<string, PdfFont>>,
): readonly TextPiece[] {
  return lines.flatMap((line, i) => {
    const pieces = line.runs.map((run) => pieceOf(run, fonts));
    const [last, next] = [pieces.pop(), lines[i + 1]];
    return last === undefined
      ? []
      : [...pieces, next === undefined ? last : endedPiece(last, line, next, words)];
  });
}

/** The last piece of a line, as it goes on in the next. */
function endedPiece(piece: TextPiece, line: PdfLine, next: PdfLine, words: Vocabulary): TextPiece {
  if (line.isEnded === true) return { ...piece, text: `${piece.text}\n` };
  const { dropped, between } = jointOf(line.text, next.text, words);
  return { ...piece, text: piece.text.slice(0, piece.text.length - dropped) + between };
}

function pieceOf({ text, font, size, href }: PdfRun, fonts: Readonly<Record<string, PdfFont>>): TextPiece {
  const face = fonts[font];
  return {
    // What is a hyphen in sight is one in the text, whatever the font calls it.
    text: text.replace(/[\u00ad\u2010]/g, "-"),
    look: {
      ...(face === undefined || face.family === "" ? {} : { font: face.family }),
      size: Math.round(size * 10) / 10,
      bold: face?.bold ?? false,
    },
    ...(href === undefined ? {} : { marks: [{ kind: "link", href }] }),
  };
}
