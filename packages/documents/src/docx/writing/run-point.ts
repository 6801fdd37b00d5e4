import type { XmlElement } from "../../xml/xml-tree.js";
import type { DocxPiece } from "../docx-reading.js";

/** A place in a run, at one of the elements in it. */
export interface RunPoint {
  readonly run: XmlElement;
  readonly child: XmlElement;
  /** In the text of a `w:t`; of another element, 0 is before and 1 behind it. */
  readonly offset: number;
}

/** The place before a character of a piece, given by its offset in the source. */
export function pointBefore(piece: DocxPiece, at: number): RunPoint {
  return pointAt(piece, piece.offset + at - piece.start, 0);
}

/** The place behind the character before an offset in the source. */
export function pointBehind(piece: DocxPiece, at: number): RunPoint {
  return pointAt(piece, piece.offset + at - piece.start, 1);
}

function pointAt({ run, element }: DocxPiece, inText: number, side: 0 | 1): RunPoint {
  // What stands deeper in its run, as the base of a ruby does, is not cut.
  let outer = run;
  for (let at = run.parent; at !== undefined && at.name !== "w:p"; at = at.parent)
    if (at.name === "w:r") outer = at;
  let child = element;
  while (child.parent !== undefined && child.parent !== outer) child = child.parent;
  const isText = child === element && element.name === "w:t";
  return { run: outer, child, offset: isText ? wholeCharacter(plainText(child), inText, side) : side };
}

/** The offset itself, or beside the character that it would cut in two. */
function wholeCharacter(text: string, offset: number, side: 0 | 1): number {
  const isInside = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1)) && offset > 0;
  return isInside ? offset - 1 + 2 * side : offset;
}

/** How many characters an element in a run holds, as offsets of a place count them. */
export function lengthOf(child: XmlElement): number {
  return child.name === "w:t" ? plainText(child).length : 1;
}

/** The text of a `w:t`. */
export function plainText(element: XmlElement): string {
  return element.children.map((node) => (node.kind === "text" ? node.text : "")).join("");
}

/** Which edge of its run a place is at, where it is at one. */
export function edgeOf({ run, child, offset }: RunPoint): "start" | "end" | undefined {
  const inside = run.children.filter((node) => node.kind === "element" && node.name !== "w:rPr");
  if (offset <= 0) return inside[0] === child ? "start" : undefined;
  return offset >= lengthOf(child) && inside.at(-1) === child ? "end" : undefined;
}
