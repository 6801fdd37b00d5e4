import type { XmlElement } from "../xml/xml-tree.js";
import type { DocxPart, Relationship } from "./docx-package.js";
import type { DrawingSurroundings, TextBox } from "./drawing-content.js";
import type { GatheredText } from "./gathered-text.js";
import type { RunLook } from "./look/run-look.js";
import type { WordPicture } from "./pictures.js";

/** A picture in a paragraph and the run it stands in. */
export interface PlacedPicture extends WordPicture {
  readonly run: XmlElement;
  readonly element: XmlElement;
}

/** What a paragraph is read with. */
export interface ParagraphSurroundings extends DrawingSurroundings {
  readonly part: DocxPart;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly lookOf: (run: XmlElement) => RunLook;
  /** Who wrote a comment. */
  readonly authorOf: (comment: string) => string | undefined;
}

/** A paragraph that was read. */
export interface ParagraphText {
  readonly text: GatheredText;
  readonly pictures: readonly PlacedPicture[];
  /** The text boxes that are anchored in it. */
  readonly boxes: readonly TextBox[];
  readonly notes: readonly { readonly kind: "footnote" | "endnote"; readonly id: string }[];
}
