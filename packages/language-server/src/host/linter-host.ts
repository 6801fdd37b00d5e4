import type { Analyzer } from "@klarsprak/core";
import {
  ConfigurationError,
  type ConfigurationIssue,
  type ConfigurationOptions,
  copyName,
  type DictionaryShelf,
  findConfiguration,
  isReadError,
  Linter,
  type LinterSetup,
  letterCopy,
  type Machine,
  PageLooks,
  takeInSlices,
} from "@klarsprak/engine/browser";
import { Turns } from "../checking/turns.js";
import { defaultSettings, type Settings } from "../settings.js";
import type {
  CheckedFile,
  ConfigurationFiles,
  Host,
  HostedAnalyzer,
  HostProblem,
  LetterCopy,
  LetterCopyKind,
  UnreadFile,
} from "./host.js";

/** What a host works with on the machine it runs on. */
export interface Surroundings {
  /** The machine, anew for each linter: what it remembers is forgotten with that. */
  readonly machine: () => Machine;
  /** The dictionaries, anew after each change of a file. */
  readonly dictionaries: () => DictionaryShelf;
  readonly grammars: LinterSetup["grammars"];
  /** What counts as today, YYYY-MM-DD; handed in by tests. */
  readonly today?: () => string;
  /** The address of the file at an absolute path. */
  readonly uriOf: (path: string) => string;
  /** Runs a task soon, after what has already arrived. */
  readonly soon: (task: () => void) => void;
}

/** Finds configuration and dictionaries as the command line does, wherever the files are. */
export class LinterHost implements Host {
  /** The last analyzer of each text that could be made, and what it was made from. */
  readonly #lastGood = new Map<string, { readonly analyzer: Analyzer; readonly made: string }>();
  /** The texts whose analyzer is known to be as the files now stand. */
  #current = new Set<string>();
  readonly #linters = new Map<string, Linter>();
  /** What checked a file last while its configuration was good, and which of all checks that was. */
  readonly #goodLinters = new Map<string, { readonly linter: Linter; readonly check: number }>();
  #checks = 0;
  #broken = new Map<string, readonly HostProblem[]>();
  readonly #looks: PageLooks;
  /** The same for all files, whatever linter checks them. */
  readonly #turns: Turns;
  #dictionaries: DictionaryShelf;

  constructor(readonly surroundings: Surroundings) {
    this.#looks = new PageLooks(surroundings.machine().files);
    this.#dictionaries = surroundings.dictionaries();
    this.#turns = new Turns(surroundings.soon);
  }

  async prepare(): Promise<void> {
    await this.#looks.load("html").catch(() => {});
  }

