import { applyDirectives, applyDirectivesByPiece, parseDirectives } from "../config/directives.js";
import type { EffectiveRule } from "../config/settings.js";
import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import { BlockPlaces } from "../document/block-places.js";
import type { Document } from "../document/document.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { Analysis, RuleFailure, TextTypeDecision } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import { fold } from "../folding/fold.js";
import { inOrder } from "../folding/in-order.js";
import { type Placement, reportToFinding, sourceReportToFinding } from "../rule/report-to-finding.js";
import type { Rule } from "../rule/rule.js";
import type {
  DocumentContext,
  DocumentReport,
  PlacedFact,
  Report,
  SourceReport,
} from "../rule/rule-context.js";
import { LineIndex } from "../text/line-index.js";
import type { CommonSurroundings } from "./block-check.js";
import { type BlockFindings, severityFor, standardFor } from "./block-findings.js";
import { failureOf } from "./failure.js";
import { keepPrivate } from "./keep-private.js";
import type { PlacedFacts } from "./placed-facts.js";
import type { RuleSet } from "./rule-set.js";
import type { AnalyzerSetup } from "./setup.js";
import { WholeContext } from "./whole-context.js";

/** The rule that speaks of directives; it runs last, when it is known which of them did anything. */
const DIRECTIVE_RULE = "direktiv";

/** The rule that tells what a reader noted; it has something to say of a file without any text too. */
const NOTES_RULE = "kodefeil";

/** The findings of one analysis while they are put together. */
export class Run {
  readonly failures: RuleFailure[] = [];
  readonly #findings: Finding[] = [];
  #places: BlockPlaces | undefined;
  #lastIndex = 0;

  constructor(
    readonly document: Document,
    readonly setup: AnalyzerSetup,
    readonly rules: RuleSet,
    readonly standard: WrittenStandard,
    readonly grammarOf: GrammarOf,
    /** The place of each block in words. */
    readonly locations: readonly string[],
  ) {}

  /** Keeps a failure; the same one is told once. */
  fail(failure: RuleFailure): void {
    if (!this.failures.some((f) => f.ruleId === failure.ruleId && f.message === failure.message))
      this.failures.push(failure);
  }

  /** What was found in a block. */
  addBlock({ check, findings, failures }: BlockFindings): void {
    for (const failure of check.failures) this.fail(failure);
    for (const failure of failures) this.fail(failure);
    for (const finding of findings) this.#findings.push(finding);
  }

  /** Runs the rules about the document, one a turn. */
  *documentRules(
    facts: PlacedFacts,
    decision: TextTypeDecision,
    metrics: Analysis["metrics"],
    surroundings: CommonSurroundings,
    about: Pick<DocumentContext<unknown, unknown>, "fragment" | "counterpart">,
  ): Generator<void, void> {
    const { blocks, notes } = this.document;
    if (blocks.length === 0 && notes.length === 0) return;
    const context = new WholeContext(this.document, this.grammarOf, surroundings, {
      ...this.#documentContext(decision, metrics),
      ...about,
      directives: [],
    });
    for (const effective of this.rules.ofDocuments[this.document.language]) {
      const { id } = effective.rule;
      if (id === DIRECTIVE_RULE || (blocks.length === 0 && id !== NOTES_RULE)) continue;
      this.#runDocumentRule(effective, context, () => facts.of(effective.rule));
      yield;
    }
  }

  /**
   * What was found so far and will stay: findings that give way to a rule about the document are left out, since that
   * has not spoken yet.
   */
  soFar(): readonly Finding[] {
    const unheard = new Set(
      this.rules.ofDocuments[this.document.language]
        .map(({ rule }) => rule.id)
        .filter((id) => id !== DIRECTIVE_RULE),
    );
    const byId = this.#rulesById();
    const settled = fold(inOrder(this.#findings), byId).filter(
      ({ ruleId }) => byId.get(ruleId)?.yieldsTo?.some((id) => unheard.has(id)) !== true,
    );
    return keepPrivate(this.#obeying(settled).findings, this.document.source);
  }

  /** Folds, obeys directives, lets the rule about directives speak, and puts the findings in order. */
  finish(
    surroundings: CommonSurroundings,
    metrics: Analysis["metrics"],
    decision: TextTypeDecision,
  ): readonly Finding[] {
    const applied = this.#obeying(fold(inOrder(this.#findings), this.#rulesById()));
    this.#findings.length = 0;
    const effective = this.rules.byId.get(DIRECTIVE_RULE);
    if (effective !== undefined && this.document.blocks.length > 0) {
      const context = new WholeContext(this.document, this.grammarOf, surroundings, {
        ...this.#documentContext(decision, metrics),
        fragment: false,
        counterpart: () => undefined,
        directives: applied.directives,
      });
      this.#runDocumentRule(effective, context, () => []);
    }
    const findings =
      this.#findings.length === 0 ? applied.findings : inOrder([...applied.findings, ...this.#findings]);
    return keepPrivate(findings, this.document.source);
  }

  #rulesById(): ReadonlyMap<string, Rule> {
    return new Map(this.setup.rules.map((rule) => [rule.id, rule]));
  }

  /** What directives leave of the findings, and what became of them. */
  #obeying(findings: readonly Finding[]): ReturnType<typeof applyDirectives> {
    const directives = parseDirectives(this.document.comments);
    if (directives.length === 0) return { findings, directives: [] };
    const known = new Set(this.setup.rules.map(({ id }) => id));
    const { source, pieceAt } = this.document;
    const lines = new LineIndex(source);
    return pieceAt === undefined
      ? applyDirectives(findings, directives, lines, known)
      : applyDirectivesByPiece(findings, directives, lines, known, pieceAt);
  }

