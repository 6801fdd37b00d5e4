import type { Block, WrittenStandard } from "../document/block.js";
import type { SourceDocument } from "../document/document.js";
import { areInSamePlaces, locations } from "../document/location.js";
import { lookedTextsOf } from "../document/looked-text.js";
import { tellingPath } from "../document/telling-path.js";
import { isAtPageEdge } from "../document/text-end.js";
import type { Analysis, AnnotatedCounts, TextTypeDecision } from "../finding/analysis.js";
import type { BlockCounts } from "../finding/block-counts.js";
import type { Finding } from "../finding/finding.js";
import { documentMetrics } from "../metrics/document-metrics.js";
import { decideTextType, detectionInput } from "../text-types/decide.js";
import { MOST_WORDS_TOLD, type TextType } from "../text-types/text-type.js";
import { type Alignment, alignBlocks, alignKeptBlocks, oldPlace } from "./align-blocks.js";
import { annotateDocument, declaredStandard, type KnownBlocks } from "./annotate-document.js";
import { type BlockCheck, type CommonSurroundings, checkingBlock } from "./block-check.js";
import { BlockFacts } from "./block-facts.js";
import { type BlockFindings, blockFindings } from "./block-findings.js";
import { BlockStore } from "./block-store.js";
import type { BlockText } from "./block-text.js";
import { contentKey } from "./content-key.js";
import { readCounterpart } from "./counterpart.js";
import { DocumentGrammar } from "./document-grammar.js";
import { grammarFailure } from "./failure.js";
import { PlacedFacts } from "./placed-facts.js";
import { Run } from "./run.js";
import { type AnalyzeInput, type PreparedSetup, readingInput } from "./setup.js";

/** What is known of a text before all of it has been looked at: what the rules about blocks find in those that are done. */
export type Partial = () => readonly Finding[];

export interface AnalyzingOptions {
  /** The offset in the source whose block is checked first. */
  readonly from: number;
  /** Whether the findings of the version before stay where they are, since it is looked at again. */
  readonly keepsLast: boolean;
  /**
   * Whether other work is done between the steps, as a server does: they are small, and what takes much room and is seldom
   * asked for again is forgotten.
   */
  readonly inSlices: boolean;
}

/** So many blocks of which is known what is found in them are put to their places in one step. */
const KNOWN_A_STEP = 200;

/** Of so many blocks of a language each rule is a step of its own. */
const FIRST_BLOCKS = 50;

/** Reads and checks a text from scratch, in steps. */
export function* analyzingInput(
  input: AnalyzeInput,
  setup: PreparedSetup,
  options: Pick<AnalyzingOptions, "inSlices">,
): Generator<unknown, Analysis> {
  const source = yield* readingInput(input, setup);
  return yield* analyzing(source, input, setup, new BlockStore(), { from: 0, keepsLast: false, ...options });
}

/**
 * read -> annotate -> run rules -> fold -> directives -> Analysis, in steps of a block or a rule. Between two of them it
 * may be given up; the store keeps what was found. Once findings can be told a step yields how.
 */
