import { dirname, resolve } from "node:path";
import {
  type Analysis,
  type AnalyzeInput,
  type Analyzer,
  applyEdits,
  createAnalyzer,
  type EffectiveConfig,
  type FileResult,
  formatOf,
  type ParsedText,
  type Rule,
  rules,
  type TextFormat,
  textTypes,
  withoutConflicts,
  withoutDocument,
} from "@klarsprak/core";
import { counterpartPath } from "./counterpart.js";
import type { DecodedText } from "./decode.js";
import { type ConfigurationOptions, configurationFor } from "./file-configuration.js";
import type { FoundFile } from "./find-files.js";
import { findConfiguration, type LoadedConfiguration, loadConfiguration } from "./load-configuration.js";
import type { DictionaryLoader } from "./load-dictionaries.js";
import type { GrammarLoader } from "./load-grammars.js";
import { builtInOrganisations, type LoadedOrganisation, loadOrganisation } from "./load-organisation.js";
import { SpellingLoader } from "./load-spelling.js";
import { isReadError, MAX_BYTES, type ReadError, readTextFile, tooLarge } from "./read-text-file.js";

/** What a run works with, whatever face started it. */
export interface LinterSetup {
  readonly dictionaries: DictionaryLoader;
  readonly grammars: GrammarLoader;
  readonly cwd: string;
  /** A configuration file for all, `false` for none, or undefined for the nearest of each file. */
  readonly configuration?: string | false | undefined;
  readonly options?: ConfigurationOptions;
  /** What counts as today: YYYY-MM-DD. */
  readonly today: string;
  /** The rules that are run; default all. */
  readonly rules?: readonly Rule[];
}

/** The result of a text, with what is needed to change it. */
export interface CheckedFile extends FileResult {
  readonly decoded?: DecodedText;
}

/** A text that was just checked, with all that was read of it. */
export interface LintedFile extends CheckedFile {
  readonly analysis?: Analysis;
}

/** What is kept of a text in a run over many. */
export function keptOf(file: LintedFile): CheckedFile {
  const { analysis, ...rest } = file;
  return analysis === undefined ? rest : { ...rest, analysis: withoutDocument(analysis) };
}

/** What a walk or a glob meets by chance; only where its own path was given is it an error. */
const BY_CHANCE: ReadonlySet<string> = new Set(["binary", "unknown-format", "is-directory", "not-a-file"]);

/** Whether a file was only met on the way and is none that klarsprak reads. */
export function isPassedOver(file: FoundFile, result: FileResult): boolean {
  return !file.named && result.error !== undefined && BY_CHANCE.has(result.error.code);
}

/** How many rounds of fixes are made before what is left counts as not converging. */
const FIX_ROUNDS = 10;

/** Checks files. Configuration and dictionaries are loaded once for each folder they hold for. */
export class Linter {
  readonly #chains = new Map<string, readonly LoadedConfiguration[]>();
  readonly #organisations = new Map<LoadedConfiguration, LoadedOrganisation>();
  readonly #analyzers = new Map<string, Analyzer>();
  readonly #spelling = new SpellingLoader();

  readonly #houses: readonly string[];

  constructor(readonly setup: LinterSetup) {
    this.#houses = builtInOrganisations(setup.dictionaries.organisationFolder);
  }

  /** Checks a file; what goes wrong with it stands in the result. Throws a ConfigurationError. */
  lintFile(file: FoundFile): LintedFile {
    const path = resolve(this.setup.cwd, file.path);
    const decoded = readTextFile(path);
    if (isReadError(decoded)) return { path: file.path, format: "unknown", error: decoded };
    return this.lintDecoded(file.path, decoded);
  }

  /** Checks a text that stands, or would stand, at a path. */
  lintDecoded(path: string, decoded: DecodedText): LintedFile {
    const format = readableFormat(path, decoded);
    if (typeof format !== "string") return { path, format: "unknown", error: format };
    const analysis = this.analyze(path, decoded.text, format);
    return { path, format, analysis, source: decoded.text, decoded };
  }

  analyze(path: string, source: string, format: TextFormat): Analysis {
    // The whole path, as an editor knows it: the folder a text lies in can tell what it is.
    return this.analyzerFor(path).analyze({ source, format, path: resolve(this.setup.cwd, path) });
  }

  /** Tags and parses a text that stands, or would stand, at a path. Throws a ConfigurationError or a GrammarError. */
  parse(path: string, decoded: DecodedText): ParsedText | ReadError {
    const format = readableFormat(path, decoded);
    if (typeof format !== "string") return format;
    const input = { source: decoded.text, format, path: resolve(this.setup.cwd, path) };
    return this.analyzerFor(path).parse(input);
  }

  /** The analyzer with the configuration that holds for a file. */
  analyzerFor(path: string): Analyzer {
    const config = this.configurationOf(path);
    const organisation = this.organisationOf(path)?.organisation;
    const key = JSON.stringify(config);
    const known = this.#analyzers.get(key);
    if (known !== undefined) return known;
    const lists = this.chainOf(path).flatMap(({ file, configuration }) =>
      configuration.words.lists.map((list) => resolve(dirname(file), list)),
    );
    const analyzer = createAnalyzer({
      rules: this.setup.rules ?? rules,
      textTypes,
      ...this.setup.dictionaries.load(lists, organisation),
      grammarFor: this.setup.grammars.grammarFor,
      counterpartOf: readCounterpart,
      spelling: this.#spelling.spelling,
      config,
      today: this.setup.today,
    });
    this.#analyzers.set(key, analyzer);
    return analyzer;
  }

  /** What holds for a file. Throws a ConfigurationError. */
  configurationOf(path: string): EffectiveConfig {
    return configurationFor(
      resolve(this.setup.cwd, path),
      this.chainOf(path),
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
    const loaded = loadOrganisation(naming, this.setup.dictionaries.organisationFolder);
    this.#organisations.set(naming, loaded);
    return loaded;
  }

  /** The configuration files that hold for a file, the weakest first. Throws a ConfigurationError. */
  chainOf(path: string): readonly LoadedConfiguration[] {
    const { configuration, cwd } = this.setup;
    if (configuration === false) return [];
    const folder = dirname(resolve(cwd, path));
    const known = this.#chains.get(folder);
    if (known !== undefined) return known;
    const file = configuration === undefined ? findConfiguration(folder) : resolve(cwd, configuration);
    const chain = file === undefined ? [] : loadConfiguration(file, this.#houses);
    this.#chains.set(folder, chain);
    return chain;
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

/** The other version of the text at a path; undefined where there is none or it cannot be read. */
function readCounterpart(path: string): AnalyzeInput | undefined {
  const other = counterpartPath(path);
  const decoded = other === undefined ? undefined : readTextFile(other);
  if (other === undefined || decoded === undefined || isReadError(decoded)) return undefined;
  const format = readableFormat(other, decoded);
  return typeof format === "string" ? { source: decoded.text, format, path: other } : undefined;
}

/** The format of a text, or why it is not read. */
function readableFormat(path: string, { text }: DecodedText): TextFormat | ReadError {
  if (text.length > MAX_BYTES) return tooLarge(text.length);
  return (
    formatOf(path, text) ?? {
      code: "unknown-format",
      message:
        "has an ending klarsprak does not know. It reads .txt, .md, .html and templates such as .hbs and .j2.",
    }
  );
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
