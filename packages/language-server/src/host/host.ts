import type { Analysis, Analyzer, ConfigurationFault } from "@klarsprak/core";
import type { LoadingFault } from "@klarsprak/engine/browser";
import type { Settings } from "../settings.js";

/** Something wrong in a configuration file. Line and column count from 1. */
export interface HostProblem {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, in English. */
  readonly message: string;
  /** The same as data; left out where there is only the message. */
  readonly fault?: ConfigurationFault | LoadingFault;
  /** The innermost key it is about. */
  readonly key?: string;
}

/** The analyzer that holds for a text, and what was wrong on the way to it. */
export interface HostedAnalyzer {
  readonly analyzer: Analyzer;
  /** Why the configuration could not be used; empty when it could. */
  readonly problems: readonly HostProblem[];
  /** What is used instead where there are problems. */
  readonly fallback: "previous" | "built-in";
}

/** The files that a writer's change of the settings goes into, by absolute path. */
export interface ConfigurationFiles {
  /** The nearest configuration file; left out where there is none. */
  readonly configuration?: string;
  /** The file of the house the text is of; left out where no house is named, or one that is built in. */
  readonly organisation?: string;
}

/** A file that is no open text, as it was read and checked. */
export interface CheckedFile {
  readonly analyzer: Analyzer;
  readonly analysis: Analysis;
  readonly bytes: Uint8Array;
  /** What its reader passed over, as the engine says it; follows the name of the file. */
  readonly warnings: readonly string[];
  /** Why the configuration could not be used; empty when it could. */
  readonly problems: readonly HostProblem[];
}

/** Why a file is not checked, as the engine says it. */
export interface UnreadFile {
  readonly code: string;
  readonly message: string;
}

/** What a copy of a letter holds: comments, or tracked changes. */
export type LetterCopyKind = "comments" | "changes";

/** A copy of a letter of Word. */
export interface LetterCopy {
  /** What it is called, without a folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
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
  /** The files that hold for the text at an absolute path, also where they are broken. Never rejects. */
  configurationFilesFor(path: string): Promise<ConfigurationFiles>;
  /** The text of the file at an absolute path; undefined where it cannot be read. Never rejects. */
  readText(path: string): Promise<string | undefined>;
  /** Reads and checks a file of any format at an absolute path; with `bytes`, these instead of what is on disk. Never rejects for what the file holds. */
  checkFile(
    path: string,
    bytes: Uint8Array | undefined,
    settings: Settings,
  ): Promise<CheckedFile | UnreadFile>;
  /** A copy of a letter of Word that was checked; undefined where nothing would be in it. */
  letterCopy(path: string, file: CheckedFile, kind: LetterCopyKind): Promise<LetterCopy | undefined>;
  /** The address of the file at an absolute path. */
  uriOf(path: string): string;
  /** Tells which folders are open, as addresses, to a host that reads no others. */
  setFolders?(uris: readonly string[]): void;
  /**
   * Reads what {@link analyzerFor} needs for the text at an absolute path, where that takes waiting; undefined where there is
   * nothing to wait for. Never rejects.
   */
  readAhead?(path: string): Promise<void> | undefined;
  /** Tells who listens when texts should be checked again for another reason than a change the server knows of. */
  onChange?(listener: () => void): void;
  /** Tells who listens whenever a message of the client arrives, before that is read. */
  onMessage?(listener: () => void): void;
  /** Forgets configuration and word lists, so that they are read again. */
  reload(): void;
  /** Takes all steps of some work, in slices between which what has arrived is answered. Rejects with what they throw. */
  inSlices<T>(steps: Generator<unknown, T>): Promise<T>;
  /** Runs a task soon, after what has already arrived. */
  soon(task: () => void): void;
}