export function* analyzing(
  source: SourceDocument,
  input: AnalyzeInput,
  setup: PreparedSetup,
  store: BlockStore,
  { from, keepsLast, inSlices }: AnalyzingOptions,
): Generator<Partial | undefined, Analysis> {
  const { last } = store;
  const align = store.hasMoved ? alignKeptBlocks : alignBlocks;
  const aligned = last === undefined ? { before: 0, behind: 0 } : align(last.source, source);
  const count = source.blocks.length;
  const old = (index: number): number => oldPlace(index, count, last?.source.blocks.length ?? 0, aligned);

  const path = tellingPath(input.path ?? "");
  const keys = carried(last?.keys ?? [], count, aligned);
  const texts = carried(last?.texts ?? [], count, aligned);
  for (let i = aligned.before; i < count - aligned.behind; i++) {
    const block = source.blocks[i]!;
    const key = contentKey(block);
    const text = store.text(key, block);
    keys[i] = key;
    texts[i] = text;
    // The sentences of a block are found here.
    void text.evidence;
    yield;
  }
  const known: KnownBlocks | undefined = last && {
    ...last.spoken,
    at: (i) => {
      // One that was read anew, however alike, moves by itself from now on.
      const place = old(i);
      return last.source.blocks[place] === source.blocks[i] ? last.blocks[place] : undefined;
    },
  };
  const document = annotateDocument(source, texts, setup, path, known);
  yield;
  const standard: WrittenStandard = document.language === "nn" ? "nn" : "nb";
  const grammar = new DocumentGrammar(document.blocks, texts, setup);
  const decision = decideTextType(
    detectionInput(source, path, wordsIn(source, texts)),
    setup.textTypes,
    setup.config.textType,
    standard,
  );
  const textType = setup.textTypes.find((type) => type.id === decision.type) ?? fallbackType(setup.textTypes);
  const rules = setup.ruleSet(textType);

  const surroundings: CommonSurroundings = {
    textType: decision.type,
    template: source.template,
    phrases: setup.phrases,
    lists: setup.lists,
    accepted: setup.accepted,
    organisation: setup.config.organisation,
    law: setup.law,
    spelling: setup.spelling ?? noSpelling,
  };
  const circumstances = `${decision.type} ${source.template}`;
  store.checkFor(circumstances);
  const lastFindings = last?.circumstances === circumstances ? last.findings : [];
  const places =
    last?.standard === standard && areInSamePlaces(last.blocks, document.blocks)
      ? last.locations
      : locations(document.blocks, standard);
  const findingsSetup = { document, rules, standard, helpBase: setup.config.helpBase, keepsLast };
  const left: BlockFacts[] = new Array(count);
  const found: BlockFindings[] = new Array(count);
  const partial: Partial = () => {
    const run = new Run(document, setup, rules, standard, grammar.of, places);
    for (const one of found) if (one !== undefined) run.addBlock(one);
    return run.soFar();
  };
  /** Puts what is found in a block to its place, and tells whether that is known. */
  const place = (i: number, check: BlockCheck): boolean => {
    const block = document.blocks[i]!;
    const before = lastFindings[old(i)];
    const findings = blockFindings(block, check, places[i]!, findingsSetup, before, store.findings(check));
    if (findings === undefined) return false;
    const facts = last?.facts.blocks[old(i)];
    left[i] = facts?.check === check ? facts : new BlockFacts(check, block);
    found[i] = findings;
    return true;
  };
  /** Whether what is found in a block is known; then it is put to its place. */
  const isKnown = (i: number): boolean => {
    const block = document.blocks[i]!;
    const before = lastFindings[old(i)];
    const isAsBefore = before !== undefined && last?.blocks[old(i)]?.language === block.language;
    const known = isAsBefore ? before.check : store.check(keys[i]!, block.language);
    return known !== undefined && place(i, known);
  };
  yield;
  let placed = 0;
  const first = placeFrom(document.blocks, from);
  for (let nth = 0; nth < count; nth++) {
    // From there to the end, and then what stands before.
    const i = (first + nth) % count;
    if (isKnown(i)) {
      if (++placed % KNOWN_A_STEP === 0) yield partial;
      continue;
    }
    const block = document.blocks[i]!;
    if (inSlices) for (const _ of store.preparing(block.language, setup)) yield partial;
    const steps = checkingBlock(block, grammar.ofBlock(i), rules.ofBlocks, surroundings);
    // With the first blocks rules read their word lists and models, each of which takes its time.
    const isSlow = store.checked(block.language) < FIRST_BLOCKS;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) if (isSlow) yield partial;
    store.keepCheck(keys[i]!, block.language, step.value);
    place(i, step.value);
    yield partial;
  }

  const run = new Run(document, setup, rules, standard, grammar.of, places);
  const counts: BlockCounts[] = [];
  const blockCounts: BlockCounts[] = [];
  const countWords = (i: number): void => {
    const block = document.blocks[i]!;
    const { counts: own, problem } = texts[i]!.figures(block.language, grammar, i);
    if (problem !== undefined) run.fail(grammarFailure(problem));
    blockCounts.push(own);
    if (!isAtPageEdge(block)) counts.push(own);
  };
  for (let i = 0; i < count; i++) {
    countWords(i);
    const block = document.blocks[i]!;
    // What it looks like is asked for by many rules about the whole.
    if (block.look !== undefined) lookedTextsOf(block);
    if (i < aligned.before || i >= count - aligned.behind) continue;
    // Its own rules are done with it, and few of those about the whole text ask.
    if (inSlices) texts[i]!.forgetSentences();
    yield partial;
  }
  const metrics = documentMetrics(counts, store.lexemes);
  for (const one of found) run.addBlock(one);
  yield partial;
  left.forEach((facts, i) => {
    facts.moveTo(document.blocks[i]!);
  });
  const facts = new PlacedFacts(left, rules.factHolders, last?.facts, keepsLast);
  for (const _ of facts.gather()) yield partial;
  const about = {
    fragment: isFragment(source, decision),
    counterpart: () => readCounterpart(input.path, setup),
  };
  for (const _ of run.documentRules(facts, decision, metrics, surroundings, about)) yield partial;
  const findings = run.finish(surroundings, metrics, decision);
  if (inSlices) for (let i = aligned.before; i < count - aligned.behind; i++) store.keepFindings(found[i]!);
  store.keep({
    circumstances,
    standard,
    source,
    keys,
    texts,
    blocks: document.blocks,
    findings: found,
    facts,
    locations: places,
    spoken: { language: document.language, declared: declaredStandard(source, setup) },
  });
  return {
    document,
    language: document.language,
    textType: decision,
    findings,
    failures: run.failures,
    metrics,
    annotated: annotatedIn(new Set(texts)),
    blockCounts,
  };
}

