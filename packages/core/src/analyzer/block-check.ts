import type { AnnotatedBlock, AnnotatedReading, Language } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { GrammarOf } from "../document/sentence-grammar.js";
import type { RuleFailure } from "../finding/analysis.js";
import type { Rule } from "../rule/rule.js";
import type { Fact, Report, Surroundings } from "../rule/rule-context.js";
import { failureOf } from "./failure.js";
import type { RuleSet } from "./rule-set.js";

/** A report of a rule that can be kept as long as the block stays the same: offsets are in a reading's text. */
export interface KeptReport {
  readonly rule: Rule;
  readonly reading: number;
  readonly report: Report;
}

/** Facts that a document rule took from one reading of a block. */
export interface KeptFacts {
  readonly ruleId: string;
  readonly reading: number;
  readonly facts: readonly Fact<unknown>[];
}

/** All that rules said of one block. Nothing in it depends on where the block stands. */
export interface BlockCheck {
  /** Undefined once findings are made of them, see `BlockStore.keepFindings`. */
  readonly reports: readonly KeptReport[] | undefined;
  readonly facts: readonly KeptFacts[];
  readonly failures: readonly RuleFailure[];
}

/** What every rule can ask, but for its own options and what depends on the block. */
export type CommonSurroundings = Omit<Surroundings<unknown>, "options" | "grammarOf">;

/**
 * What a rule gets to see. One is made for a block and filled anew for each rule, reading and sentence, since some
 * ninety rules ask about every sentence; no rule keeps it. A class, so that each field stands in one known place.
 */
class CheckContext implements Surroundings<unknown> {
  readonly textType: string;
  readonly template: boolean;
  readonly phrases: CommonSurroundings["phrases"];
  readonly lists: CommonSurroundings["lists"];
  readonly accepted: ReadonlySet<string>;
  readonly organisation: CommonSurroundings["organisation"];
  readonly law: CommonSurroundings["law"];
  readonly spelling: CommonSurroundings["spelling"];
  readonly language: Language;
  readonly reports: KeptReport[] = [];
  options: unknown = undefined;
  rule: Rule | undefined = undefined;
  readingIndex = 0;
  reading: AnnotatedReading;
  sentence: Sentence | undefined = undefined;

  constructor(
    readonly block: AnnotatedBlock,
    readonly grammarOf: GrammarOf,
    surroundings: CommonSurroundings,
  ) {
    this.textType = surroundings.textType;
    this.template = surroundings.template;
    this.phrases = surroundings.phrases;
    this.lists = surroundings.lists;
    this.accepted = surroundings.accepted;
    this.organisation = surroundings.organisation;
    this.law = surroundings.law;
    this.spelling = surroundings.spelling;
    this.language = block.language;
    this.reading = block.readings[0];
  }

  readonly report = (report: Report): void => {
    this.reports.push({ rule: this.rule!, reading: this.readingIndex, report });
  };
}

/**
 * Runs the rules of its language over one block, one a turn: sentence and block rules report, document rules leave facts.
 */
export function* checkingBlock(
  block: AnnotatedBlock,
  grammarOf: GrammarOf,
  rules: RuleSet["ofBlocks"],
  surroundings: CommonSurroundings,
): Generator<void, BlockCheck> {
  const asked = rules[block.language];
  const facts: KeptFacts[] = [];
  const failures: RuleFailure[] = [];
  if (asked.length === 0) return { reports: [], facts, failures };
  const repeated = repeatedSentences(block);
  const context = new CheckContext(block, grammarOf, surroundings);
  for (const { rule, options } of asked) {
    context.rule = rule;
    context.options = options;
    try {
      for (let index = 0; index < block.readings.length; index++) {
        context.readingIndex = index;
        context.reading = block.readings[index]!;
        yield* checkingReading(rule, context, repeated, facts);
      }
    } catch (error) {
      failures.push(failureOf(rule.id, error));
    }
    yield;
  }
  return { reports: context.reports, facts, failures };
}

function* checkingReading(
  rule: Rule,
  context: CheckContext,
  repeated: ReadonlySet<Sentence> | undefined,
  facts: KeptFacts[],
): Generator<void, void> {
  // The contexts of the three kinds of rule differ in what they may see; this one holds it all.
  const seen = context as unknown;
  switch (rule.scope) {
    case "sentence":
      for (const sentence of context.reading.sentences) {
        if (repeated?.has(sentence)) continue;
        context.sentence = sentence;
        rule.check(seen as Parameters<typeof rule.check>[0]);
      }
      return;
    case "block":
      rule.check(seen as Parameters<typeof rule.check>[0]);
      return;
    case "document": {
      const collected = rule.collect!(seen as Parameters<NonNullable<typeof rule.collect>>[0]);
      const found = "next" in collected ? yield* collected : collected;
      if (found.length === 0) return;
      facts.push({ ruleId: rule.id, reading: context.readingIndex, facts: found.map(plain) });
    }
  }
}

/**
 * The fact as an object of the one layout in memory that all of them share: of those that a rule puts together by spreading
 * out others, each may have a layout of its own, and a long text has ten thousands.
 */
function plain({ start, end, value }: Fact<unknown>): Fact<unknown> {
  return { start, end, value };
}

/** Sentences that an earlier reading of the block already holds, word for word from the same place. */
function repeatedSentences(block: AnnotatedBlock): ReadonlySet<Sentence> | undefined {
  if (block.readings.length === 1) return undefined;
  const seen = new Set<string>();
  const repeated = new Set<Sentence>();
  for (const reading of block.readings) {
    for (const sentence of reading.sentences) {
      const span = reading.map.toSourceSpan(sentence);
      const key = `${span.start}-${span.end} ${sentence.text}`;
      if (seen.has(key)) repeated.add(sentence);
      seen.add(key);
    }
  }
  return repeated;
}
