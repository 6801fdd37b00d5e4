import type { Analyzer } from "@klarsprak/core";
import type { Settings } from "../settings.js";

/** Something wrong in a configuration file. Line and column count from 1. */
export interface HostProblem {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The analyzer that holds for a text, and what was wrong on the way to it. */
export interface HostedAnalyzer {
  readonly analyzer: Analyzer;
  /** Why the configuration could not be used; empty when it could. */
  readonly problems: readonly HostProblem[];
  /** What is used instead where there are problems. */
  readonly fallback: "previous" | "built-in";
}

/** What the server asks of the machine it runs on. */
export interface Host {
  /** Loads what is needed before the first text is checked. Never rejects. */
  prepare(): Promise<void>;
  /**
   * The analyzer for the text at an absolute path, which need not exist; the same one until something changes.
   * A configuration that cannot be used gives the last good analyzer or the built-in one.
   */
  analyzerFor(path: string, settings: Settings): HostedAnalyzer;
  /** Forgets configuration and word lists, so that they are read again. */
  reload(): void;
  /** Runs a task soon, after what has already arrived. */
  soon(task: () => void): void;
}
