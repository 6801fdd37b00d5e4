import {
  type Analysis,
  type AnalyzeInput,
  type Analyzer,
  type AssembledText,
  applyEdits,
  createAnalyzer,
  type EffectiveConfig,
  type FileResult,
  fileFormatOf,
  type ParsedText,
  type Rule,
  rules,
  type Span,
  type TextFormat,
  textTypes,
  typedFieldsFinder,
  type WrittenStandard,
  withoutConflicts,
  withoutDocument,
} from "@klarsprak/core";
import type { GrammarModel } from "retext-norwegian";
import { readCounterpart } from "./counterpart.js";
import type { DecodedText } from "./decode.js";
import type { DictionaryShelf } from "./dictionary-shelf.js";
import { type ConfigurationOptions, configurationFor } from "./file-configuration.js";
import type { FoundFile } from "./find-files.js";
import { findConfiguration, type LoadedConfiguration, loadConfiguration } from "./load-configuration.js";
import { type LoadedOrganisation, loadOrganisation } from "./load-organisation.js";
import type { Machine } from "./machine.js";
import { PageLooks } from "./page-looks.js";
import { isReadError, type ReadError } from "./read-error.js";
import { type DocumentSource, readSource, type TextSource } from "./read-source.js";
import { readableFormat } from "./read-text.js";
import { type Slices, takeInSlices } from "./slices.js";

/** What a run works with, whatever face started it. */
export interface LinterSetup {
  readonly machine: Machine;
  readonly dictionaries: DictionaryShelf;
  readonly grammars: { readonly grammarFor: (standard: WrittenStandard) => GrammarModel };
  readonly cwd: string;
  /** A configuration file for all, `false` for none, or undefined for the nearest of each file. */
  readonly configuration?: string | false | undefined;
  readonly options?: ConfigurationOptions;
  /** What counts as today: YYYY-MM-DD. */
  readonly today: string;
  /** Finds out how pages look; handed in by those who check texts without waiting, and load it before. */
  readonly looks?: PageLooks;
  /** Files are read and checked in these slices by those who answer others meanwhile; left out, each at once. */
  readonly slices?: Slices;
  /** Puts the partials of the other version of a text in, where the two are compared as wholes; left out, none are. */
  readonly wholeOf?: (input: AnalyzeInput, linter: Linter) => AnalyzeInput;
  /** The rules that are run; default all. */
  readonly rules?: readonly Rule[];
}

/** The result of a file; of a text with what is needed to change it. */
export interface CheckedFile extends FileResult {
  readonly decoded?: DecodedText;
  /** What its reader passed over, for a person to read; follows the name of the file. */
  readonly warnings?: readonly string[];
  /** Other files that the result hangs on, absolute: the partials of a template; of a partial the templates that it is put into, with theirs. */
  readonly dependencies?: readonly string[];
}

/** A file that was just checked, with all that was read of it. */
export interface LintedFile extends CheckedFile {
  readonly analysis?: Analysis;
  /** The file of a document that is no text, as it was read. */
  readonly bytes?: Uint8Array;
}

/** What is kept of a file in a run over many. */
export function keptOf(file: LintedFile): CheckedFile {
  const { analysis, bytes: _, ...rest } = file;
  return analysis === undefined ? rest : { ...rest, analysis: withoutDocument(analysis) };
}

/** What a walk or a glob meets by chance; only where its own path was given is it an error. */
const BY_CHANCE: ReadonlySet<string> = new Set(["binary", "unknown-format", "is-directory", "not-a-file"]);

/** Whether a file was only met on the way and is none that klarsprak reads. */
export function isPassedOver(file: FoundFile, result: FileResult): boolean {
  return !file.named && result.error !== undefined && BY_CHANCE.has(result.error.code);
}

/** How many rounds of fixes are made before what is left counts as not converging. */
export const FIX_ROUNDS = 10;

/** Checks files. Configuration and dictionaries are loaded once for each folder they hold for. */
export class Linter {
  /** By configuration file: the texts of a stream may lie in more folders than there is room to remember. */
  readonly #chains = new Map<string, readonly LoadedConfiguration[]>();
  /** The folder that was asked about last, since most texts lie beside the one before. */
  #nearest: { readonly folder: string; readonly file: string | undefined } | undefined;
  readonly #organisations = new Map<LoadedConfiguration, LoadedOrganisation>();
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #looks: PageLooks;