/** The first block that does not end before an offset of the source, or the first of all. */
function placeFrom(blocks: readonly Block[], offset: number): number {
  return Math.max(
    0,
    blocks.findIndex(({ span }) => span.end >= offset),
  );
}

/** What is known by block of a version before, put to where the blocks stand now; open in those that are new. */
function carried<T>(known: readonly T[], count: number, { before, behind }: Alignment): T[] {
  const now = known.slice(0, before);
  now.length = count - behind;
  return behind === 0 ? now : now.concat(known.slice(known.length - behind));
}

/** The number of words of running text; of a long text no more are counted than tell the text types apart. */
function wordsIn({ blocks }: SourceDocument, texts: readonly BlockText[]): number {
  let words = 0;
  for (let i = 0; i < texts.length && words < MOST_WORDS_TOLD; i++)
    if (!isAtPageEdge(blocks[i]!)) words += texts[i]!.words.words;
  return words;
}

function noSpelling(): undefined {
  return undefined;
}

function annotatedIn(texts: ReadonlySet<BlockText>): AnnotatedCounts {
  const total = { sentences: 0, tagged: 0, parsed: 0 };
  texts.forEach(({ annotated }) => {
    total.sentences += annotated.sentences;
    total.tagged += annotated.tagged;
    total.parsed += annotated.parsed;
  });
  return total;
}

function fallbackType(types: readonly TextType[]): TextType {
  const type = types.find((t) => t.id === "brev") ?? types[0];
  if (type === undefined) throw new Error("an analyzer needs at least one text type");
  return type;
}

/** A part of a letter: what a whole letter must have is not asked of it. */
function isFragment(source: SourceDocument, decision: TextTypeDecision): boolean {
  if (decision.type === "utdrag") return true;
  return (
    decision.origin !== "option" &&
    decision.origin !== "front-matter" &&
    /\{\{~?#?>/.test(source.template ? source.source : "")
  );
}
