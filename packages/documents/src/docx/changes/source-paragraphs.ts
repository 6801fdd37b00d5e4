import type { Block } from "@klarsprak/core";
import { childOf, type XmlElement } from "../../xml/xml-tree.js";
import type { DocxPiece, DocxReading } from "../docx-reading.js";
import { isWhole } from "../writing/whole.js";

/** A paragraph that says something, and its text in the source. */
export interface SourceParagraph {
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly element: XmlElement;
  readonly part: string;
  readonly pieces: readonly DocxPiece[];
}

const PICTURES: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** The paragraphs of a file, in the order of the source; pictures are none. */
export function sourceParagraphs({ document, pieces }: DocxReading): readonly SourceParagraph[] {
  const said: DocxPiece[][] = [];
  for (const piece of pieces) {
    if (PICTURES.has(piece.element.name)) continue;
    const last = said.at(-1);
    if (last?.[0]?.paragraph === piece.paragraph) last.push(piece);
    else said.push([piece]);
  }
  // Each paragraph that says something is a block, and so is each picture.
  const blocks = document.blocks.filter(({ kind }) => kind !== "image");
  return said.map((own, i) => ({
    start: own[0]!.start,
    end: own.at(-1)!.end,
    block: blocks[i]!,
    element: own[0]!.paragraph,
    part: own[0]!.part,
    pieces: own,
  }));
}

/** Whether words of a piece may be changed: nothing makes, fills in or locks what they stand in. */
export function isChangeable({ editable, element, run }: DocxPiece): boolean {
  return editable && element.parent === run && run.parent !== undefined && !isHeld(run.parent);
}

/** Whether an element stands in what is made or filled in as a whole, or locked, or in another run of its paragraph. */
export function isHeld(element: XmlElement): boolean {
  let isInParagraph = element.name !== "w:p";
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    if (at.name === "w:p") isInParagraph = false;
    if (isInParagraph && at.name === "w:r") return true;
    // A text box may stand in one of the forms of something.
    if (at.name === "mc:AlternateContent" ? isInParagraph : isWhole(at)) return true;
    const lock = childOf(childOf(at, "w:sdtPr"), "w:lock")?.attributes["w:val"];
    if (at.name === "w:sdt" && /content/i.test(lock ?? "")) return true;
  }
  return false;
}
