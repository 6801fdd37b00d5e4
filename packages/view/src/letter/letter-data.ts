import type { BlockKind } from "@klarsprak/core";
import type { ReportData } from "../report/report-data.js";

/** A letter as it is shown with its findings: data alone, so that it can be sent from a server to a view. */
export interface LetterData {
  /** The report of the same letter; marks name its findings by index. */
  readonly report: ReportData;
  readonly blocks: readonly LetterBlock[];
  /** Whether the letter goes on, but is too long to be shown whole. */
  readonly isCut: boolean;
  /** What the reader of the file passed over, for a person to read. */
  readonly warnings: readonly string[];
}

/** Where a block can stand that is no part of the running text. */
export type LetterPlace = "header" | "footer" | "footnote" | "endnote" | "text-box";

/** A heading, paragraph, list item or cell. */
export interface LetterBlock {
  readonly kind: BlockKind;
  /** Level of a heading, from 1; none is passed over. */
  readonly level?: number;
  readonly list?: {
    readonly list: number;
    readonly depth: number;
    readonly ordered: boolean;
    /** Place in its list, from 0. */
    readonly index: number;
  };
  readonly table?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  };
  /** Where it stands on the page, where it is no part of the running text. */
  readonly place?: LetterPlace;
  /** Which of the headers, notes, boxes it stands in, from 0. */
  readonly placeNumber?: number;
  readonly alignment?: "right" | "centre";
  /** As the reader sees it, with fields as they are written; of a picture, what it says instead of the picture. */
  readonly text: string;
  /** Words that look different from those around them. Offsets are in `text`; they may lie inside each other. */
  readonly styles: readonly LetterStyle[];
  /** In order of `start`; they may lie inside each other. Offsets are in `text`. */
  readonly marks: readonly LetterMark[];
  /** The sentences in it, where they were asked for: in order, none inside another. Offsets are in `text`. */
  readonly sentences?: readonly LetterSentence[];
}

/** A sentence of a block, with its number in the report from 1. */
export interface LetterSentence {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** How words are set off. */
export interface LetterStyle {
  readonly kind: "strong" | "emphasis" | "underline";
  readonly start: number;
  readonly end: number;
}

/** A finding at words of a block. */
export interface LetterMark {
  readonly start: number;
  readonly end: number;
  /** Index in the findings of the report. */
  readonly finding: number;
}
