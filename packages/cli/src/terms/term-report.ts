import type { ChangeReport, RangeReport, WrittenStandard } from "@klarsprak/core";

/** A value from the front matter or the properties of a file, and the name of the key it stands under. */
export interface StatedValue {
  readonly key: string;
  readonly value: string;
}

/** Who answers for a text and when it was last gone through, as far as its file says so. */
export interface Upkeep {
  readonly owner: StatedValue | null;
  readonly reviewed: StatedValue | null;
  /** Who saved a file of Word last, and when; that need not be who owns it. */
  readonly saved: { readonly by: string | null; readonly on: string | null } | null;
}

/** Words of a text with some of what stands around them, what is private in it blanked. */
export interface Context {
  readonly before: string;
  /** The same with all changes made; null where nothing is changed. */
  readonly after: string | null;
}

/** A place where a word stands that the house does not write. */
export interface TermPlace {
  /** What the house writes, in base form. */
  readonly use: string;
  readonly actual: string;
  /** What becomes of it, or why a person has to see to it. */
  readonly message: string;
  readonly location: string;
  readonly range: RangeReport;
  readonly context: Context;
}

/** A place that is changed unseen. */
export interface TermChange extends TermPlace {
  /** What is put in the place of `actual` and of the words that agree with it. */
  readonly change: ChangeReport;
}

/** A place that a person has to see to, and why. */
export interface TermByHand extends TermPlace {
  readonly reason: string;
}

/** The other version of a text, in the other written standard. */
export interface Twin {
  readonly path: string;
  /** How many places stand in it; null where it was not looked at. */
  readonly places: number | null;
}

/** What was found in a file, and what is said of it. */
export interface TermFile {
  readonly path: string;
  readonly format: string;
  readonly language: WrittenStandard | null;
  readonly twin: Twin | null;
  readonly upkeep: Upkeep;
  readonly changes: readonly TermChange[];
  readonly byHand: readonly TermByHand[];
  /** Whether the changes are made; false in a preview. */
  readonly applied: boolean;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** The words of a house in a folder of texts. */
export interface TermReport {
  readonly version: string;
  /** Whether the changes were to be made. */
  readonly apply: boolean;
  /** The files with such words, and those that could not be read or written. */
  readonly files: readonly TermFile[];
  /** How many files were looked at. */
  readonly checked: number;
  /** What the report as a whole is written in. */
  readonly language: WrittenStandard;
}

/** The figures of a report. */
export interface TermSummary {
  readonly files: number;
  readonly hit: number;
  readonly changes: number;
  readonly byHand: number;
  /** Files that were written. */
  readonly applied: number;
  readonly failed: number;
}

/** Counts what a report holds. */
export function termSummary({ files, checked }: TermReport): TermSummary {
  const sum = (count: (file: TermFile) => number): number =>
    files.reduce((all, file) => all + count(file), 0);
  return {
    files: checked,
    hit: sum(({ changes, byHand }) => (changes.length + byHand.length > 0 ? 1 : 0)),
    changes: sum(({ changes }) => changes.length),
    byHand: sum(({ byHand }) => byHand.length),
    applied: sum(({ applied }) => (applied ? 1 : 0)),
    failed: sum(({ error }) => (error === null ? 0 : 1)),
  };
}