  readonly #houses: readonly string[];

  constructor(readonly setup: LinterSetup) {
    this.#looks = setup.looks ?? new PageLooks(setup.machine.files, setup.cwd);
    this.#houses = setup.dictionaries.shipped.houses();
  }

  /** Checks a file; what goes wrong with it stands in the result. Throws a ConfigurationError. */
  async lintFile({ path }: FoundFile): Promise<LintedFile> {
    const bytes = this.readBytes(path);
    return isReadError(bytes) ? unread(path, bytes) : this.lintBytes(path, bytes);
  }

  /** What a file holds, or why that cannot be had. */
  readBytes(path: string): Uint8Array | ReadError {
    return this.setup.machine.files.readBytes(this.absolute(path));
  }

  /** Checks a file of these bytes that stands, or would stand, at a path. Throws a ConfigurationError. */
  async lintBytes(path: string, bytes: Uint8Array): Promise<LintedFile> {
    const source = await this.#read(path, bytes);
    if (isReadError(source)) return unread(path, source);
    if (source.kind === "text") await this.#looks.load(source.format);
    const { slices } = this.setup;
    const analyzer = this.analyzerFor(path);
    const input = this.#input(path, source);
    const analysis =
      slices === undefined ? analyzer.analyze(input) : await takeInSlices(analyzer.analyzing(input), slices);
    if (source.kind === "text") return linted(path, source, analysis);
    const { format, document, warnings, bytes: read } = source;
    return { path, format, analysis, source: document.source, warnings, bytes: read };
  }

  /**
   * Checks a text that stands, or would stand, at a path; how a page looks is known where `looks` was loaded. Of a template
   * that was put together the findings have spans in the whole. Throws a ConfigurationError.
   */
  lintDecoded(path: string, decoded: DecodedText, assembled?: AssembledText): LintedFile {
    const format = readableFormat(path, assembled ?? decoded);
    if (typeof format !== "string") return unread(path, format);
    const source: TextSource = { kind: "text", format, decoded };
    const input = this.#input(path, source);
    const whole = assembled === undefined ? input : { ...input, source: assembled.text, assembled };
    return linted(path, source, this.analyzerFor(path).analyze(whole));
  }

  /** Loads what {@link lintDecoded} needs to know how texts of a format look. */
  loadLooks(format: TextFormat): Promise<void> {
    return this.#looks.load(format);
  }

