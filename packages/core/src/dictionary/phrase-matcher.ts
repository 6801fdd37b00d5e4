import type { Sentence } from "../document/sentence.js";
import type { WrittenStandard } from "../document/block.js";
import type { PhraseEntry } from "./entry.js";

/** A term of a phrase list that stands in a sentence. Offsets are in the text of the reading. */
export interface PhraseMatch {
  readonly entry: PhraseEntry;
  readonly start: number;
  readonly end: number;
  /** Alternatives in the form the term stands in, preferred first, with the letter case of the first word. */
  readonly alternatives: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Finds the terms of phrase lists in sentences. */
export interface PhraseMatcher {
  /** Matches of the list of one rule, in order of place; the longest wins where several begin at one word. */
  match(ruleId: string, sentence: Sentence, standard: WrittenStandard, textType: string): readonly PhraseMatch[];
}
