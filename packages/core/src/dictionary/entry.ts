import type { WrittenStandard } from "../document/block.js";

/** What a rule and its reader see of an entry of a phrase list. */
export interface PhraseEntry {
  readonly ruleId: string;
  readonly language: WrittenStandard;
  readonly term: string;
  readonly alternatives: readonly string[];
  readonly severity?: "info" | "warning";
  readonly advice?: string;
  readonly source: string;
}
