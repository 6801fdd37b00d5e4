import type { EffectiveConfig } from "../config/effective-config.js";
import type { PhraseMatcher } from "../dictionary/phrase-matcher.js";
import type { SharedLists } from "../dictionary/shared-lists.js";
import type { WrittenStandard } from "../document/block.js";
import type { ReadingNote, SourceDocument, TextFormat } from "../document/document.js";
import type { Spelling } from "../document/spelling.js";
import { type GrammarModel, GrammarSource } from "../language/grammar-source.js";
import { emptyLaw, type LawTable } from "../law/law-table.js";
import type { Organisation } from "../organisation/organisation.js";
import { type ReadOptions, reading } from "../readers/read.js";
import type { Rule } from "../rule/rule.js";
import { takeAll } from "../text/steps.js";
import type { TextType } from "../text-types/text-type.js";
import { type RuleSet, ruleSetFor } from "./rule-set.js";

/** What an analyzer works with. All but the grammar is loaded before, and analysing never waits. */
export interface AnalyzerSetup {
  readonly rules: readonly Rule[];
  readonly textTypes: readonly TextType[];
  readonly phrases: PhraseMatcher;
  readonly lists: SharedLists;
  /** The grammar of a written standard, read when a sentence is first tagged; undefined where there is none. */
  readonly grammarFor: (standard: WrittenStandard) => GrammarModel | undefined;
  readonly config: EffectiveConfig;
  /** The word lists, read when a rule first asks; left out where there are none. Throws what the writer should do. */
  readonly spelling?: () => Spelling | undefined;
  /** The other version of the text at a path, in the other written standard; undefined where there is none. */
  readonly counterpartOf?: (path: string) => AnalyzeInput | undefined;
  /** The document with how it looks, for a text whose markup tells, and its path; left out, looks are not known. */
  readonly withLooks?: (document: SourceDocument, path: string | undefined) => SourceDocument;
  /** The provisions a decision is held to; none where it is left out. */
  readonly law?: LawTable;
  /** What counts as today: YYYY-MM-DD. It is asked for by those rules alone whose findings hang on it. */
  readonly today: string;
}

/** A setup with what is worked out once from it, for all texts. */
export interface PreparedSetup extends AnalyzerSetup {
  readonly law: LawTable;
  /** Words and names the configuration accepts, lower case. */
  readonly accepted: ReadonlySet<string>;
  /** The rules that are on for a text type. */
  ruleSet(textType: TextType): RuleSet;
  /** The same for all texts, so that a model is read once. */
  grammarSource(standard: WrittenStandard): GrammarSource | undefined;
}

/** Works out what holds for all texts of a setup. Rules are sorted when a text type is first met. */
export function prepareSetup(setup: AnalyzerSetup): PreparedSetup {
  const ruleSets = new Map<string, RuleSet>();
  const grammars = new Map<WrittenStandard, GrammarSource | undefined>();
  return {
    ...setup,
    get today() {
      return setup.today;
    },
    law: setup.law ?? emptyLaw,
    accepted: new Set(
      [...setup.config.accept, ...wordsOfHouse(setup.config.organisation)].map((word) => word.toLowerCase()),
    ),
    ruleSet: (textType) => {
      const ruleSet = ruleSets.get(textType.id) ?? ruleSetFor(setup.rules, textType, setup.config.layers);
      ruleSets.set(textType.id, ruleSet);
      return ruleSet;
    },
    grammarSource: (standard) => {
      if (!grammars.has(standard)) {
        const model = setup.grammarFor(standard);
        grammars.set(standard, model === undefined ? undefined : new GrammarSource(model));
      }
      return grammars.get(standard);
    },
  };
}

/** What a house calls its systems and units: words its readers know. */
function wordsOfHouse(organisation: Organisation | undefined): readonly string[] {
  if (organisation === undefined) return [];
  return [...organisation.accept, ...organisation.units.flatMap(({ name, forms }) => [name, ...forms])];
}

/** A text to check. */
export interface TextInput {
  readonly source: string;
  readonly format: TextFormat;
  /** Used to detect the written standard, the text type and whether it is a template. */
  readonly path?: string;
  /** Where the text was put together from several: which of them an offset stands in, and what went wrong. */
  readonly assembled?: {
    readonly notes: readonly ReadingNote[];
    pieceAt(offset: number): unknown;
  };
}

/** A document to check that somebody else has read, such as a file of Word. */
export interface DocumentInput {
  readonly document: SourceDocument;
  /** Used to detect the written standard and the text type. */
  readonly path?: string;
}

export type AnalyzeInput = TextInput | DocumentInput;

/** Reads a text by the settings of the analyzer; a document that was read already is taken as it is. */
export function readInput(input: AnalyzeInput, setup: AnalyzerSetup): SourceDocument {
  return takeAll(readingInput(input, setup));
}

/** The same in steps. */
export function* readingInput(input: AnalyzeInput, setup: AnalyzerSetup): Generator<void, SourceDocument> {
  if ("document" in input) {
    const { template } = setup.config;
    return template === undefined ? input.document : { ...input.document, template };
  }
  const document = yield* reading(input.source, readOptions(input, setup.config));
  return looked(withPieces(document, input), input, setup);
}

/** A document with what is known of the texts that it was put together from. */
function withPieces(document: SourceDocument, { assembled }: TextInput): SourceDocument {
  if (assembled === undefined) return document;
  return {
    ...document,
    notes: [...document.notes, ...assembled.notes],
    pieceAt: (offset) => assembled.pieceAt(offset),
  };
}

/** A document of a text with how it looks, where its markup tells. */
export function looked(
  document: SourceDocument,
  { path }: TextInput,
  { withLooks }: AnalyzerSetup,
): SourceDocument {
  return withLooks?.(document, path) ?? document;
}

export function readOptions(input: TextInput, config: EffectiveConfig): ReadOptions {
  return {
    format: input.format,
    ...(input.path === undefined ? {} : { path: input.path }),
    ...(config.template === undefined ? {} : { template: config.template }),
    ...(config.headingPrefix === undefined ? {} : { headingPrefix: config.headingPrefix }),
    placeholders: config.placeholders,
  };
}
