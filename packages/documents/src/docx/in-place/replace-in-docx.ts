import { type Change, compareSpans, type TextEdit, withoutConflicts } from "@klarsprak/core";
import { rewriteZip } from "../../archive/write-zip.js";
import type { ReadFileOptions } from "../../read-document.js";
import { encodeXml, escapeXml, type Splice, spliced, writtenPrefix } from "../../xml/write-xml.js";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import { isChangeable, type SourceParagraph, sourceParagraphs } from "../changes/source-paragraphs.js";
import { wholeWords } from "../changes/whole-words.js";
import type { DocxPiece, DocxReading } from "../docx-reading.js";
import { readDocxWhole } from "../read-docx.js";
import { plainText } from "../writing/run-point.js";

/** A Word file with changes made in its text. */
export interface ReplacedDocx {
  readonly bytes: Uint8Array;
  /** The changes that are in it: those that can be made in the file and touch none that comes before them. */
  readonly made: ReadonlySet<Change>;
}

/** What is written in the place of a stretch of an element `w:t`; offsets are in its text. */
interface Replacement {
  readonly part: string;
  readonly element: XmlElement;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PlannedChange extends Change {
  readonly change: Change;
  readonly replacements: readonly Replacement[];
}

/**
 * A Word file with changes made in the text itself: the new words stand in the run of those they replace and look like them,
 * and all else of the file stays as it is. A change is made as a whole or not at all; none is made in what a field shows, in
 * somebody's tracked change, in what is locked or filled in as a whole, or where the looks change inside a word. Spans are
 * offsets in what `readDocx` reads. Throws a DocumentError.
 */
export function replaceInDocx(
  bytes: Uint8Array,
  changes: readonly Change[],
  options: ReadFileOptions = {},
): ReplacedDocx {
  const reading = readDocxWhole(bytes, options);
  const paragraphs = sourceParagraphs(reading);
  const planned = withoutConflicts(changes.flatMap((change) => plan(change, reading, paragraphs) ?? []));
  const made = new Set(planned.map(({ change }) => change));
  if (made.size === 0) return { bytes, made };
  const byPart = grouped(
    planned.flatMap(({ replacements }) => replacements),
    ({ part }) => part,
  );
  const parts = new Map<string, Uint8Array>();
  for (const [name, replacements] of byPart)
    parts.set(name, encodeXml(rewritten(reading.package.part(name)!.text, replacements)));
  return { bytes: rewriteZip(reading.package.archive, parts), made };
}

function plan(
  change: Change,
  { document }: DocxReading,
  paragraphs: readonly SourceParagraph[],
): PlannedChange | undefined {
  const inOrder = [...change.edits].sort((a, b) => compareSpans(a.span, b.span));
  const least = inOrder.flatMap((edit) => leastOf(edit, document.source) ?? []);
  if (least.length === 0) return undefined;
  const replacements: Replacement[] = [];
  for (const edit of least) {
    const { start, end } = edit.span;
    if (document.placeholders.some((field) => start < field.span.end && field.span.start < end))
      return undefined;
    const made = replacementsOf(edit, paragraphs);
    if (made === undefined) return undefined;
    replacements.push(...made);
  }
  return { text: change.text, edits: [...change.edits], change, replacements };
}

/** The edit without the words at its edges that stay; a word that is only put in has to stand in the run of another. */
function leastOf(edit: TextEdit, source: string): TextEdit | undefined {
  const least = wholeWords(edit, source);
  return least !== undefined && least.span.start === least.span.end ? edit : least;
}

/** The first element that an edit touches takes the new words, and the others lose theirs. */
function replacementsOf(
  { span, text }: TextEdit,
  paragraphs: readonly SourceParagraph[],
): readonly Replacement[] | undefined {
  const { start, end } = span;
  // Word has elements of their own for these.
  if (/[\t\r\n]/.test(text)) return undefined;
  const paragraph = paragraphs.find((one) => start <= one.end);
  if (paragraph === undefined || start === end || start < paragraph.start || end > paragraph.end)
    return undefined;
  const touched = paragraph.pieces.filter((piece) => piece.start < end && start < piece.end);
  const [first] = touched;
  const canBeMade =
    first !== undefined &&
    touched.every((piece) => piece.element.name === "w:t" && isChangeable(piece)) &&
    touched.every(({ run }) => run === first.run || looksAlike(run, first.run));
  if (!canBeMade) return undefined;
  const found: { element: XmlElement; start: number; end: number }[] = [];
  for (const piece of touched) {
    const to = offsetIn(piece, Math.min(end, piece.end));
    const last = found.at(-1);
    // A soft hyphen that is not read parts two stretches of one element, and goes with the word.
    if (last?.element === piece.element) last.end = to;
    else
      found.push({ element: piece.element, start: offsetIn(piece, Math.max(start, piece.start)), end: to });
  }
  return found.map((one, i) => ({ ...one, part: paragraph.part, text: i === 0 ? text : "" }));
}

function offsetIn(piece: DocxPiece, at: number): number {
  return piece.offset + at - piece.start;
}

/** Whether two runs look the same; what language they are in, and whether their spelling is checked, does not show. */
function looksAlike(a: XmlElement, b: XmlElement): boolean {
  return JSON.stringify(looksOf(a)) === JSON.stringify(looksOf(b));
}

function looksOf(run: XmlElement): readonly unknown[] {
  const properties = childOf(run, "w:rPr");
  return (properties?.children ?? []).flatMap((node) =>
    node.kind === "text" || /^w:(?:lang|noProof)$/.test(node.name) ? [] : [look(node)],
  );
}

function look({ name, attributes, children }: XmlElement): readonly unknown[] {
  return [name, attributes, children.map((node) => (node.kind === "element" ? node.name : ""))];
}

function rewritten(source: string, replacements: readonly Replacement[]): string {
  const byElement = grouped(replacements, ({ element }) => element);
  const splices = [...byElement].map(([element, own]): Splice => {
    const words = spliced(plainText(element), own);
    const name = `${writtenPrefix(source, element)}t`;
    const text = `<${name} xml:space="preserve">${escapeXml(words)}</${name}>`;
    return { start: element.start, end: element.end, text };
  });
  return spliced(source, splices);
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
