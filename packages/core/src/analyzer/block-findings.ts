import type { EffectiveRule } from "../config/settings.js";
import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import type { Document } from "../document/document.js";
import type { RuleFailure } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import { inOrder } from "../folding/in-order.js";
import { reportToFinding } from "../rule/report-to-finding.js";
import { type Span, shiftSpan } from "../text/span.js";
import type { Change } from "../text/text-edit.js";
import type { BlockCheck, KeptReport } from "./block-check.js";
import { failureOf } from "./failure.js";
import type { RuleSet } from "./rule-set.js";

/**
 * What the sentence and block rules found in one block, at the place where it stands. The findings go with the block from
 * one version of the text to the next, since a long text has thousands of them.
 */
export class BlockFindings {
  /** Where the block stood when the findings were put to their places: an offset in the source. */
  #start: number;
  #location: string;

  constructor(
    readonly check: BlockCheck,
    readonly standard: WrittenStandard,
    readonly findings: readonly Finding[],
    /** Rules whose report could not be told. */
    readonly failures: readonly RuleFailure[],
    /** Whether every character of the block stands in the source as it is: then they hold wherever the same is said. */
    readonly isVerbatim: boolean,
    start: number,
    location: string,
  ) {
    this.#start = start;
    this.#location = location;
  }

  /** The findings at another place of their block; they themselves, or copies. */
  at(start: number, location: string, isCopied: boolean): BlockFindings {
    const delta = start - this.#start;
    if (delta === 0 && location === this.#location) return this;
    if (isCopied) return this.copyAt(start, location);
    for (const finding of this.findings) move(finding, delta, location);
    this.#start = start;
    this.#location = location;
    return this;
  }

  /** The same findings of another block, which says the same. */
  copyAt(start: number, location: string): BlockFindings {
    const { check, standard, findings, failures, isVerbatim } = this;
    const copies = findings.map((finding) => moved(finding, start - this.#start, location));
    return new BlockFindings(check, standard, copies, failures, isVerbatim, start, location);
  }
}

/** What turns the reports of any block of a document into findings. */
export interface FindingsSetup {
  readonly document: Pick<Document, "source" | "format">;
  readonly rules: RuleSet;
  /** The written standard of what stands in a block that is in none. */
  readonly standard: WrittenStandard;
  readonly helpBase: string | undefined;
  /** Whether known findings stay where they are, and others are put to new places. */
  readonly keepsLast: boolean;
}

/**
 * The findings of a block. Where they are known of this very block they are only put to its new place, and where they are
 * known of another that says the same, copied; else they are made of the reports. Undefined where those are gone.
 */
export function blockFindings(
  block: AnnotatedBlock,
  check: BlockCheck,
  location: string,
  setup: FindingsSetup,
  known: BlockFindings | undefined,
  elsewhere: BlockFindings | undefined,
): BlockFindings | undefined {
  const standard = standardFor(block, setup.standard);
  const { start } = block.span;
  if (known?.check === check && known.standard === standard)
    return known.at(start, location, setup.keepsLast);
  if (elsewhere?.standard === standard && elsewhere.isVerbatim && isVerbatim(block))
    return elsewhere.copyAt(start, location);
  return check.reports && found(block, check, check.reports, location, standard, setup);
}

function isVerbatim({ readings }: AnnotatedBlock): boolean {
  return readings.every(({ map }) => map.segments.every(({ kind }) => kind === "verbatim"));
}

/** The standard in which findings about a block are told. */
export function standardFor({ language }: AnnotatedBlock, otherwise: WrittenStandard): WrittenStandard {
  return language === "en" ? otherwise : language;
}

/** The severity that holds for a report of a rule. */
export function severityFor(
  { isSet, severity }: EffectiveRule,
  report: { readonly severity?: Finding["severity"] | undefined },
): EffectiveRule["severity"] {
  return isSet ? severity : (report.severity ?? severity);
}

function found(
  block: AnnotatedBlock,
  check: BlockCheck,
  reports: readonly KeptReport[],
  location: string,
  standard: WrittenStandard,
  { document, rules, helpBase }: FindingsSetup,
): BlockFindings {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const { rule, reading, report } of reports) {
    const effective = rules.byId.get(rule.id);
    if (effective === undefined) continue;
    const severity = severityFor(effective, report);
    if (severity === "off") continue;
    try {
      findings.push(
        reportToFinding(report, {
          rule: effective.rule,
          severity,
          block,
          reading: block.readings[reading] ?? block.readings[0],
          source: document.source,
          format: document.format,
          standard,
          location,
          helpBase,
        }),
      );
    } catch (error) {
      failures.push(failureOf(effective.rule.id, error));
    }
  }
  const { start } = block.span;
  return new BlockFindings(check, standard, inOrder(findings), failures, isVerbatim(block), start, location);
}

type Moving<T> = { -readonly [K in keyof T]: T[K] };

function move(finding: Moving<Finding>, delta: number, location: string): void {
  finding.location = location;
  if (delta === 0) return;
  moveSpan(finding.span, delta);
  if (finding.fix !== null) moveChange(finding.fix, delta);
  for (const change of finding.suggestions) moveChange(change, delta);
}

function moveChange({ edits }: Change, delta: number): void {
  for (const { span } of edits) moveSpan(span, delta);
}

function moveSpan(span: Moving<Span>, delta: number): void {
  span.start += delta;
  span.end += delta;
}

function moved(finding: Finding, delta: number, location: string): Finding {
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    category: finding.category,
    severity: finding.severity,
    scope: finding.scope,
    message: finding.message,
    language: finding.language,
    span: shiftSpan(finding.span, delta),
    actual: finding.actual,
    location,
    fingerprint: finding.fingerprint,
    fix: finding.fix === null ? null : movedChange(finding.fix, delta),
    suggestions:
      finding.suggestions.length === 0
        ? finding.suggestions
        : finding.suggestions.map((change) => movedChange(change, delta)),
    url: finding.url,
  };
}

function movedChange({ text, edits }: Change, delta: number): Change {
  return {
    text,
    edits: edits.map((edit) => ({ span: shiftSpan(edit.span, delta), text: edit.text })),
  };
}
