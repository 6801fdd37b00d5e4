import type { OffsetMap } from "../text/offset-map.js";
import type { Span } from "../text/span.js";
import type { BlockLook, PagePlace, PictureSize } from "./appearance.js";
import type { Mark } from "./mark.js";
import type { ReadingIndex } from "./reading-index.js";
import type { Sentence } from "./sentence.js";

/** Language of a block: bokmål, nynorsk or English. */
export type Language = "nb" | "nn" | "en";

/** One of the two ways to write Norwegian. */
export type WrittenStandard = "nb" | "nn";

/** `image`: its text is the alternative text. `code` is shown as it is and no rule about language reads it. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "table-cell" | "footnote" | "image" | "code";

/** One way through the template branches of a block: its text, and where that comes from. */
export interface Reading {
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly Mark[];
}

/** Where a list item stands. `list` numbers the lists of the document from 0; `depth` counts from 1. */
export interface ListPlace {
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  /** Place in its list from 0. */
  readonly index: number;
}

/** Where a table cell stands; all count from 0. */
export interface TablePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** A heading, paragraph, list item, cell: what is read as a whole. Spans are offsets in the source. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Level of a heading, from 1. */
  readonly level?: number;
  /** At least one; more where a template branches inside the block. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly list?: ListPlace;
  readonly table?: TablePlace;
  /** Whether it stands in a block quotation. */
  readonly quoted?: boolean;
  /** Language the markup declares (`lang`), as written. */
  readonly declaredLanguage?: string;
  /** Of an image: where it comes from; `decorative` when an empty alternative text is written on purpose. */
  readonly image?: {
    readonly src: string;
    readonly missingAlt: boolean;
    readonly decorative: boolean;
    readonly size?: PictureSize;
  };
  /** How it looks; undefined where the format does not say. */
  readonly look?: BlockLook;
  /** Where it stands in a document of pages; undefined in a text. */
  readonly place?: PagePlace;
}

/** A reading with its sentences, which are found when first asked for. */
export interface AnnotatedReading extends Reading {
  readonly sentences: readonly Sentence[];
  readonly index: ReadingIndex;
}

/** A block with its language and sentences. */
export interface AnnotatedBlock extends Block {
  readonly language: Language;
  readonly readings: readonly [AnnotatedReading, ...AnnotatedReading[]];
}
