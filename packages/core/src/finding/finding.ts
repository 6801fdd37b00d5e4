import type { WrittenStandard } from "../document/block.js";
import type { Span } from "../text/span.js";
import type { Change } from "../text/text-edit.js";

export type Severity = "error" | "warning" | "info";

/** The reader's three questions and what a public sender adds. */
export type Category = "find" | "understand" | "use" | "tone" | "correctness" | "privacy" | "layout";

/** What a finding is about. `document` only when it is about the text as a whole. */
export type Scope = "word" | "sentence" | "block" | "document";

/** The same text in bokmål and nynorsk. */
export type Localized = Readonly<Record<WrittenStandard, string>>;

/** Another place in the text that a finding is about too, and what stands there. */
export interface RelatedPlace {
  readonly span: Span;
  /** In the written standard of the finding. */
  readonly message: string;
}

/** What a rule found at a place. Spans are offsets in the source. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly scope: Scope;
  /** In the written standard of the text. */
  readonly message: string;
  readonly language: WrittenStandard;
  readonly span: Span;
  /** The words it is about; null where they must not be repeated (category privacy). */
  readonly actual: string | null;
  /** The place in words: «avsnitt 3». */
  readonly location: string;
  /** Same for the same finding in the same words wherever they stand. */
  readonly fingerprint: string;
  /** A change that is safe to make unseen, or null. */
  readonly fix: Change | null;
  /** Changes the writer may choose, preferred first. */
  readonly suggestions: readonly Change[];
  readonly url: string | null;
  /** The other places that it is about, such as the first date where two disagree; left out where there are none. */
  readonly related?: readonly RelatedPlace[];
}

export const severityRank: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };
