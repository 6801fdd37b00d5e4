import type { AnnotatedBlock, AnnotatedReading, WrittenStandard } from "../document/block.js";
import { sentenceAround, sentenceAt } from "../document/sentence-at.js";
import type { Finding, RelatedPlace, Scope, Severity } from "../finding/finding.js";
import { fingerprint } from "../finding/fingerprint.js";
import { formatMessage } from "../finding/message.js";
import type { Change, TextEdit } from "../text/text-edit.js";
import { escapeMarkup, insertBeside } from "./insert-beside.js";
import type { Rule } from "./rule.js";
import type { RelatedReport, Report, SourceReport, Suggestion } from "./rule-context.js";

/** Everything a report needs to become a finding. */
export interface Placement {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly block: AnnotatedBlock;
  readonly reading: AnnotatedReading;
  readonly source: string;
  readonly format: string;
  readonly standard: WrittenStandard;
  readonly location: string;
  readonly helpBase?: string | undefined;
  /** The report is about the text as a whole. */
  readonly aboutDocument?: boolean;
  /** The report has no place of its own inside the block. */
  readonly wholeBlock?: boolean;
  /** The other places the report is about. */
  readonly related?: readonly RelatedReport[] | undefined;
}

/** The only place where a report becomes a finding: offsets of a reading become offsets of the source. */
export function reportToFinding(report: Report, placement: Placement): Finding {
  const { rule, block, reading, source, standard } = placement;
  const span = placement.wholeBlock ? { ...block.span } : reading.map.toSourceSpan(report);
  const isPrivate = rule.category === "privacy";
  const related = isPrivate ? [] : relatedPlaces(placement);
  const words = reading.text.slice(report.start, report.end);
  return {
    ruleId: rule.id,
    messageId: report.messageId,
    category: rule.category,
    severity: placement.severity,
    scope: scopeOf(report, placement),
    message: messageOf(report, placement),
    language: standard,
    span,
    actual: isPrivate ? null : words.includes("\uFFFC") ? source.slice(span.start, span.end) : words,
    location: placement.location,
    fingerprint: fingerprint(rule.id, report.messageId, contextOf(report, placement), isPrivate),
    fix: report.fix === undefined ? null : offered(toChange(report.fix, report, placement)),
    suggestions: (report.suggestions ?? []).map((suggestion) => toChange(suggestion, report, placement)),
    url: placement.helpBase === undefined ? null : `${placement.helpBase}${rule.id}`,
    ...(related.length === 0 ? {} : { related }),
  };
}

function messageOf(
  { messageId, data }: Pick<Report, "messageId" | "data">,
  { rule, standard }: Pick<Placement, "rule" | "standard">,
): string {
  const message = rule.messages[messageId];
  if (message === undefined) throw new Error(`rule ${rule.id} has no message "${messageId}"`);
  return formatMessage(message, standard, data);
}

function relatedPlaces(placement: Placement): readonly RelatedPlace[] {
  return (placement.related ?? []).map((place) => ({
    span: place.reading.map.toSourceSpan(place),
    message: messageOf(place, placement),
  }));
}

/** A finding about what is no part of a block. It offers no change. */
export function sourceReportToFinding(
  report: SourceReport,
  placement: Pick<Placement, "rule" | "severity" | "source" | "standard" | "location" | "helpBase">,
): Finding {
  const { rule, source, standard } = placement;
  const words = source.slice(report.span.start, report.span.end);
  const isPrivate = rule.category === "privacy";
  return {
    ruleId: rule.id,
    messageId: report.messageId,
    category: rule.category,
    severity: placement.severity,
    scope: "word",
    message: messageOf(report, placement),
    language: standard,
    span: { ...report.span },
    actual: isPrivate ? null : words,
    location: placement.location,
    fingerprint: fingerprint(rule.id, report.messageId, words, isPrivate),
    fix: null,
    suggestions: [],
    url: placement.helpBase === undefined ? null : `${placement.helpBase}${rule.id}`,
  };
}

function scopeOf(report: Report, { reading, aboutDocument, wholeBlock }: Placement): Scope {
  if (aboutDocument === true && wholeBlock === true) return "document";
  if (report.about !== undefined) return report.about;
  if (wholeBlock === true || (report.start === 0 && report.end >= reading.text.length)) return "block";
  const sentence = sentenceAt(reading.sentences, report.start);
  if (sentence === undefined || report.end > sentence.end) return "block";
  return report.start === sentence.start && report.end === sentence.end ? "sentence" : "word";
}

/** How many signs to each side of a report are looked at: one endless sentence must not cost its square. */
const CONTEXT = 200;

/**
 * The words by which a finding is known again: those around its place, wherever the text moves and however its lines are
 * broken. What is about the text as a whole is shown at a block that says nothing of it, and its figures change with
 * every line, so that it is known by what else its message tells.
 */
function contextOf(report: Report, placement: Placement): string {
  const { reading, wholeBlock } = placement;
  if (report.knownBy !== undefined) return report.knownBy;
  if (scopeOf(report, placement) === "document") return wordsOf(report.data);
  const { text } = reading;
  if (wholeBlock === true) return text.slice(0, forwards(text, 0, text.length, 2 * CONTEXT));
  const sentence = sentenceAround(reading.sentences, report);
  const { start, end } = sentence ?? { start: 0, end: text.length };
  const before = backwards(text, report.start, start, CONTEXT);
  const after = forwards(text, report.end, end, CONTEXT);
  const own = text.slice(report.start, forwards(text, report.start, report.end, 2 * CONTEXT));
  return `${own}\n${text.slice(before, forwards(text, before, after, 4 * CONTEXT))}`;
}

function wordsOf(data: Report["data"] = {}): string {
  const words = Object.values(data).filter((value) => typeof value === "string");
  return words.join("\n").replace(/\d+/g, "");
}

/** The offset behind so many signs from an offset on, at most `to`. White space counts for nothing, as lines are broken anew. */
function forwards(text: string, from: number, to: number, signs: number): number {
  let at = from;
  for (let left = signs; at < to && left > 0; at++) if (!isSpace(text, at)) left--;
  return at;
}

/** The offset before so many signs back from an offset, at least `to`. */
function backwards(text: string, from: number, to: number, signs: number): number {
  let at = from;
  for (let left = signs; at > to && left > 0; at--) if (!isSpace(text, at - 1)) left--;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function offered(change: Change): Change | null {
  return change.edits.length > 0 ? change : null;
}

/** A change without edits can be shown but not offered: it would swallow markup or a placeholder. */
function toChange(suggestion: Suggestion, report: Report, placement: Placement): Change {
  if (typeof suggestion !== "string" && "beside" in suggestion) {
    const edit = insertBeside(suggestion.text, suggestion.beside, placement);
    return { text: suggestion.text, edits: edit === undefined ? [] : [edit] };
  }
  const wanted =
    typeof suggestion === "string"
      ? [{ start: report.start, end: report.end, text: suggestion }]
      : suggestion.edits;
  const text = typeof suggestion === "string" ? suggestion : suggestion.text;
  const edits = wanted.map((edit): TextEdit | undefined => {
    const span = placement.reading.map.toSourceEdit(edit);
    if (span === undefined) return undefined;
    return { span, text: placement.format === "html" ? escapeMarkup(edit.text) : edit.text };
  });
  return { text, edits: edits.includes(undefined) ? [] : (edits as TextEdit[]) };
}
