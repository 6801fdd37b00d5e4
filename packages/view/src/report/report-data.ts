import type { Category, LixDriver, Question, Scope, Severity, Span, WrittenStandard } from "@klarsprak/core";

/** What is shown of a text that was checked: data alone, so that it can be sent from a server to a view. Spans are UTF-16 offsets in the source. */
export interface ReportData {
  /** Name of the file, for a person to read. */
  readonly name: string;
  /** The written standard the view speaks. */
  readonly language: WrittenStandard;
  readonly textType: {
    readonly id: string;
    readonly title: string;
    /** Why the text counts as that; empty where somebody said so. */
    readonly reason: string;
  };
  readonly words: number;
  readonly readingMinutes: number;
  /** Undefined where the text is too short to say. */
  readonly lix?: ReadabilityFigures;
  /** Share of sentences with a passive, from 0 to 1. */
  readonly passiveShare: number;
  /** Every sentence of running text, in order. */
  readonly sentences: readonly SentenceLength[];
  /** More words than this make a sentence long in this text. */
  readonly longSentence: number;
  readonly questions: Readonly<Record<Question, number>>;
  readonly otherFindings: number;
  /** Whether it is a decision, which must have certain parts. */
  readonly decision: boolean;
  /** What a decision lacks; empty where nothing was missed. */
  readonly missing: readonly MissingPart[];
  /** Whether it may be a decision although nobody said so: then the parts are not asked for, and this tells what to do. */
  readonly maybeDecision?: string;
  /** Whether lines of the source say something to its reader: in a text, not in a letter of Word. */
  readonly hasLines: boolean;
  /** All findings, in order of place. */
  readonly findings: readonly ReportFinding[];
  /** What no program can judge in a text of this kind, as questions to the writer. */
  readonly unjudged: readonly string[];
}

/** The readability index and what drives it. */
export interface ReadabilityFigures {
  readonly value: number;
  readonly driver: LixDriver;
  readonly wordsPerSentence: number;
  /** Share of words over six letters, from 0 to 1. */
  readonly longWordShare: number;
}

export interface SentenceLength {
  /** As the rule about long sentences counts them: a date, an amount and a name are one word. */
  readonly words: number;
  readonly span: Span;
  /** What it says, cut where it is very long; what must not be repeated is blanked. */
  readonly text: string;
}

/** Something a decision must have and that was not found. */
export interface MissingPart {
  readonly ruleId: string;
  /** The title of the rule. */
  readonly title: string;
  readonly message: string;
  readonly span: Span;
  /** Index of the finding that says so. */
  readonly finding: number;
}

/** A finding with the words a view shows. */
export interface ReportFinding {
  readonly ruleId: string;
  /** The title of its rule. */
  readonly title: string;
  /** Why the rule is there. */
  readonly rationale: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What it is about: where it is more than a word, `actual` is only where that begins. */
  readonly scope: Scope;
  readonly message: string;
  readonly span: Span;
  /** The words it is about; null where they must not be repeated. */
  readonly actual: string | null;
  /** The place in words: «avsnitt 3». */
  readonly location: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** What could stand there instead, preferred first. */
  readonly suggestions: readonly string[];
}
