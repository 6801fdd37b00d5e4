import {
  type FileResult,
  type RuleFailure,
  type RuleInfo,
  type RunResult,
  type RunSummary,
  shownFindings,
} from "../finding/analysis.js";
import type { Category, Finding, Scope, Severity } from "../finding/finding.js";
import type { TextProfile } from "../finding/text-profile.js";
import { lixBand } from "../metrics/lix.js";
import { LineIndex, type Position } from "../text/line-index.js";
import type { Span } from "../text/span.js";
import type { Change } from "../text/text-edit.js";

/** A stretch of a source; its end is the position after it. */
export interface RangeReport {
  readonly start: Position;
  readonly end: Position;
}

/** A fix or a suggestion; without edits it can be shown but not made. */
export interface ChangeReport {
  readonly text: string;
  readonly edits: readonly { readonly range: RangeReport; readonly text: string }[];
}

/** A finding with its places in lines and columns, as docs/contracts.md lays down. */
export interface FindingReport {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly scope: Scope;
  readonly message: string;
  readonly actual: string | null;
  readonly location: string;
  readonly range: RangeReport;
  readonly fix: ChangeReport | null;
  readonly suggestions: readonly ChangeReport[];
  readonly url: string | null;
  readonly fingerprint: string;
}

/** The figures of a text that reports show, rounded to three decimals. */
export interface MetricsReport {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly lix: number;
  readonly wordsPerSentence: number;
  readonly longWordShare: number;
  readonly passiveShare: number;
}

/** What is told of a file, as data: it needs no source beside it, so that it can be kept, sent and put together. */
export interface FileReport {
  readonly path: string;
  readonly format: string;
  readonly language: string | null;
  readonly textType: string | null;
  readonly metrics: MetricsReport | null;
  readonly profile?: unknown;
  readonly findings: readonly FindingReport[];
  readonly failures: readonly RuleFailure[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What is told of a run; its files may be worked out while they are read. */
export interface RunReport {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  readonly files: Iterable<FileReport>;
  readonly summary: RunSummary;
}

export interface ReportOptions {
  /** Leave out what is only information. */
  readonly quiet: boolean;
}

/** A run as data. The files can be gone through more than once. */
export function runReport({ version, rules, files, summary }: RunResult, options: ReportOptions): RunReport {
  return {
    version,
    rules,
    files: {
      *[Symbol.iterator]() {
        for (const file of files) yield fileReport(file, options);
      },
    },
    summary,
  };
}

/** A file as data. */
export function fileReport(file: FileResult, { quiet }: ReportOptions): FileReport {
  const { path, format, analysis } = file;
  const error = file.error === undefined ? null : { code: file.error.code, message: file.error.message };
  if (analysis === undefined) {
    return {
      path,
      format,
      language: null,
      textType: null,
      metrics: null,
      findings: [],
      failures: [],
      error,
    };
  }
  const { metrics } = analysis;
  const lines = new LineIndex(file.source ?? "");
  return {
    path,
    format,
    language: analysis.language,
    textType: analysis.textType.type,
    metrics: {
      words: metrics.words,
      sentences: metrics.sentences,
      paragraphs: metrics.paragraphs,
      lix: rounded(metrics.lix),
      wordsPerSentence: rounded(metrics.wordsPerSentence),
      longWordShare: rounded(metrics.longWordShare),
      passiveShare: rounded(metrics.passiveShare),
    },
    ...(file.profile === undefined ? {} : { profile: profileReport(file.profile) }),
    findings: shownFindings(analysis.findings, quiet).map((finding) => findingReport(finding, lines)),
    failures: analysis.failures,
    error,
  };
}

function profileReport(profile: TextProfile): unknown {
  // The limit of a rule is a setting and no figure of the text.
  const { lix, questions, otherFindings, longSentence: _, ...rest } = profile;
  return {
    ...rest,
    readingMinutes: rounded(profile.readingMinutes),
    lix:
      lix === undefined
        ? null
        : { value: rounded(lix.value), band: lixBand(lix.value).nb, driver: lix.driver },
    passiveShare: rounded(profile.passiveShare),
    findings: { ...questions, other: otherFindings },
  };
}

function findingReport(finding: Finding, lines: LineIndex): FindingReport {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    scope: finding.scope,
    message: finding.message,
    actual: finding.actual,
    location: finding.location,
    range: rangeReport(finding.span, lines),
    fix: finding.fix === null ? null : changeReport(finding.fix, lines),
    suggestions: finding.suggestions.map((suggestion) => changeReport(suggestion, lines)),
    url: finding.url,
    fingerprint: finding.fingerprint,
  };
}

function changeReport(change: Change, lines: LineIndex): ChangeReport {
  return {
    text: change.text,
    edits: change.edits.map((edit) => ({ range: rangeReport(edit.span, lines), text: edit.text })),
  };
}

function rangeReport(span: Span, lines: LineIndex): RangeReport {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

/** Rounded to three decimals, so that the same text gives the same bytes everywhere. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
