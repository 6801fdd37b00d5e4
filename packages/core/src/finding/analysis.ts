import type { Language, WrittenStandard } from "../document/block.js";
import type { Document } from "../document/document.js";
import type { Span } from "../text/span.js";
import type { BlockCounts } from "./block-counts.js";
import type { Finding, Localized, Severity } from "./finding.js";
import type { TextProfile } from "./text-profile.js";

/** Figures of a text. Shares are from 0 to 1; `lix` and `ovix` are 0 where the text is too short to say. */
export interface Metrics {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly characters: number;
  /** Björnsson's readability index: words a sentence + 100 x long words / words. */
  readonly lix: number;
  /** Lexical variation; 0 under 200 words. */
  readonly ovix: number;
  readonly wordsPerSentence: number;
  /** Share of words over six letters. */
  readonly longWordShare: number;
  /** Share of sentences with a passive. */
  readonly passiveShare: number;
}

/** A rule that threw; the others went on. Without a rule: the grammar could not be had, and rules that ask it were silent. */
export interface RuleFailure {
  readonly ruleId: string | null;
  readonly message: string;
}

/** Why a text counts as the type it does. */
export interface TextTypeDecision {
  readonly type: string;
  /** `declared` when a person said so (front matter, option, configuration). */
  readonly origin: "option" | "front-matter" | "configuration" | "detected" | "default";
  /** What decided, for a person to read. */
  readonly reason: string;
}

/** What is told of a text that was checked. */
export interface TextResult {
  readonly language: Language;
  readonly textType: TextTypeDecision;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly metrics: Metrics;
}

/** How much of the grammar of a text was worked out. Sentences of a template count once for each way through it. */
export interface AnnotatedCounts {
  readonly sentences: number;
  readonly tagged: number;
  readonly parsed: number;
}

/** The one result of checking a text, with the text as it was read. */
export interface Analysis extends TextResult {
  readonly document: Document;
  /** How much work the grammar was; of a session since the blocks were first read. */
  readonly annotated: AnnotatedCounts;
  /** What each block of the document adds to the figures, in its order. */
  readonly blockCounts: readonly BlockCounts[];
}

/** The result alone: what was read takes many times the room of what was found, and a run may hold a thousand texts. */
export function withoutDocument({
  document: _,
  annotated: __,
  blockCounts: ___,
  ...result
}: Analysis): TextResult {
  return result;
}

/** What is known of a rule by those who show its findings. */
export interface RuleInfo {
  readonly id: string;
  readonly title: { readonly nb: string; readonly nn: string };
  readonly category: Finding["category"];
  /** What a report may tell of the rule beside its findings. */
  readonly help?: RuleHelp;
}

/** Why a rule is there, and what it finds. */
export interface RuleHelp {
  /** What it is where nothing else is set. */
  readonly severity: Severity | "off";
  readonly rationale: Localized;
  /** A text with the flagged words between `⟦` and `⟧`, and how it may be written; null where the rule has no such text. */
  readonly example: Readonly<Record<WrittenStandard, RuleExample | null>>;
}

export interface RuleExample {
  readonly before: string;
  readonly after: string | null;
}

/** The result for one file; `analysis` is missing where `error` says why. With both, it was checked but not changed. */
export interface FileResult {
  readonly path: string;
  readonly format: string;
  readonly analysis?: TextResult;
  readonly source?: string;
  /** What the text is like, where it was asked for. */
  readonly profile?: TextProfile;
  readonly error?: { readonly code: string; readonly message: string };
  /** Places whose words must not be repeated, though no finding of category privacy here tells of them. */
  readonly concealed?: readonly Span[];
}

/** The result of a run over files, in order of path. */
export interface RunResult {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  readonly files: readonly FileResult[];
  readonly summary: RunSummary;
}

export interface RunSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that could not be read or where a rule failed. */
  readonly failed: number;
}

/** The findings that are shown; `quiet` leaves out what is only information. */
export function shownFindings(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
  return quiet ? findings.filter((finding) => finding.severity !== "info") : findings;
}

/** Counts the findings of a run that are shown. */
export function summarize(files: readonly FileResult[], quiet = false): RunSummary {
  const findings = files.flatMap((file) => shownFindings(file.analysis?.findings ?? [], quiet));
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    failed: files.filter((file) => file.error !== undefined || (file.analysis?.failures.length ?? 0) > 0)
      .length,
  };
}
