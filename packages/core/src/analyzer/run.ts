import { applyDirectives, parseDirectives } from "../config/directives.js";
import type { EffectiveRule } from "../config/settings.js";
import type { AnnotatedBlock, WrittenStandard } from "../document/block.js";
import { BlockPlaces } from "../document/block-places.js";
import type { Document } from "../document/document.js";
import { locations } from "../document/location.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { Analysis, RuleFailure, TextTypeDecision } from "../finding/analysis.js";
import type { Finding } from "../finding/finding.js";
import { fold } from "../folding/fold.js";
import { reportToFinding, sourceReportToFinding } from "../rule/report-to-finding.js";
import type { Rule } from "../rule/rule.js";
import type {
  DocumentContext,
  DocumentReport,
  PlacedFact,
  Report,
  SourceReport,
} from "../rule/rule-context.js";
import { LineIndex } from "../text/line-index.js";
import { compareSpans } from "../text/span.js";
import type { BlockCheck, CommonSurroundings } from "./block-check.js";
import { failureOf } from "./failure.js";
import { keepPrivate } from "./keep-private.js";
import type { RuleSet } from "./rule-set.js";
import type { AnalyzerSetup } from "./setup.js";

/** The rule that speaks of directives; it runs last, when it is known which of them did anything. */
const DIRECTIVE_RULE = "direktiv";

/** The findings of one analysis while they are put together. */
export class Run {
  readonly failures: RuleFailure[] = [];
  readonly #findings: Finding[] = [];
  readonly #locations: readonly string[];
  readonly #places: BlockPlaces;
  readonly #indexes: ReadonlyMap<AnnotatedBlock, number>;

  constructor(
    readonly document: Document,
    readonly setup: AnalyzerSetup,
    readonly rules: RuleSet,
    readonly standard: WrittenStandard,
    readonly grammarOf: GrammarOf,
  ) {
    this.#locations = locations(document.blocks, standard);
    this.#places = new BlockPlaces(document.blocks);
    this.#indexes = new Map(document.blocks.map((block, i) => [block, i]));
  }

  /** Keeps a failure; the same one is told once. */
  fail(failure: RuleFailure): void {
    if (!this.failures.some((f) => f.ruleId === failure.ruleId && f.message === failure.message))
      this.failures.push(failure);
  }

  addBlocks(checks: readonly BlockCheck[]): void {
    checks.forEach((check, i) => {
      const block = this.document.blocks[i]!;
      for (const failure of check.failures) this.fail(failure);
      for (const { rule, reading, report } of check.reports) {
        const effective = this.rules.byId.get(rule.id);
        if (effective !== undefined) this.#add(effective, report, block, i, { reading });
      }
    });
  }

  runDocumentRules(
    checks: readonly BlockCheck[],
    decision: TextTypeDecision,
    metrics: Analysis["metrics"],
    surroundings: CommonSurroundings,
    about: Pick<DocumentContext<unknown, unknown>, "fragment" | "counterpart">,
  ): void {
    if (this.document.blocks.length === 0) return;
    const factsByRule = this.#placeFacts(checks);
    const context = new WholeContext(this.document, this.grammarOf, surroundings, {
      ...this.#documentContext(decision, metrics),
      ...about,
      directives: [],
    });
    for (const effective of this.rules.ofDocuments[this.document.language]) {
      if (effective.rule.id === DIRECTIVE_RULE) continue;
      this.#runDocumentRule(effective, context, factsByRule.get(effective.rule.id) ?? []);
    }
  }

  /** Folds, obeys directives, lets the rule about directives speak, and puts the findings in order. */
  finish(
    surroundings: CommonSurroundings,
    metrics: Analysis["metrics"],
    decision: TextTypeDecision,
  ): readonly Finding[] {
    const byId = new Map<string, Rule>(this.setup.rules.map((rule) => [rule.id, rule]));
    const folded = fold(this.#findings, byId);
    const directives = parseDirectives(this.document.comments);
    const applied =
      directives.length === 0
        ? { findings: folded, directives: [] }
        : applyDirectives(folded, directives, new LineIndex(this.document.source), new Set(byId.keys()));
    this.#findings.length = 0;
    const effective = this.rules.byId.get(DIRECTIVE_RULE);
    if (effective !== undefined && this.document.blocks.length > 0) {
      const context = new WholeContext(this.document, this.grammarOf, surroundings, {
        ...this.#documentContext(decision, metrics),
        fragment: false,
        counterpart: () => undefined,
        directives: applied.directives,
      });
      this.#runDocumentRule(effective, context, []);
    }
    return this.#settled([...applied.findings, ...this.#findings]);
  }

  #settled(findings: readonly Finding[]): readonly Finding[] {
    return inOrder(keepPrivate(findings, this.document.source));
  }

