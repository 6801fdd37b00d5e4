import type { AnnotatedBlock, Block, Language, WrittenStandard } from "../document/block.js";
import type { Document, SourceDocument } from "../document/document.js";
import { isAtPageEdge } from "../document/text-end.js";
import type { Analysis, AnnotatedCounts, TextTypeDecision } from "../finding/analysis.js";
import { blockLanguage, documentLanguage } from "../language/block-language.js";
import { documentMetrics } from "../metrics/document-metrics.js";
import { decideTextType, detectionInput } from "../text-types/decide.js";
import type { TextType } from "../text-types/text-type.js";
import { type BlockCheck, checkBlock } from "./block-check.js";
import { annotate, BlockText } from "./block-text.js";
import { readCounterpart } from "./counterpart.js";
import { DocumentGrammar } from "./document-grammar.js";
import { grammarFailure } from "./failure.js";
import { Run } from "./run.js";
import type { AnalyzeInput, AnalyzerSetup, PreparedSetup } from "./setup.js";

/** What is kept of the blocks of a text from one analysis to the next, by what the block says. */
export interface BlockStore {
  readonly texts: ReadonlyMap<string, BlockText>;
  /** Holds for one set of effective rules; by language, then by what the block says. */
  readonly checks: Readonly<Record<Language, ReadonlyMap<string, BlockCheck>>>;
  readonly textType: string | undefined;
}

export function newBlockStore(): BlockStore {
  return { texts: new Map(), checks: noChecks(), textType: undefined };
}

function noChecks(): Record<Language, Map<string, BlockCheck>> {
  return { nb: new Map(), nn: new Map(), en: new Map() };
}

/** read -> annotate -> run rules -> fold -> directives -> Analysis. Gives back what the next analysis can reuse. */
export function analyzeDocument(
  source: SourceDocument,
  input: AnalyzeInput,
  setup: PreparedSetup,
  previous: BlockStore,
): { readonly analysis: Analysis; readonly store: BlockStore } {
  const path = nearPath(input.path ?? "");
  const keys = source.blocks.map(contentKey);
  const texts = new Map<string, BlockText>();
  const blockTexts = source.blocks.map((block, i) => {
    const key = keys[i]!;
    const text = texts.get(key) ?? previous.texts.get(key) ?? new BlockText(block);
    texts.set(key, text);
    return text;
  });
  const document = annotateDocument(source, blockTexts, setup, path);
  const standard: WrittenStandard = document.language === "nn" ? "nn" : "nb";
  const grammar = new DocumentGrammar(document.blocks, blockTexts, setup);
  const figures = blockTexts.map((text, i) => text.figures(document.blocks[i]!.language, grammar.ofBlock(i)));
  const metrics = documentMetrics(
    figures.filter((_, i) => !isAtPageEdge(source.blocks[i]!)).map(({ counts }) => counts),
  );
  const decision = decideTextType(
    detectionInput(source, path, metrics.words),
    setup.textTypes,
    setup.config.textType,
  );
  const textType = setup.textTypes.find((type) => type.id === decision.type) ?? fallbackType(setup.textTypes);
  const rules = setup.ruleSet(textType);

  const surroundings = {
    textType: decision.type,
    template: source.template,
    phrases: setup.phrases,
    lists: setup.lists,
    accepted: setup.accepted,
    organisation: setup.config.organisation,
    law: setup.law,
    spelling: setup.spelling ?? noSpelling,
  };
  const known = previous.textType === decision.type ? previous.checks : noChecks();
  const checks = noChecks();
  const blockChecks = document.blocks.map((block, i) => {
    const key = keys[i]!;
    const own = checks[block.language];
    const check =
      own.get(key) ??
      known[block.language].get(key) ??
      checkBlock(block, grammar.ofBlock(i), rules.ofBlocks, surroundings);
    own.set(key, check);
    return check;
  });

  const run = new Run(document, setup, rules, standard, grammar.of);
  for (const { problem } of figures) if (problem !== undefined) run.fail(grammarFailure(problem));
  run.addBlocks(blockChecks);
  run.runDocumentRules(blockChecks, decision, metrics, surroundings, {
    fragment: isFragment(source, decision),
    counterpart: () => readCounterpart(input.path, setup),
  });
  const findings = run.finish(surroundings, metrics, decision);
  return {
    analysis: {
      document,
      language: document.language,
      textType: decision,
      findings,
      failures: run.failures,
      metrics,
      annotated: annotatedIn(new Set(blockTexts)),
    },
    store: { texts, checks, textType: decision.type },
  };
}

function noSpelling(): undefined {
  return undefined;
}

function annotatedIn(texts: Iterable<BlockText>): AnnotatedCounts {
  const total = { sentences: 0, tagged: 0, parsed: 0 };
  for (const { annotated } of texts) {
    total.sentences += annotated.sentences;
    total.tagged += annotated.tagged;
    total.parsed += annotated.parsed;
  }
  return total;
}

function fallbackType(types: readonly TextType[]): TextType {
  const type = types.find((t) => t.id === "brev") ?? types[0];
  if (type === undefined) throw new Error("an analyzer needs at least one text type");
  return type;
}

/** A file and the folders right above it. What lies further up is no matter of the text. */
export function nearPath(path: string): string {
  return path.split(/[\\/]/).slice(-3).join("/");
}

/** What a block says and how it is marked up, apart from where it stands. */
function contentKey(block: Block): string {
  const shape = [
    block.kind,
    block.level ?? "",
    block.quoted ?? "",
    block.declaredLanguage ?? "",
    block.list === undefined ? "" : `${block.list.depth}${block.list.ordered}${block.list.index}`,
    block.table === undefined ? "" : `${block.table.header}${block.table.row}${block.table.column}`,
    block.image === undefined ? "" : `${block.image.src}${block.image.missingAlt}${block.image.decorative}`,
  ].join("|");
  return `${shape}\n${block.readings.map(readingKey).join("\u0000")}`;
}

function readingKey(reading: Block["readings"][0]): string {
  const marks = reading.marks
    .map((m) => `${m.kind}${m.start},${m.end},${m.href ?? ""},${m.title ?? ""}`)
    .join(";");
  // Where markup cuts the text decides which changes can be offered, and two branches of a template may differ by place alone.
  const cuts =
    reading.map.segments.length > 1
      ? reading.map.segments.map((s) => `${s.kind[0]}${s.text},${s.source}`).join(";")
      : "";
  return `${reading.text}\u0001${marks}\u0001${cuts}`;
}

/** The document with the language of each block, by the evidence of all. */
export function annotateDocument(
  source: SourceDocument,
  texts: readonly BlockText[],
  setup: AnalyzerSetup,
  path: string,
): Document {
  const evidence = texts.map((text) => text.evidence);
  const declared = declaredStandard(source, setup);
  const hints = { declared: standardOf(source.declaredLanguage), path };
  const language: Language = declared === "auto" ? documentLanguage(evidence, hints) : declared;
  return {
    ...source,
    language,
    blocks: source.blocks.map((block, i): AnnotatedBlock => {
      const own = standardOf(block.declaredLanguage) ?? declared;
      return annotate(block, texts[i]!, blockLanguage(evidence[i]!, language, own));
    }),
  };
}

/** The written standard that option, configuration or front matter names. */
function declaredStandard(source: SourceDocument, setup: AnalyzerSetup): WrittenStandard | "auto" {
  if (setup.config.language !== "auto") return setup.config.language;
  return standardOf(source.metadata.language ?? source.metadata.maalform) ?? "auto";
}

function standardOf(tag: string | undefined): WrittenStandard | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "nb" || primary === "nn" ? primary : undefined;
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
