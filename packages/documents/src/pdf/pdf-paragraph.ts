import type { BlockKind, ListPlace, PagePlace, TablePlace } from "@klarsprak/core";
import type { ListMark } from "./list-mark.js";
import type { PdfLine } from "./pdf-line.js";

/** A paragraph of a PDF, before it becomes a block. */
export interface PdfParagraph {
  /** On which it begins, from 0. */
  readonly page: number;
  readonly lines: readonly PdfLine[];
  readonly kind: BlockKind;
  readonly part: PagePlace["part"];
  /** Of a header or footer: which of those it belongs to, from 0. */
  readonly number?: number;
  readonly level?: number;
  readonly list?: ListPlace;
  readonly table?: TablePlace;
  readonly declaredLanguage?: string;
  /** The tag that says what it is; undefined where its looks do. */
  readonly tag?: string;
  /** Of an image: its alternative text; empty where it has none. */
  readonly alt?: string;
  /** What stands before an item of a list, as far as the lines show. */
  readonly mark?: ListMark;
  /** Of a note: the number that leads to it. */
  readonly note?: string;
  /** Whether its text can go on in another column or on another page. */
  readonly runsOn: boolean;
  /** Whether it stands first in its column or on its page, so that it may belong to the one before. */
  readonly isFirst: boolean;
}