  analyzerFor(path: string, settings: Settings): HostedAnalyzer {
    const key = JSON.stringify([path, optionsOf(settings)]);
    const known = this.#broken.get(key);
    if (known !== undefined) return this.#fallback(key, settings, known);
    try {
      const analyzer = this.#analyzer(key, path, settings);
      return { analyzer, problems: [], fallback: "previous" };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const problems = error.issues.map((issue) => this.#toProblem(issue));
      this.#broken.set(key, problems);
      return this.#fallback(key, settings, problems);
    }
  }

  async checkFile(
    path: string,
    bytes: Uint8Array | undefined,
    settings: Settings,
  ): Promise<CheckedFile | UnreadFile> {
    const read = bytes ?? this.surroundings.machine().files.readBytes(path);
    if (isReadError(read)) return read;
    const key = JSON.stringify([path, settings]);
    const linter = this.linter(settings);
    const check = ++this.#checks;
    try {
      const file = await checkedBy(linter, path, read, []);
      // A check that began before may end after.
      if ((this.#goodLinters.get(key)?.check ?? 0) < check) this.#goodLinters.set(key, { linter, check });
      return file;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const instead = this.#goodLinters.get(key)?.linter ?? this.linter(settings, false);
      const problems = error.issues.map((issue) => this.#toProblem(issue));
      return checkedBy(instead, path, read, problems);
    }
  }

  async letterCopy(
    path: string,
    { analysis, bytes }: CheckedFile,
    kind: LetterCopyKind,
  ): Promise<LetterCopy | undefined> {
    const copyKind = kind === "comments" ? "arbeidskopi" : "forslag";
    const language = analysis.language === "nn" ? "nn" : "nb";
    const copy = await letterCopy(copyKind, { path, bytes, findings: analysis.findings, language });
    const { paths } = this.surroundings.machine().files;
    return copy === undefined ? undefined : { name: paths.basename(copyName(path, copyKind)), bytes: copy };
  }

  async configurationFilesFor(path: string): Promise<ConfigurationFiles> {
    const { files } = this.surroundings.machine();
    const configuration = findConfiguration(files.paths.dirname(path), files);
    const organisation = this.#organisationFile(path);
    return {
      ...(configuration === undefined ? {} : { configuration }),
      ...(organisation === undefined ? {} : { organisation }),
    };
  }

  async readText(path: string): Promise<string | undefined> {
    return this.#textOf(path);
  }

  uriOf(path: string): string {
    return this.surroundings.uriOf(path);
  }

  reload(): void {
    this.#linters.clear();
    this.#broken = new Map();
    this.#current = new Set();
    this.#dictionaries = this.surroundings.dictionaries();
  }

  inSlices<T>(steps: Generator<unknown, T>): Promise<T> {
    return takeInSlices(steps, this.#turns);
  }

  soon(task: () => void): void {
    this.surroundings.soon(task);
  }

  /** One linter for each day and each set of settings, since it remembers what it has read. */
  protected linter(settings: Settings, configuration?: false): Linter {
    const today = this.#today();
    const key = JSON.stringify([today, optionsOf(settings), configuration]);
    const known = this.#linters.get(key);
    if (known !== undefined) return known;
    const linter = this.newLinter(settings, configuration, today);
    this.#linters.set(key, linter);
    return linter;
  }

  /** A linter that remembers nothing yet. */
  protected newLinter(settings: Settings, configuration?: false, today = this.#today()): Linter {
    const machine = this.surroundings.machine();
    return new Linter({
      machine,
      dictionaries: this.#dictionaries,
      grammars: this.surroundings.grammars,
      cwd: machine.files.cwd,
      configuration,
      looks: this.#looks,
      slices: this.#turns,
      options: optionsOf(settings),
      today,
    });
  }

  /** The same analyzer as before where what it is made from has not changed, so that nothing is checked again in vain. */
  #analyzer(key: string, path: string, settings: Settings): Analyzer {
    const good = this.#lastGood.get(key);
    const today = this.#today();
    const current = `${today} ${key}`;
    if (good !== undefined && this.#current.has(current)) return good.analyzer;
    const linter = this.linter(settings);
    const lists = linter.listsOf(path).map((list) => this.#textOf(list));
    const made = JSON.stringify([today, linter.configurationOf(path), lists]);
    const analyzer = good?.made === made ? good.analyzer : linter.analyzerFor(path);
    this.#lastGood.set(key, { analyzer, made });
    this.#current.add(current);
    return analyzer;
  }

  #textOf(path: string): string | undefined {
    try {
      return this.surroundings.machine().files.readText(path);
    } catch {
      return undefined;
    }
  }

  #organisationFile(path: string): string | undefined {
    try {
      const file = this.linter(defaultSettings).organisationOf(path)?.file;
      const { shipped } = this.#dictionaries;
      // The houses that are built in are nobody's to change.
      return shipped.houses().some((name) => shipped.house(name)?.file === file) ? undefined : file;
    } catch (error) {
      if (error instanceof ConfigurationError) return undefined;
      throw error;
    }
  }

  #today(): string {
    return (this.surroundings.today ?? localToday)();
  }

  #fallback(key: string, settings: Settings, problems: readonly HostProblem[]): HostedAnalyzer {
    const good = this.#lastGood.get(key);
    if (good !== undefined) return { analyzer: good.analyzer, problems, fallback: "previous" };
    return { analyzer: this.linter(settings, false).analyzerFor("/"), problems, fallback: "built-in" };
  }

  /** The engine shows paths relative to the working folder; an editor needs them whole. */
  #toProblem(issue: ConfigurationIssue): HostProblem {
    const { paths, cwd } = this.surroundings.machine().files;
    return { ...issue, file: paths.resolve(cwd, issue.file) };
  }
}

/** Throws a ConfigurationError. */
async function checkedBy(
  linter: Linter,
  path: string,
  bytes: Uint8Array,
  problems: readonly HostProblem[],
): Promise<CheckedFile | UnreadFile> {
  const { analysis, error, warnings = [] } = await linter.lintBytes(path, bytes);
  if (analysis === undefined) return error ?? { code: "reader-failed", message: "cannot be read." };
  return { analyzer: linter.analyzerFor(path), analysis, bytes, warnings, problems };
}

function optionsOf({ textType, language }: Settings): ConfigurationOptions {
  return {
    ...(textType === "auto" ? {} : { type: textType }),
    ...(language === "auto" ? {} : { language }),
  };
}

function localToday(): string {
  const date = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
