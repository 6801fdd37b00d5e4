import type { AnnotatedBlock, AnnotatedReading, Block, Language } from "../document/block.js";
import { ReadingIndex } from "../document/reading-index.js";
import type { Sentence } from "../document/sentence.js";
import type { RuleFailure } from "../finding/analysis.js";
import { sentencesOf } from "../language/annotate.js";
import { type BlockEvidence, evidenceOf } from "../language/block-language.js";
import type { BlockCounts } from "../metrics/block-counts.js";
import { countBlock } from "../metrics/block-counts.js";
import { isPassiveSentence } from "../metrics/passive.js";
import type { DocumentRule, Rule } from "../rule/rule.js";
import type { Fact, Report, Surroundings } from "../rule/rule-context.js";
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

/** A reading whose sentences are found when first asked for. */
class LazyReading implements AnnotatedReading {
  readonly #source: BlockText;
  readonly #index: number;
  #found: ReadingIndex | undefined;
  readonly text: string;
  readonly map: AnnotatedReading["map"];
  readonly marks: AnnotatedReading["marks"];

  constructor(reading: Block["readings"][0], source: BlockText, index: number) {
    this.text = reading.text;
    this.map = reading.map;
    this.marks = reading.marks;
    this.#source = source;
    this.#index = index;
  }

  get sentences(): readonly Sentence[] {
    return this.#source.sentences(this.#index);
  }

  get index(): ReadingIndex {
    this.#found ??= new ReadingIndex(this);
    return this.#found;
  }
}

/** The block with its language. */
export function annotate(block: Block, text: BlockText, language: Language): AnnotatedBlock {
  const readings = block.readings.map((reading, i) => new LazyReading(reading, text, i));
  return { ...block, language, readings: readings as unknown as AnnotatedBlock["readings"] };
}

/** What every rule can ask, but for its own options. */
export type CommonSurroundings = Omit<Surroundings<unknown>, "options">;

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
  readonly language: Language;
  readonly reports: KeptReport[] = [];
  options: unknown = undefined;
  rule: Rule | undefined = undefined;
  readingIndex = 0;
  reading: AnnotatedReading;
  sentence: Sentence | undefined = undefined;

  constructor(
    readonly block: AnnotatedBlock,
    surroundings: CommonSurroundings,
  ) {
    this.textType = surroundings.textType;
    this.template = surroundings.template;
    this.phrases = surroundings.phrases;
    this.lists = surroundings.lists;
    this.accepted = surroundings.accepted;
    this.language = block.language;
    this.reading = block.readings[0];
  }

  readonly report = (report: Report): void => {
    this.reports.push({ rule: this.rule!, reading: this.readingIndex, report });
  };
}

/** Runs the rules of its language over one block: sentence and block rules report, document rules leave facts. */
export function checkBlock(
  block: AnnotatedBlock,
  rules: RuleSet["ofBlocks"],
  surroundings: CommonSurroundings,
): BlockCheck {
  const asked = rules[block.language];
  const facts: KeptFacts[] = [];
  const failures: RuleFailure[] = [];
  if (asked.length === 0) return { reports: [], facts, failures };
  const repeated = repeatedSentences(block);
  const context = new CheckContext(block, surroundings);
  const collected: CollectedFacts = new Map();
  for (const { rule, options } of asked) {
    context.rule = rule;
    context.options = options;
    try {
      for (let index = 0; index < block.readings.length; index++) {
        context.readingIndex = index;
        context.reading = block.readings[index]!;
        checkReading(rule, context, repeated, collected, facts);
      }
    } catch (error) {
      failures.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { reports: context.reports, facts, failures };
}

function checkReading(
  rule: Rule,
  context: CheckContext,
  repeated: ReadonlySet<Sentence> | undefined,
  collected: CollectedFacts,
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
      const found = collectFacts(rule, context, collected);
      if (found.length > 0) facts.push({ ruleId: rule.id, reading: context.readingIndex, facts: found });
    }
  }
}

type Collect = NonNullable<DocumentRule["collect"]>;

/** What each function `collect` found in the readings of one block, by the index of the reading. */
type CollectedFacts = Map<Collect, (readonly Fact<unknown>[])[]>;

/** The facts of one reading. Without options they are the same for every rule that hands in the same function. */
function collectFacts(
  rule: DocumentRule,
  context: CheckContext,
  collected: CollectedFacts,
): readonly Fact<unknown>[] {
  const { collect } = rule;
  if (collect === undefined) return [];
  const readings = collected.get(collect) ?? [];
  const isShared = Object.keys(rule.options).length === 0;
  const known = isShared ? readings[context.readingIndex] : undefined;
  if (known !== undefined) return known;
  const found = collect(context as unknown as Parameters<Collect>[0]);
  readings[context.readingIndex] = found;
  collected.set(collect, readings);
  return found;
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
