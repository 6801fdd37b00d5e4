import type { WrittenStandard } from "../document/block.js";

export type WordClass = "verb" | "noun" | "adjective";

/** What to write instead of a term. */
export interface ListAlternative {
  readonly text: string;
  readonly inflect?: "none" | WordClass;
  /** Number of the word that is inflected, from 1. */
  readonly head?: number;
  /** Forms that cannot be worked out, by short name: `past`, `part`, `pres`. */
  readonly forms?: Readonly<Record<string, string | readonly string[]>>;
}

/** An entry of a phrase list as it is written, after validation. */
export interface ListEntry {
  readonly term: string;
  readonly inflect: "none" | WordClass;
  readonly head?: number;
  readonly forms?: Readonly<Record<string, string | readonly string[]>>;
  readonly alternatives: readonly ListAlternative[];
  readonly severity?: "info" | "warning" | "off";
  readonly gap: number;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly notIn: readonly string[];
  readonly onlyIn: readonly string[];
  readonly position: "any" | "start";
  readonly case: "any" | "exact";
  readonly advice?: string;
  readonly source: string;
  readonly ruleId: string;
  readonly language: WrittenStandard;
  /** Line of the entry in its file, from 1. */
  readonly line: number;
}

/** A phrase list after validation. */
export interface PhraseList {
  readonly ruleId: string;
  readonly language: WrittenStandard;
  readonly file: string;
  readonly entries: readonly ListEntry[];
}

/** Something in a list that has to be put right. `message` says what it is and what to do next. */
export interface ListProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