  #documentContext(decision: TextTypeDecision, metrics: Analysis["metrics"]) {
    return {
      metrics,
      type: { ...decision, declared: decision.origin !== "detected" && decision.origin !== "default" },
      textTypes: this.setup.textTypes.map(({ id }) => id),
      standard: this.standard,
      today: this.setup.today,
    };
  }

  #runDocumentRule(
    effective: EffectiveRule,
    context: WholeContext,
    facts: readonly PlacedFact<unknown>[],
  ): void {
    const { rule, options } = effective;
    if (rule.scope !== "document") return;
    context.options = options;
    context.facts = facts;
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
    const { block, about, ...rest } = report;
    const reading = report.reading ?? block.readings[0];
    const whole = report.start === undefined || report.end === undefined;
    const range = whole ? { start: 0, end: reading.text.length } : { start: report.start!, end: report.end! };
    const part = about === undefined || about === "document" ? {} : { about };
    this.#add(effective, { ...rest, ...range, ...part }, block, this.#indexes.get(block) ?? -1, {
      reading: block.readings.indexOf(reading),
      wholeBlock: whole,
      aboutDocument: about === "document",
    });
  }

  #placeFacts(checks: readonly BlockCheck[]): ReadonlyMap<string, readonly PlacedFact<unknown>[]> {
    const placed = new Map<string, PlacedFact<unknown>[]>();
    checks.forEach((check, i) => {
      const block = this.document.blocks[i]!;
      for (const { ruleId, reading, facts } of check.facts) {
        const list = placed.get(ruleId) ?? [];
        for (const fact of facts) list.push({ ...fact, block, reading: block.readings[reading]! });
        placed.set(ruleId, list);
      }
    });
    return placed;
  }

  #add(
    effective: EffectiveRule,
    report: Report,
    block: AnnotatedBlock,
    index: number,
    at: { readonly reading: number; readonly wholeBlock?: boolean; readonly aboutDocument?: boolean },
  ): void {
    const severity = effective.isSet ? effective.severity : (report.severity ?? effective.severity);
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
          standard: block.language === "nn" ? "nn" : block.language === "nb" ? "nb" : this.standard,
          location: this.#locations[index] ?? "",
          helpBase: this.setup.config.helpBase,
          wholeBlock: at.wholeBlock === true,
          aboutDocument: at.aboutDocument === true,
        }),
      );
    } catch (error) {
      this.fail(failureOf(effective.rule.id, error));
    }
  }

  #addAtSpan(effective: EffectiveRule, report: SourceReport): void {
    const severity = effective.isSet ? effective.severity : (report.severity ?? effective.severity);
    if (severity === "off") return;
    const { start, end } = report.span;
    // What is gone stands beside what is there: two line breaks part the blocks of a document.
    const span = start === end ? { start: start - 2, end: end + 2 } : report.span;
    const index = this.#places.firstAt(span);
    this.#findings.push(
      sourceReportToFinding(report, {
        rule: effective.rule,
        severity,
        source: this.document.source,
        standard: this.standard,
        location: this.#locations[index] ?? "",
        helpBase: this.setup.config.helpBase,
      }),
    );
  }
}

/** What a rule about the document gets to see, filled anew for each rule. See {@link DocumentContext}. */
class WholeContext implements DocumentContext<unknown, unknown> {
  readonly textType: string;
  readonly template: boolean;
  readonly phrases: CommonSurroundings["phrases"];
  readonly lists: CommonSurroundings["lists"];
  readonly accepted: ReadonlySet<string>;
  readonly organisation: CommonSurroundings["organisation"];
  readonly law: CommonSurroundings["law"];
  readonly spelling: CommonSurroundings["spelling"];
  readonly metrics: DocumentContext<unknown, unknown>["metrics"];
  readonly type: DocumentContext<unknown, unknown>["type"];
  readonly textTypes: readonly string[];
  readonly standard: WrittenStandard;
  readonly today: string;
  readonly fragment: boolean;
  readonly counterpart: DocumentContext<unknown, unknown>["counterpart"];
  readonly directives: DocumentContext<unknown, unknown>["directives"];
  options: unknown = undefined;
  facts: readonly PlacedFact<unknown>[] = [];
  report: (report: DocumentReport) => void = () => {};

  constructor(
    readonly document: Document,
    readonly grammarOf: GrammarOf,
    surroundings: CommonSurroundings,
    about: Pick<
      DocumentContext<unknown, unknown>,
      "metrics" | "type" | "textTypes" | "standard" | "today" | "fragment" | "counterpart" | "directives"
    >,
  ) {
    this.textType = surroundings.textType;
    this.template = surroundings.template;
    this.phrases = surroundings.phrases;
    this.lists = surroundings.lists;
    this.accepted = surroundings.accepted;
    this.organisation = surroundings.organisation;
    this.law = surroundings.law;
    this.spelling = surroundings.spelling;
    this.metrics = about.metrics;
    this.type = about.type;
    this.textTypes = about.textTypes;
    this.standard = about.standard;
    this.today = about.today;
    this.fragment = about.fragment;
    this.counterpart = about.counterpart;
    this.directives = about.directives;
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareSpans(a.span, b.span) ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0) ||
      (a.message < b.message ? -1 : 1),
  );
}
