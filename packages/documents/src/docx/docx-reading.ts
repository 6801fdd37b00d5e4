import type { SourceDocument } from "@klarsprak/core";
import type { XmlElement } from "../xml/xml-tree.js";
import type { DocxPackage } from "./docx-package.js";

/** A stretch of the extracted text and the element it stands in. */
export interface DocxPiece {
  /** Offsets in the source of the document, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Name of the part: `word/document.xml`. */
  readonly part: string;
  /** Its paragraph, `w:p`. */
  readonly paragraph: XmlElement;
  /** Its run, `w:r`. */
  readonly run: XmlElement;
  /** What says it: `w:t`, one of the elements that stand for a character, or that of a picture with its alternative text. */
  readonly element: XmlElement;
  /** Where the stretch begins in the text of the element; a soft hyphen that is not read parts two stretches. */
  readonly offset: number;
  /** Whether words may be changed here: not in what a field shows, and not in somebody's tracked change. */
  readonly editable: boolean;
}

/** A Word file with all that is needed to write into a copy of it. */
export interface DocxReading {
  readonly document: SourceDocument;
  readonly warnings: readonly string[];
  /** In the order of the source. */
  readonly pieces: readonly DocxPiece[];
  readonly package: DocxPackage;
}
