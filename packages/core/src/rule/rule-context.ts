import type { PhraseMatcher } from "../dictionary/phrase-matcher.js";
import type { SharedLists } from "../dictionary/shared-lists.js";
import type { AnnotatedBlock, AnnotatedReading, Language, WrittenStandard } from "../document/block.js";
import type { BlockSide } from "../document/block-side.js";
import type { AppliedDirective } from "../document/directive.js";
import type { Document } from "../document/document.js";
import type { ParallelParagraphs } from "../document/parallel-paragraphs.js";
import type { Sentence } from "../document/sentence.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { Spelling } from "../document/spelling.js";
import type { Statements } from "../document/stated-facts.js";
import type { Metrics, TextTypeDecision } from "../finding/analysis.js";
import type { Severity } from "../finding/finding.js";
import type { MessageData } from "../finding/message.js";
import type { LawTable } from "../law/law-table.js";
import type { Organisation } from "../organisation/organisation.js";
import type { Span } from "../text/span.js";

/** Offsets in the text of a reading, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement of characters of a reading; it is left out where it would swallow markup or a placeholder. */
export interface RangeEdit extends Range {
  readonly text: string;
}

/**
 * A change the writer may choose. A string replaces the whole range of the report; with `beside` the text is put in as a
 * paragraph of its own beside a block.
 */
export type Suggestion =
  | string
  | { readonly text: string; readonly edits: readonly RangeEdit[] }
  | { readonly text: string; readonly beside: BlockSide };

/** What a rule says of a place. Offsets are in the text of the reading it looked at. */
export interface Report extends Range {
  readonly messageId: string;
  /** What it is about, where it points at the first words alone. Default: what the range covers. */
  readonly about?: "sentence" | "block";
  readonly data?: MessageData;
  /** Replaces the rule's default severity; a severity that is set by text type or configuration replaces both. */
  readonly severity?: Severity | undefined;
  /** A change that is safe to make unseen. */
  readonly fix?: Suggestion | undefined;
  /** Changes the writer may choose, preferred first. */
  readonly suggestions?: readonly Suggestion[] | undefined;
  /** What the finding is known again by, where its place says nothing of it and changes with the text. Default: the words there. */
  readonly knownBy?: string;
}

/** What every rule can ask. */
export interface Surroundings<O> {
  readonly options: O;
  /** Id of the text type: `vedtak`, `brev`, `sms`. */
  readonly textType: string;
  /** Whether it is a template, where an open field is no mistake. */
  readonly template: boolean;
  /** Phrase lists by rule id. */
  readonly phrases: PhraseMatcher;
  readonly lists: SharedLists;
  /** Words and names the configuration accepts, lower case. */
  readonly accepted: ReadonlySet<string>;
  /** Whose text it is and what that house has laid down; undefined where no house is configured. */
  readonly organisation: Organisation | undefined;
  /** The provisions a decision is held to. */
  readonly law: LawTable;
  /** The word lists; undefined where there are none. Throws where they should be there and are not. */
  readonly spelling: () => Spelling | undefined;
  /**
   * The grammar of a sentence; undefined where it is not Norwegian or there is no model for its written standard: then a
   * rule is silent or goes by words alone. Look at the words first, since the first question tags the sentence.
   */
  readonly grammarOf: GrammarOf;
}

export interface BlockContext<O> extends Surroundings<O> {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly language: Language;
  report(report: Report): void;
}

export interface SentenceContext<O> extends BlockContext<O> {
  readonly sentence: Sentence;
}

/** What a document rule keeps of a block: a place in one of its readings and what stands there. */
export type Fact<F> = Range & { readonly value: F };

export interface FactContext<O> extends Surroundings<O> {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly language: Language;
}

/** The other version of a text, in the other written standard, as far as it is compared. */
export interface Counterpart {
  /** Name of its file. */
  readonly name: string;
  readonly statements: Statements;
  /** Its template fields, see `fieldKey`. */
  readonly fields: ReadonlySet<string>;
  readonly paragraphs: ParallelParagraphs;
  /** Whether the names of both files tell their written standards; else the two may be different texts. */
  readonly isNamed: boolean;
}

/** A fact and the block and reading that left it. */
export interface PlacedFact<F> extends Range {
  readonly value: F;
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
}

/** Another place that a report is about too, with a message of its own. Left out of findings of category privacy. */
export interface RelatedReport extends Range {
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly messageId: string;
  readonly data?: MessageData;
}

/** A report of a document rule about a block; without offsets it is about the whole block. */
export interface BlockReport extends Omit<Report, "start" | "end" | "about"> {
  readonly block: AnnotatedBlock;
  readonly reading?: AnnotatedReading;
  readonly start?: number;
  readonly end?: number;
  /** `document`: about the text as a whole, shown at this block. Only together with a whole block. */
  readonly about?: Report["about"] | "document";
  /** The other places it is about. */
  readonly related?: readonly RelatedReport[] | undefined;
}

/** A report about what is no part of a block: a comment, a field, the markup. The span is one of the source. */
export interface SourceReport {
  readonly span: Span;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly severity?: Severity | undefined;
}

export type DocumentReport = BlockReport | SourceReport;

export interface DocumentContext<O, F> extends Surroundings<O> {
  readonly document: Document;
  readonly facts: readonly PlacedFact<F>[];
  readonly metrics: Metrics;
  /** Why the text counts as its type; `declared` when a person said so. */
  readonly type: TextTypeDecision & { readonly declared: boolean };
  /** Ids of all text types. */
  readonly textTypes: readonly string[];
  readonly standard: WrittenStandard;
  /** What counts as today: YYYY-MM-DD. */
  readonly today: string;
  /** A partial or a text under 60 words without a type of its own: rules about what a text must have are silent. */
  readonly fragment: boolean;
  /** Reads the other version of the text; undefined where there is none. */
  readonly counterpart: () => Counterpart | undefined;
  /** What the writer told klarsprak to leave alone, and what came of it. Only the rule `direktiv` gets any. */
  readonly directives: readonly AppliedDirective[];
  report(report: DocumentReport): void;
}
