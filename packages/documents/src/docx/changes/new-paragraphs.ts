import { appended } from "../../xml/write-xml.js";
import { childOf, elementsOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPiece } from "../docx-reading.js";
import { AUTHOR } from "../writing/author.js";
import { fieldsInParagraph } from "../writing/fields-in-paragraph.js";
import type { FreeIds } from "../writing/free-ids.js";
import type { PartWriter } from "../writing/part-writer.js";
import { pointBefore } from "../writing/run-point.js";
import { WordMarkup } from "../writing/word-markup.js";
import { isHeld, type SourceParagraph } from "./source-paragraphs.js";
import { propertiesOf } from "./word-changes.js";

/** Paragraphs that are put before or behind one. */
export interface NewParagraphs {
  readonly kind: "paragraphs";
  readonly part: string;
  readonly at: number;
  readonly side: "before" | "behind";
  readonly beside: SourceParagraph;
  readonly paragraphs: readonly NewParagraph[];
}

interface NewParagraph {
  readonly text: string;
  /** The paragraph that it looks like; undefined where there is none of its kind. */
  readonly model: SourceParagraph | undefined;
}

const BREAK = /\n{2,}/;
/** What stands between paragraphs and is no text. */
const BETWEEN = /^w:(?:bookmark|comment|perm|move|customXml)\w*(?:Start|End)$|^w:proofErr$/;

/**
 * The paragraphs that an insertion makes at the edge of one; undefined where they cannot be made there. `label` is what the
 * change is called by: its text without the heading that may stand over it.
 */
export function newParagraphs(
  { at, text, label }: { readonly at: number; readonly text: string; readonly label: string },
  paragraphs: readonly SourceParagraph[],
  index: number,
): NewParagraphs | undefined {
  const beside = paragraphs[index]!;
  const texts = text.split(BREAK).filter((piece) => piece.trim() !== "");
  const side =
    at === beside.end && /^\n\n/.test(text)
      ? "behind"
      : at === beside.start && /\n\n$/.test(text)
        ? "before"
        : undefined;
  if (side === undefined || texts.length === 0 || isHeld(beside.element)) return undefined;
  if (!isComplete(beside.pieces.at(side === "before" ? 0 : -1)!)) return undefined;
  if (side === "behind" && !hasRoomBehind(beside, paragraphs[index + 1])) return undefined;
  const model = modelFor(paragraphs, index);
  const hasHeading = texts.length > 1 && texts.slice(1).join("\n\n") === label;
  return {
    kind: "paragraphs",
    part: beside.part,
    at,
    side,
    beside,
    paragraphs: texts.map((text, i) => ({
      text,
      model: hasHeading && i === 0 ? headingBefore(paragraphs, index) : model,
    })),
  };
}

/** Whether a piece is not in a field that goes on in another paragraph, nor in somebody's tracked change. */
function isComplete(piece: DocxPiece): boolean {
  return piece.editable || fieldsInParagraph(piece.paragraph).has(pointBefore(piece, piece.start).child);
}

function hasRoomBehind({ element, block }: SourceParagraph, next: SourceParagraph | undefined): boolean {
  // A text box is read behind the paragraph it is anchored in.
  if (next !== undefined && isInside(next.element, element)) return false;
  const properties = childOf(element, "w:pPr");
  if (childOf(properties, "w:sectPr") !== undefined) return false;
  if (isParagraph(nextOf(element))) return true;
  // The last one in a cell gives its looks to the new one, and gets them back when that is rejected.
  const isPlain = block.kind !== "heading" && block.kind !== "list-item";
  const isChanged =
    childOf(properties, "w:pPrChange") !== undefined ||
    childOf(childOf(properties, "w:rPr"), "w:ins") !== undefined;
  return isPlain && !isChanged;
}

function isInside(element: XmlElement, other: XmlElement): boolean {
  let at: XmlElement | undefined = element.parent;
  while (at !== undefined && at !== other) at = at.parent;
  return at !== undefined;
}

/** The element behind a paragraph. */
function nextOf(paragraph: XmlElement): XmlElement | undefined {
  return elementsOf(paragraph.parent!).find(
    ({ start, name }) => start >= paragraph.end && !BETWEEN.test(name),
  );
}

function isParagraph(element: XmlElement | undefined): boolean {
  return element?.name === "w:p";
}

/** The paragraph itself, or the nearest of running text in the same part of the page. */
function modelFor(paragraphs: readonly SourceParagraph[], index: number): SourceParagraph | undefined {
  const { block } = paragraphs[index]!;
  if (block.kind !== "heading" && block.kind !== "list-item") return paragraphs[index];
  const isModel = (paragraph: SourceParagraph): boolean =>
    paragraph.block.kind === "paragraph" &&
    paragraph.block.place?.part === block.place?.part &&
    paragraph.block.place?.number === block.place?.number;
  return paragraphs.slice(index + 1).find(isModel) ?? paragraphs.slice(0, index).findLast(isModel);
}

/** The nearest heading inside the letter, rather one that stands before. */
function headingBefore(paragraphs: readonly SourceParagraph[], index: number): SourceParagraph | undefined {
  const { part } = paragraphs[index]!;
  const isModel = (paragraph: SourceParagraph): boolean =>
    paragraph.block.kind === "heading" && (paragraph.block.level ?? 1) > 1 && paragraph.part === part;
  return paragraphs.slice(0, index + 1).findLast(isModel) ?? paragraphs.slice(index).find(isModel);
}

/** Writes new paragraphs as tracked ones. */
export function writeNewParagraphs(change: NewParagraphs, writer: PartWriter, ids: FreeIds): void {
  const { side, beside, paragraphs } = change;
  const { text: source } = writer.part;
  const markup = WordMarkup.of(writer.part);
  const mark = (): string => markup.empty("ins", { id: ids.next(), author: AUTHOR });
  const content = ({ text, model }: NewParagraph): string => {
    const looks = model === undefined ? "" : propertiesOf(longestRun(model), source);
    return markup.element("ins", markup.element("r", looks + markup.text(text)), {
      id: ids.next(),
      author: AUTHOR,
    });
  };
  const ownOf = ({ model }: NewParagraph): XmlElement | undefined => childOf(model?.element, "w:pPr");
  const inserted = (paragraph: NewParagraph): string => {
    const own = ownOf(paragraph);
    const marked = markup.element("rPr", mark() + markLooks(own, source));
    return markup.element(
      "p",
      markup.element("pPr", paragraphLooks(own, source) + marked) + content(paragraph),
    );
  };
  if (side === "before") {
    writer.insert(beside.element.start, paragraphs.map(inserted).join(""));
    return;
  }
  if (isParagraph(nextOf(beside.element))) {
    writer.insert(beside.element.end, paragraphs.map(inserted).join(""));
    return;
  }
  // Where no paragraph follows, the mark of the one before is the new one, and its own stands at the end.
  markInserted(beside.element, writer, markup, mark());
  const last = paragraphs.at(-1)!;
  const own = ownOf(last);
  const looks = own === undefined ? "" : source.slice(own.start, own.end);
  const behind = paragraphs.slice(0, -1).map(inserted);
  writer.insert(beside.element.end, `${behind.join("")}${markup.element("p", looks + content(last))}`);
}

/** What says how a paragraph looks, without what numbers it or parts it from others. */
function paragraphLooks(properties: XmlElement | undefined, source: string): string {
  return written(properties, source, /^w:(?:numPr|sectPr|rPr|pPrChange|framePr|pageBreakBefore)$/);
}

/** How the mark at the end of a paragraph looks. */
function markLooks(properties: XmlElement | undefined, source: string): string {
  return written(childOf(properties, "w:rPr"), source, /^w:(?:ins|del|moveFrom|moveTo|rPrChange)$/);
}

function written(element: XmlElement | undefined, source: string, without: RegExp): string {
  return (element === undefined ? [] : elementsOf(element))
    .filter(({ name }) => !without.test(name))
    .map(({ start, end }) => source.slice(start, end))
    .join("");
}

/** Says of the mark at the end of a paragraph that it is new. */
function markInserted(paragraph: XmlElement, writer: PartWriter, markup: WordMarkup, mark: string): void {
  const { text } = writer.part;
  const properties = childOf(paragraph, "w:pPr");
  const looks = childOf(properties, "w:rPr");
  if (properties === undefined)
    writer.insert(paragraph.innerStart, markup.element("pPr", markup.element("rPr", mark)));
  else if (looks === undefined) writer.splice(appended(text, properties, markup.element("rPr", mark)));
  else if (looks.innerStart === looks.end) writer.splice(appended(text, looks, mark));
  else writer.insert(looks.innerStart, mark);
}

/** The run that most of a paragraph stands in. */
function longestRun({ pieces }: SourceParagraph): XmlElement {
  const lengths = new Map<XmlElement, number>();
  for (const { run, start, end } of pieces) lengths.set(run, (lengths.get(run) ?? 0) + end - start);
  return [...lengths].reduce((longest, other) => (other[1] > longest[1] ? other : longest))[0];
}
