import type { EffectiveRule } from "../config/settings.js";
import type { AnnotatedBlock, AnnotatedReading, Block, Language } from "../document/block.js";
import type { Sentence } from "../document/sentence.js";
import type { RuleFailure } from "../finding/analysis.js";
import { sentencesOf } from "../language/annotate.js";
import { type BlockEvidence, evidenceOf } from "../language/block-language.js";
import type { BlockCounts } from "../metrics/block-counts.js";
import { countBlock } from "../metrics/block-counts.js";
import { isPassiveSentence } from "../metrics/passive.js";
import type { Rule } from "../rule/rule.js";
import type { Fact, Report, Surroundings } from "../rule/rule-context.js";

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
  readonly reports: readonly KeptReport[];
  readonly facts: readonly KeptFacts[];
  readonly failures: readonly RuleFailure[];
}

/** What a text says by itself, whatever language and rules hold: found once for each text. */
export class BlockText {
  readonly #sentences: (readonly Sentence[] | undefined)[];
  #evidence: BlockEvidence | undefined;
  #counts: BlockCounts | undefined;

  constructor(readonly block: Block) {
    this.#sentences = new Array(block.readings.length).fill(undefined);
  }

  sentences(reading: number): readonly Sentence[] {
    const found = this.#sentences[reading] ?? sentencesOf(this.block.readings[reading]!.text);
    this.#sentences[reading] = found;
    return found;
  }

  get evidence(): BlockEvidence {
    this.#evidence ??= evidenceOf(this.block, this.sentences(0));
    return this.#evidence;
  }

  /** Figures of the block; of several readings the longest counts, so that no character counts twice. */
  get counts(): BlockCounts {
    if (this.#counts === undefined) {
      const longest = this.block.readings.reduce(
        (best, reading, i, all) => (reading.text.length > all[best]!.text.length ? i : best),
        0,
      );
      this.#counts = countBlock(this.block.kind, this.sentences(longest), isPassiveSentence);
    }
    return this.#counts;
  }
}

/** The block with its language; sentences are found when first asked for. */
export function annotate(block: Block, text: BlockText, language: Language): AnnotatedBlock {
  const readings = block.readings.map(
    (reading, i): AnnotatedReading => ({
      ...reading,
      get sentences() {
        return text.sentences(i);
      },
    }),
  );
  return { ...block, language, readings: readings as unknown as AnnotatedBlock["readings"] };
}

/**
 * What a rule gets to see. One is made for a block and filled anew for each rule, reading and sentence, since some
 * seventy rules ask about every sentence; no rule keeps it.
 */
interface Context {
  rule: Rule;
  readingIndex: number;
  options: unknown;
  reading: AnnotatedReading;
  sentence: Sentence | undefined;
}

/** Runs the sentence and block rules over one block, and lets document rules collect their facts. */
export function checkBlock(
  block: AnnotatedBlock,
  rules: readonly EffectiveRule[],
  surroundings: Omit<Surroundings<unknown>, "options">,
): BlockCheck {
  const reports: KeptReport[] = [];
  const facts: KeptFacts[] = [];
  const failures: RuleFailure[] = [];
  const asked = rules.filter(({ rule }) => rule.languages.includes(block.language));
  if (asked.length === 0) return { reports, facts, failures };
  const repeated = repeatedSentences(block);
  const context: Context & Omit<Surroundings<unknown>, "options"> = {
    ...surroundings,
    ...{ block, language: block.language },
    ...{
      rule: asked[0]!.rule,
      readingIndex: 0,
      options: undefined,
      reading: block.readings[0],
      sentence: undefined,
    },
    ...{
      report: (report: Report) => reports.push({ rule: context.rule, reading: context.readingIndex, report }),
    },
  };
  for (const { rule, options } of asked) {
    context.rule = rule;
    context.options = options;
    try {
      for (let index = 0; index < block.readings.length; index++) {
        context.readingIndex = index;
        context.reading = block.readings[index]!;
        checkReading(rule, context, repeated, facts);
      }
    } catch (error) {
      failures.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { reports, facts, failures };
}

function checkReading(
  rule: Rule,
  context: Context,
  repeated: ReadonlySet<Sentence> | undefined,
  facts: KeptFacts[],
): void {
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
      const collected = rule.collect?.(seen as Parameters<NonNullable<typeof rule.collect>>[0]);
      if (collected === undefined || collected.length === 0) return;
      facts.push({ ruleId: rule.id, reading: context.readingIndex, facts: collected });
    }
  }
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