  #documentContext(decision: TextTypeDecision, metrics: Analysis["metrics"]) {
    return {
      metrics,
      type: { ...decision, declared: decision.origin !== "detected" && decision.origin !== "default" },
      textTypes: this.setup.textTypes.map(({ id }) => id),
      standard: this.standard,
      today: () => this.setup.today,
    };
  }

  #runDocumentRule(
    effective: EffectiveRule,
    context: WholeContext,
    facts: () => readonly PlacedFact<unknown>[],
  ): void {
    const { rule, options } = effective;
    if (rule.scope !== "document") return;
    context.options = options;
    context.handIn(facts);
    context.report = (report) => this.#addFromDocument(effective, report);
    try {
      rule.check(context as unknown as Parameters<typeof rule.check>[0]);
    } catch (error) {
      this.fail(failureOf(rule.id, error));
    }
  }

  #addFromDocument(effective: EffectiveRule, report: DocumentReport): void {
    if ("span" in report) {
      this.#addAtSpan(effective, report);
      return;
    }
    const { block, about, related, ...rest } = report;
    const reading = report.reading ?? block.readings[0];
    const whole = report.start === undefined || report.end === undefined;
    const range = whole ? { start: 0, end: reading.text.length } : { start: report.start!, end: report.end! };
    const part = about === undefined || about === "document" ? {} : { about };
    this.#add(effective, { ...rest, ...range, ...part }, block, {
      reading: block.readings.indexOf(reading),
      wholeBlock: whole,
      aboutDocument: about === "document",
      related,
    });
  }

  #add(
    effective: EffectiveRule,
    report: Report,
    block: AnnotatedBlock,
    at: { readonly reading: number } & Pick<Placement, "wholeBlock" | "aboutDocument" | "related">,
  ): void {
    const severity = severityFor(effective, report);
    if (severity === "off") return;
    try {
      this.#findings.push(
        reportToFinding(report, {
          rule: effective.rule,
          severity,
          block,
          reading: block.readings[at.reading] ?? block.readings[0],
          source: this.document.source,
          format: this.document.format,
          standard: standardFor(block, this.standard),
          location: this.locations[this.#indexOf(block)] ?? "",
          helpBase: this.setup.config.helpBase,
          wholeBlock: at.wholeBlock === true,
          aboutDocument: at.aboutDocument === true,
          related: at.related,
        }),
      );
    } catch (error) {
      this.fail(failureOf(effective.rule.id, error));
    }
  }

  #addAtSpan(effective: EffectiveRule, report: SourceReport): void {
    const severity = severityFor(effective, report);
    if (severity === "off") return;
    const { start, end } = report.span;
    // What is gone stands beside what is there: two line breaks part the blocks of a document.
    const span = start === end ? { start: start - 2, end: end + 2 } : report.span;
    this.#places ??= new BlockPlaces(this.document.blocks);
    const index = this.#places.firstAt(span);
    this.#findings.push(
      sourceReportToFinding(report, {
        rule: effective.rule,
        severity,
        source: this.document.source,
        standard: this.standard,
        location: this.locations[index] ?? "",
        helpBase: this.setup.config.helpBase,
      }),
    );
  }

  /** Rules speak of one block after another, so that the next one is looked for behind the last. */
  #indexOf(block: AnnotatedBlock): number {
    const { blocks } = this.document;
    const behind = blocks.indexOf(block, this.#lastIndex);
    const index = behind === -1 ? blocks.indexOf(block) : behind;
    this.#lastIndex = Math.max(0, index);
    return index;
  }
}
