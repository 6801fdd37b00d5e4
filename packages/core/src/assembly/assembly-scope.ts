import type { Piece } from "./assembled-text.js";
import type { ScannedTemplate } from "./template-piece.js";

/** A file at a place where it is brought in. */
export interface OpenPiece extends Piece, ScannedTemplate {}

/** A part of a piece: tags from one to another, and the text from one offset to another. */
export interface Content {
  readonly piece: OpenPiece;
  readonly firstTag: number;
  readonly endTag: number;
  readonly from: number;
  readonly to: number;
}

/** What names mean where a content is put in. */
export interface Scope {
  /** Definitions in the template itself, by name; each has a number. */
  readonly inlines: ReadonlyMap<string, { readonly content: Content; readonly id: number }>;
  /** What stands between the tags that brought in the layout, and what names mean there. */
  readonly partialBlock?: { readonly content: Content; readonly scope: Scope };
  /** What blocks of a layout are replaced by, the first that counts. */
  readonly blocks: ReadonlyMap<string, readonly Content[]>;
  readonly replaced?: { readonly contents: readonly Content[]; readonly index: number };
  /** The files that are open around this one. */
  readonly open: readonly string[];
}
