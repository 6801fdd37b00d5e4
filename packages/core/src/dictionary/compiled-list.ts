import type { WrittenStandard } from "../document/block.js";
import type { Forms, Gender } from "./inflection.js";
import type { WordClass } from "./list-entry.js";

/** An alternative, ready for use. `head` is the index of the inflected word from 0; without `forms` it never changes. */
export interface CompiledAlternative {
  readonly text: string;
  readonly head?: number;
  readonly forms?: Forms;
  readonly gender?: Gender;
}

/** An entry, ready for use. Plain data, so that it can be kept as JSON. What is left out has its default. */
export interface CompiledEntry {
  readonly term: string;
  readonly inflect?: WordClass;
  readonly head?: number;
  readonly forms?: Forms;
  readonly gender?: Gender;
  readonly alternatives: readonly CompiledAlternative[];
  readonly severity?: "info" | "warning" | "off";
  readonly gap?: number;
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notIn?: readonly string[];
  readonly onlyIn?: readonly string[];
  readonly position?: "start";
  readonly case?: "exact";
  readonly advice?: string;
  readonly source: string;
}

/** A phrase list, ready for use. */
export interface CompiledList {
  readonly ruleId: string;
  readonly language: WrittenStandard;
  readonly entries: readonly CompiledEntry[];
}
