import { resolve } from "node:path";
import type { Analyzer } from "@klarsprak/core";
import {
  ConfigurationError,
  type ConfigurationIssue,
  type ConfigurationOptions,
  DictionaryLoader,
  GrammarLoader,
  Linter,
  PageLooks,
} from "@klarsprak/engine";
import type { Settings } from "../settings.js";
import type { Host, HostedAnalyzer, HostProblem } from "./host.js";

/** Where the host finds what is shipped with the program. */
export interface NodeHostOptions {
  /** Folder of the compiled dictionaries. */
  readonly dictionaries: string;
  /** Folder of the models of grammar; left out, it is that of their package. */
  readonly models?: string;
  /** What counts as today, YYYY-MM-DD; handed in by tests. */
  readonly today?: () => string;
}

/** Finds configuration and dictionaries on disk, as the command line does. */
export class NodeHost implements Host {
  readonly #today: () => string;
  readonly #lastGood = new Map<string, Analyzer>();
  readonly #linters = new Map<string, Linter>();
  #broken = new Map<string, readonly HostProblem[]>();
  readonly #looks = new PageLooks(process.cwd());
  readonly #grammars: GrammarLoader;
  #dictionaries: DictionaryLoader;

  constructor(readonly options: NodeHostOptions) {
    this.#today = options.today ?? localToday;
    this.#dictionaries = new DictionaryLoader(options.dictionaries);
    this.#grammars = new GrammarLoader(options.models);
  }

  analyzerFor(path: string, settings: Settings): HostedAnalyzer {
    const key = JSON.stringify([path, settings]);
    const known = this.#broken.get(key);
    if (known !== undefined) return this.#fallback(key, settings, known);
    try {
      const analyzer = this.#linter(settings, undefined).analyzerFor(path);
      this.#lastGood.set(key, analyzer);
      return { analyzer, problems: [], fallback: "previous" };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      const problems = error.issues.map(toProblem);
      this.#broken.set(key, problems);
      return this.#fallback(key, settings, problems);
    }
  }

  async prepare(): Promise<void> {
    await this.#looks.load("html").catch(() => {});
  }

  reload(): void {
    this.#linters.clear();
    this.#broken = new Map();
    this.#dictionaries = new DictionaryLoader(this.options.dictionaries);
  }

  soon(task: () => void): void {
    setImmediate(task);
  }

  #fallback(key: string, settings: Settings, problems: readonly HostProblem[]): HostedAnalyzer {
    const good = this.#lastGood.get(key);
    if (good !== undefined) return { analyzer: good, problems, fallback: "previous" };
    return { analyzer: this.#linter(settings, false).analyzerFor("/"), problems, fallback: "built-in" };
  }

  /** One linter for each day and each set of settings, since it remembers what it has read. */
  #linter(settings: Settings, configuration: false | undefined): Linter {
    const today = this.#today();
    const key = JSON.stringify([today, settings, configuration]);
    const known = this.#linters.get(key);
    if (known !== undefined) return known;
    const linter = new Linter({
      dictionaries: this.#dictionaries,
      grammars: this.#grammars,
      cwd: process.cwd(),
      configuration,
      looks: this.#looks,
      options: optionsOf(settings),
      today,
    });
    this.#linters.set(key, linter);
    return linter;
  }
}

function optionsOf({ textType, language }: Settings): ConfigurationOptions {
  return {
    ...(textType === "auto" ? {} : { type: textType }),
    ...(language === "auto" ? {} : { language }),
  };
}

/** The engine shows paths relative to the working folder; an editor needs them whole. */
function toProblem({ file, line, column, message }: ConfigurationIssue): HostProblem {
  return { file: resolve(file), line, column, message };
}

function localToday(): string {
  const date = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
