import {
  ConfigurationError,
  DictionaryShelf,
  GrammarShelf,
  isReadError,
  type Machine,
  type ReadError,
  readCounterpart,
} from "@klarsprak/engine/browser";
import { normalize } from "pathe";
import { defaultSettings, type Settings } from "../settings.js";
import { BrowserFiles, type ReadFile } from "./browser-files.js";
import type { CheckedFile, ConfigurationFiles, HostedAnalyzer, UnreadFile } from "./host.js";
import { LinterHost } from "./linter-host.js";
import { type ShippedBytes, ShippedModels, shippedFiles } from "./shipped-bytes.js";

/** What the host is handed, since it finds nothing by itself. */
export interface BrowserHostOptions {
  readonly shipped: ShippedBytes;
  /** Asks the editor for a file by its address. */
  readonly readFile: ReadFile;
  /** What counts as today, YYYY-MM-DD; handed in by tests. */
  readonly today?: () => string;
  /** See {@link Host.onMessage}. */
  readonly onMessage?: (listener: () => void) => void;
}

/** Finds configuration, word lists and houses in the open folders of an editor in a browser, by asking it for them. */
export class BrowserHost extends LinterHost {
  readonly #files: BrowserFiles;
  readonly #models: ShippedModels;
  /** Texts for which all that is configured is known. */
  readonly #isAhead = new Set<string>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #late = new Set<string>();
  #changed: () => void = () => {};
  readonly onMessage: (listener: () => void) => void;

  constructor({ shipped, readFile, today, onMessage }: BrowserHostOptions) {
    const files = new BrowserFiles(readFile, (path) => this.#readLate(path));
    const models = new ShippedModels(shipped);
    const machine: Machine = { files, spelling: noSpelling, readPdf: noPdf };
    super({
      machine: () => machine,
      dictionaries: () => new DictionaryShelf(shippedFiles(shipped), files),
      grammars: new GrammarShelf(models.bytesOf),
      ...(today === undefined ? {} : { today }),
      uriOf: (path) => files.uriOf(path),
      soon,
    });
    this.onMessage = onMessage ?? (() => {});
    this.#files = files;
    this.#models = models;
  }

  override async prepare(): Promise<void> {
    await Promise.all([super.prepare(), this.#models.unpack()]);
  }

  override analyzerFor(path: string, settings: Settings): HostedAnalyzer {
    return super.analyzerFor(normalize(path), settings);
  }

  override async checkFile(
    path: string,
    bytes: Uint8Array | undefined,
    settings: Settings,
  ): Promise<CheckedFile | UnreadFile> {
    const place = normalize(path);
    await this.readAhead(place);
    const read = bytes ?? (await this.#files.readNow(place));
    return isReadError(read) ? read : super.checkFile(place, read, settings);
  }

  override async configurationFilesFor(path: string): Promise<ConfigurationFiles> {
    const place = normalize(path);
    await this.readAhead(place);
    return super.configurationFilesFor(place);
  }

  override async readText(path: string): Promise<string | undefined> {
    const read = await this.#files.readNow(normalize(path));
    return isReadError(read) ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(read);
  }

  setFolders(uris: readonly string[]): void {
    this.#files.setFolders(uris);
    this.reload();
  }

  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  readAhead(path: string): Promise<void> | undefined {
    const place = normalize(path);
    if (this.#isAhead.has(place)) return undefined;
    const known = this.#reading.get(place);
    if (known !== undefined) return known;
    if (this.#unknownFor(place).length === 0) {
      this.#isAhead.add(place);
      return undefined;
    }
    const reading = this.#readAll(place).finally(() => this.#reading.delete(place));
    this.#reading.set(place, reading);
    return reading;
  }

  override reload(): void {
    this.#files.forget();
    this.#isAhead.clear();
    super.reload();
  }

  /** What is read can name more to read: a configuration another one, a house, word lists. */
  async #readAll(path: string): Promise<void> {
    for (;;) {
      const unknown = this.#unknownFor(path);
      if (unknown.length === 0) return;
      await this.#files.read(unknown);
    }
  }

  /** The files that must be known before a text is checked: those of its configuration, and its other version. */
  #unknownFor(path: string): readonly string[] {
    return this.#files.unknownIn(() => {
      // What it remembers may lack what is still unknown.
      const linter = this.newLinter(defaultSettings);
      try {
        linter.configurationOf(path);
        for (const list of linter.listsOf(path)) this.#files.isFile(list);
      } catch (error) {
        // Told where the analyzer is asked for.
        if (!(error instanceof ConfigurationError)) throw error;
      }
      readCounterpart(path, this.#files);
    });
  }

  /** What only the check itself asked for, such as a style sheet, is read now, and the texts are checked again. */
  #readLate(path: string): void {
    const isFirst = this.#late.size === 0;
    this.#late.add(path);
    if (!isFirst) return;
    soon(async () => {
      const paths = [...this.#late];
      await this.#files.read(paths);
      for (const one of paths) this.#late.delete(one);
      super.reload();
      this.#changed();
    });
  }
}

/** Runs a task after what has already arrived: a timer would be slowed down in a tab that is not looked at. */
function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(null);
}

function noSpelling(): never {
  throw new Error(
    "needs the package @klarsprak/spelling, which cannot be had in a browser. Switch the rule off.",
  );
}

async function noPdf(): Promise<ReadError> {
  return {
    code: "not-in-browser",
    message: "is a PDF, which is not read in a browser. Open it with klarsprak on your own machine.",
  };
}
