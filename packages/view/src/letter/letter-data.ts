import type { BlockKind } from "@klarsprak/core";
import type { ReportData } from "../report/report-data.js";

/** A letter as it is shown with its findings: data alone, so that it can be sent from a server to a view. */
export interface LetterData {
  /** The report of the same letter; marks name its findings by index. */
  readonly report: ReportData;
  readonly blocks: readonly LetterBlock[];
  /** What the reader of the file passed over, for a person to read. */
  readonly warnings: readonly string[];
}

/** A heading, paragraph, list item or cell. */
export interface LetterBlock {
  readonly kind: BlockKind;
  /** Level of a heading, from 1. */
  readonly level?: number;
  readonly list?: { readonly list: number; readonly depth: number; readonly ordered: boolean };
  readonly table?: {
    readonly table: number;
    readonly row: number;
    readonly column: number;
    readonly header: boolean;
  };
  /** Where it stands on the page, where it is no part of the running text: «header», «footer», «note» and such. */
  readonly place?: string;
  readonly text: string;
  /** In order of `start`; they may lie inside each other. Offsets are in `text`. */
  readonly marks: readonly LetterMark[];
}

/** A finding at words of a block. */
export interface LetterMark {
  readonly start: number;
  readonly end: number;
  /** Index in the findings of the report. */
  readonly finding: number;
}
