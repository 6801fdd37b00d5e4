import type { PdfPage } from "./pdf-content.js";
import { type PdfLine, withoutStart } from "./pdf-line.js";
import type { PdfParagraph } from "./pdf-paragraph.js";
import type { TextMeasure } from "./text-measure.js";

/** Notes are set smaller than the text by this factor, and stand below this share of the page. */
const SMALL = 0.92;
const LOWER = 0.5;
const NUMBER = /^(\d{1,3})[.)]?\s*(?=\p{L})/u;
/** A reference to a note is a number, or several with commas. */
const REFERENCE = /^\s*\d{1,3}(?:,\s*\d{1,3})*$/;

/** Tells the notes at the foot of a page, by their small print and the number that a raised one in the text leads to. */
export function withFootnotes(
  paragraphs: readonly PdfParagraph[],
  pages: readonly PdfPage[],
  measure: TextMeasure,
): readonly PdfParagraph[] {
  const referred = new Set(
    paragraphs.flatMap(({ lines }) =>
      lines.flatMap(({ page, runs }) =>
        runs.flatMap((run) => numbersOf(run).map((number) => noteKey(page, number))),
      ),
    ),
  );
  if (referred.size === 0) return paragraphs;
  return paragraphs.map((paragraph): PdfParagraph => {
    const [first] = paragraph.lines;
    if (first === undefined || first.size > SMALL * measure.size) return paragraph;
    const number = NUMBER.exec(first.text)?.[1];
    if (number === undefined || first.baseline < LOWER * pages[first.page]!.height) return paragraph;
    return referred.has(noteKey(first.page, number)) ? asNote(paragraph) : paragraph;
  });
}

/** A paragraph as a note, without the number it begins with. */
export function asNote(paragraph: PdfParagraph): PdfParagraph {
  const { mark: _, ...others } = paragraph;
  const [first, ...rest] = paragraph.lines;
  const number = first === undefined ? null : NUMBER.exec(first.text);
  return {
    ...others,
    kind: "footnote",
    part: "footnote",
    ...(first === undefined || number === null
      ? {}
      : { lines: [withoutStart(first, number[0].length), ...rest], note: number[1]! }),
    runsOn: false,
  };
}

/** The notes of some paragraphs, by page and number. */
export function notesOf(paragraphs: readonly PdfParagraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap(({ note, lines }) => (note === undefined ? [] : [noteKey(lines[0]!.page, note)])),
  );
}

/** A line without the raised numbers that lead to notes: they are no part of the word they stand by. */
export function withoutReferences(line: PdfLine, notes: ReadonlySet<string>): PdfLine {
  const isReference = (run: PdfLine["runs"][number]): boolean => {
    const numbers = numbersOf(run);
    return numbers.length > 0 && numbers.every((number) => notes.has(noteKey(line.page, number)));
  };
  if (!line.runs.some(isReference)) return line;
  const runs = line.runs.filter((run) => !isReference(run));
  return { ...line, runs, text: runs.map(({ text }) => text).join("") };
}

/** The numbers of the notes a run refers to. */
function numbersOf({ raised, text }: PdfLine["runs"][number]): readonly string[] {
  return raised && REFERENCE.test(text) ? (text.match(/\d+/g) ?? []) : [];
}

function noteKey(page: number, number: string): string {
  return `${page} ${number}`;
}
