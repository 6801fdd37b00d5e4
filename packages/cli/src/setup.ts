import { fileURLToPath } from "node:url";
import { nearest, type Rule, rules, type Severity, textTypes } from "@klarsprak/core";
import {
  type ConfigurationOptions,
  DictionaryLoader,
  GrammarLoader,
  Linter,
  nodeMachine,
  type WatchedFiles,
  withPartials,
} from "@klarsprak/engine";
import { UsageError } from "./usage-error.js";

/** Options that more than one command takes. */
export interface SharedOptions {
  readonly config?: string | boolean;
  readonly type?: string;
  readonly language?: "nb" | "nn" | "auto";
  readonly rule?: readonly string[];
  readonly today?: string;
}

/** The folder of the compiled dictionaries, beside the built program. */
export const dictionaryFolder = fileURLToPath(new URL("./dictionaries/", import.meta.url));

/** The folder of the models of grammar, beside the built program. */
export const modelFolder = fileURLToPath(new URL("./models/", import.meta.url));

/** The folder of the built program. */
export const programFolder = fileURLToPath(new URL("./", import.meta.url));

/** The module of a thread that checks files. */
export const threadFile = new URL("../bin/checking-thread.js", import.meta.url);

export interface LinterSurroundings {
  /** The rules that are run; default all. */
  readonly only?: readonly Rule[];
  /** How many other threads check files meanwhile; default none. */
  readonly otherThreads?: number;
  /** Notes what a result hangs on, for a cache. */
  readonly watched?: WatchedFiles;
}

/** A linter by the options of the command line. Throws a UsageError for what cannot be. */
export function createLinter(
  options: SharedOptions,
  { only, otherThreads = 0, watched }: LinterSurroundings = {},
): Linter {
  const today = todayOf(options.today);
  const machine = nodeMachine({ otherThreads });
  return new Linter({
    machine: watched === undefined ? machine : { ...machine, files: watched },
    dictionaries: new DictionaryLoader(dictionaryFolder),
    grammars: new GrammarLoader(modelFolder),
    cwd: process.cwd(),
    configuration: options.config === true ? undefined : options.config,
    options: configurationOptions(options),
    wholeOf: withPartials,
    get today() {
      watched?.noteToday();
      return today;
    },
    ...(only === undefined ? {} : { rules: only }),
  });
}

function configurationOptions({ type, language, rule = [] }: SharedOptions): ConfigurationOptions {
  const types = textTypes.map((t) => t.id);
  if (type !== undefined && !types.includes(type)) {
    throw new UsageError(
      `--type: there is no text type "${type}".${nearest(type, types)} Types: ${types.join(", ")}`,
    );
  }
  const severities = Object.fromEntries(rule.map(ruleSetting));
  return {
    ...(type === undefined ? {} : { type }),
    ...(language === undefined ? {} : { language }),
    ...(rule.length === 0 ? {} : { rules: severities }),
  };
}

function ruleSetting(text: string): readonly [string, Severity | "off"] {
  const [id = "", severity = ""] = text.split("=");
  if (!/^(?:off|info|warning|error)$/.test(severity)) {
    throw new UsageError(
      `--rule: "${text}" must be <id>=off, info, warning or error, for example --rule lang-setning=info`,
    );
  }
  const ids = rules.map((r) => r.id);
  if (!ids.includes(id))
    throw new UsageError(
      `--rule: there is no rule "${id}".${nearest(id, ids)} List them with: klarsprak rules`,
    );
  return [id, severity as Severity | "off"];
}

/** What counts as today. Throws a UsageError where it is no date. */
export function todayOf(text: string | undefined): string {
  if (text === undefined) return localDate(new Date());
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(`--today: "${text}" is no date of the form YYYY-MM-DD`);
  }
  return text;
}

function localDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