  #read(path: string, bytes: Uint8Array): Promise<TextSource | DocumentSource | ReadError> {
    const { machine, slices } = this.setup;
    const fieldsIn = this.#fieldsIn(path);
    return readSource(path, bytes, {
      readPdf: machine.readPdf,
      slices,
      ...(fieldsIn === undefined ? {} : { fieldsIn }),
    });
  }

  /** Finds fields that are typed into a document; undefined of a text, whose reader finds its own. */
  #fieldsIn(path: string): ((text: string) => readonly Span[]) | undefined {
    return fileFormatOf(path) === undefined
      ? undefined
      : typedFieldsFinder(this.configurationOf(path).placeholders);
  }

  /** Tags and parses a file of these bytes. Throws a ConfigurationError or a GrammarError. */
  async parse(path: string, bytes: Uint8Array): Promise<ParsedText | ReadError> {
    const source = await this.#read(path, bytes);
    if (isReadError(source)) return source;
    return this.analyzerFor(path).parse(this.#input(path, source));
  }

  #input(path: string, source: TextSource | DocumentSource): AnalyzeInput {
    // The whole path, as an editor knows it: the folder a text lies in can tell what it is.
    const whole = this.absolute(path);
    return source.kind === "text"
      ? { source: source.decoded.text, format: source.format, path: whole }
      : { document: source.document, path: whole };
  }

  /** The analyzer with the configuration that holds for a file. */
  analyzerFor(path: string): Analyzer {
    const config = this.configurationOf(path);
    const organisation = this.organisationOf(path)?.organisation;
    const key = JSON.stringify(config);
    const known = this.#analyzers.get(key);
    if (known !== undefined) return known;
    const { setup } = this;
    const analyzer = createAnalyzer({
      rules: this.setup.rules ?? rules,
      textTypes,
      ...this.setup.dictionaries.load(this.listsOf(path), organisation),
      grammarFor: this.setup.grammars.grammarFor,
      counterpartOf: (other) => {
        const input = readCounterpart(other, this.setup.machine.files);
        return input === undefined ? undefined : (this.setup.wholeOf?.(input, this) ?? input);
      },
      spelling: this.setup.machine.spelling,
      withLooks: this.#looks.withLooks,
      config,
      get today() {
        return setup.today;
      },
    });
    this.#analyzers.set(key, analyzer);
    return analyzer;
  }

  /** What holds for a file. Throws a ConfigurationError. */
  configurationOf(path: string): EffectiveConfig {
    return configurationFor(
      this.absolute(path),
      this.chainOf(path),
      this.setup.machine.files,
      this.setup.options,
      this.organisationOf(path)?.organisation,
    );
  }

  /** The house whose text a file is: the one that the strongest configuration file names. Throws a ConfigurationError. */
  organisationOf(path: string): LoadedOrganisation | undefined {
    const naming = this.chainOf(path).findLast(
      ({ configuration }) => configuration.organisation !== undefined,
    );
    if (naming === undefined) return undefined;
    const known = this.#organisations.get(naming);
    if (known !== undefined) return known;
    const loaded = loadOrganisation(naming, this.setup.dictionaries.shipped, this.setup.machine.files);
    this.#organisations.set(naming, loaded);
    return loaded;
  }

  /** The word lists of a user's own that hold for a file, the weakest first. Throws a ConfigurationError. */
  listsOf(path: string): readonly string[] {
    const { paths } = this.setup.machine.files;
    return this.chainOf(path).flatMap(({ file, configuration }) =>
      configuration.words.lists.map((list) => paths.resolve(paths.dirname(file), list)),
    );
  }

  /** The configuration files that hold for a file, the weakest first. Throws a ConfigurationError. */
  chainOf(path: string): readonly LoadedConfiguration[] {
    const file = this.#configurationFile(path);
    if (file === undefined) return [];
    const known = this.#chains.get(file);
    if (known !== undefined) return known;
    const chain = loadConfiguration(file, this.#houses, this.setup.machine.files);
    this.#chains.set(file, chain);
    return chain;
  }

  /** The configuration file that counts for a file, whatever it extends. */
  #configurationFile(path: string): string | undefined {
    const { configuration, machine } = this.setup;
    if (configuration === false) return undefined;
    if (configuration !== undefined) return this.absolute(configuration);
    const folder = machine.files.paths.dirname(this.absolute(path));
    if (this.#nearest?.folder !== folder)
      this.#nearest = { folder, file: findConfiguration(folder, machine.files) };
    return this.#nearest.file;
  }

  /** The path of a file as this machine has it. */
  absolute(path: string): string {
    return this.setup.machine.files.paths.resolve(this.setup.cwd, path);
  }

  /** The text with all safe fixes, made until none is left, and the result for it. */
  fix(path: string, decoded: DecodedText): LintedFile {
    let current = this.lintDecoded(path, decoded);
    for (let round = 0; round < FIX_ROUNDS; round++) {
      const fixed = withSafeFixes(current);
      if (fixed === undefined) break;
      current = this.lintDecoded(path, { ...decoded, text: fixed });
    }
    return current;
  }
}

function linted(path: string, { format, decoded }: TextSource, analysis: Analysis): LintedFile {
  return { path, format, analysis, source: decoded.text, decoded };
}

function unread(path: string, error: ReadError): LintedFile {
  return { path, format: "unknown", error };
}

/** The source with every safe fix that touches no other, or undefined when there is none. */
export function withSafeFixes(file: FileResult): string | undefined {
  const fixes = (file.analysis?.findings ?? []).flatMap((finding) =>
    finding.fix === null ? [] : [finding.fix],
  );
  if (fixes.length === 0 || file.source === undefined) return undefined;
  const fixed = applyEdits(
    file.source,
    withoutConflicts(fixes).flatMap((change) => change.edits),
  );
  return fixed === file.source ? undefined : fixed;
}
