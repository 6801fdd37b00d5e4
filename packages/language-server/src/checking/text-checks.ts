import type { Finding } from "@klarsprak/core";
import type { Connection, Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedText, Client } from "../features/feature.js";
import { pullsDiagnostics, refreshesDiagnostics } from "../features/pull-diagnostics.js";
import type { Host } from "../host/host.js";
import { statusNotification } from "../protocol.js";
import { statusOf } from "../status.js";
import type { ConfigurationReports } from "./configuration-reports.js";
import { EarlyFindings, MOST_EARLY } from "./early-findings.js";
import { IdleQueue } from "./idle-queue.js";
import { OpenText } from "./open-text.js";
import { ShownFindings } from "./shown-findings.js";
import { textDiagnostics } from "./text-diagnostics.js";
import type { TextSettings } from "./text-settings.js";

/** What the checks work with. */
export interface CheckSurroundings {
  readonly connection: Connection;
  readonly host: Host;
  readonly settings: TextSettings;
  readonly reports: ConfigurationReports;
  /** Resolves when all is there that is needed to check; before, nothing is told that would have to be taken back. */
  readonly ready: Promise<void>;
  client(): Client;
  /** Tells the client to ask again. */
  refresh(): void;
  log(message: string): void;
}

/** The open texts: checks them when there is time, and tells what is found. */
export class TextChecks {
  readonly #texts = new Map<string, OpenText>();
  readonly #queue: IdleQueue<string>;
  readonly #early = new EarlyFindings();
  readonly #shown = new ShownFindings();
  /** Texts of which a client that asks was told what was found so far, and will be told to ask again. */
  readonly #released = new Set<string>();
  /**
   * Texts that were opened and not yet checked as a whole. A client that asks may have asked before it said that the text
   * is open, or thrown away an answer about the one it had just closed: it is told to ask again.
   */
  readonly #opened = new Set<string>();
  /** Texts whose analyzer was made. */
  readonly #begun = new Set<string>();
  #isReady = false;

  constructor(readonly surroundings: CheckSurroundings) {
    const { host, ready } = surroundings;
    this.#queue = new IdleQueue(
      (task) => host.soon(task),
      (uri, isOver) => this.#check(uri, isOver),
    );
    host.onMessage?.(() => this.#queue.putOff());
    void ready.then(() => {
      this.#isReady = true;
    });
  }

  get all(): readonly OpenText[] {
    return [...this.#texts.values()];
  }

  /** A document was opened, or belongs to another path now. */
  open(document: TextDocument, path: string): void {
    const { uri } = document;
    this.#texts.set(uri, new OpenText(document, path));
    this.#opened.add(uri);
    void this.surroundings.settings.open(uri).then(() => this.add(uri));
  }

  close(uri: string): void {
    const { connection, settings, reports } = this.surroundings;
    this.#queue.delete(uri);
    this.#early.forget(uri);
    this.#released.delete(uri);
    this.#opened.delete(uri);
    this.#begun.delete(uri);
    this.#shown.showAll(uri, false);
    settings.close(uri);
    reports.set(uri, { problems: [], fallback: "built-in" });
    if (this.#texts.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** A text is to be checked when there is time. */
  add(uri: string): void {
    if (this.#isReady && this.#texts.has(uri) && this.surroundings.settings.isKnown(uri))
      this.#queue.add(uri);
  }

  addAll(): void {
    for (const uri of this.#texts.keys()) this.add(uri);
  }

  /** Whether all findings of a text are told, whatever is set. */
  showAll(uri: string, all: boolean): void {
    this.#shown.showAll(uri, all);
    this.add(uri);
  }

  /** A text and its result, when the whole of it has been checked; undefined where it is not checked. */
  async whole(uri: string): Promise<CheckedText | undefined> {
    await this.#known(uri);
    while (this.#queue.has(uri)) await this.#queue.done(uri);
    await this.#readAhead(uri);
    return this.#checked(uri);
  }

  /** What is told of a text to who asks; of a long one that was just opened what is found so far. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    await this.#known(uri);
    await this.#queue.done(uri);
    const early = this.#texts.get(uri);
    if (early !== undefined && this.#queue.has(uri) && this.#released.has(uri))
      return this.#told(early, early.partial);
    const checked = await this.whole(uri);
    const text = this.#texts.get(uri);
    return text === undefined ? [] : this.#told(text, checked?.analysis.findings ?? []);
  }

  async #known(uri: string): Promise<void> {
    await this.surroundings.ready;
    await this.surroundings.settings.known(uri);
  }

  /** Checks a text until time is over, and tells whether it is done. */
  #check(uri: string, isOver: () => boolean): boolean {
    const text = this.#texts.get(uri);
    if (text === undefined) return true;
    const reading = this.#readAhead(uri);
    if (reading !== undefined) {
      void reading.then(() => this.add(uri));
      return true;
    }
    if (!this.#advance(text, isOver)) {
      this.#tellEarly(text);
      return false;
    }
    // To tell it takes its time too.
    if (isOver()) return false;
    this.#tell(text);
    this.#early.toldAll(uri);
    return true;
  }

  /** Where it fails, the check as a whole will tell. */
  #advance(text: OpenText, isOver: () => boolean): boolean {
    if (!this.#isChecked(text)) return true;
    const { host, settings } = this.surroundings;
    try {
      const { uri } = text.document;
      const { analyzer } = host.analyzerFor(text.path, settings.of(uri));
      // With the first analyzer the dictionaries are read, which is enough for one turn.
      if (!this.#begun.has(uri)) {
        this.#begun.add(uri);
        if (isOver()) return false;
      }
      return text.step(analyzer, isOver);
    } catch {
      return true;
    }
  }

  #tellEarly(text: OpenText): void {
    const { connection, client } = this.surroundings;
    const { uri } = text.document;
    if (!this.#early.isDue(uri)) return;
    const { partial } = text;
    if (partial.length === 0) return;
    this.#early.told(uri);
    if (partial.length > MOST_EARLY) return;
    if (!pullsDiagnostics(client())) {
      // Without a version: this is not the result for it.
      void connection.sendDiagnostics({ uri, diagnostics: [...this.#told(text, partial)] });
    } else if (refreshesDiagnostics(client())) {
      this.#released.add(uri);
      this.#queue.release(uri);
    }
  }

  #tell(text: OpenText): void {
    const { connection, client, refresh } = this.surroundings;
    const { uri, version } = text.document;
    const checked = this.#checked(uri);
    if (!pullsDiagnostics(client())) {
      const diagnostics = [...this.#told(text, checked?.analysis.findings ?? [])];
      void connection.sendDiagnostics({ uri, version, diagnostics });
    }
    const isReleased = this.#released.delete(uri);
    const isOpened = this.#opened.delete(uri);
    if (isReleased || (isOpened && refreshesDiagnostics(client()))) refresh();
    if (checked === undefined || client().options.status !== true) return;
    void connection.sendNotification(statusNotification, statusOf(uri, version, checked.analysis));
  }

  #readAhead(uri: string): Promise<void> | undefined {
    const text = this.#texts.get(uri);
    return text === undefined ? undefined : this.surroundings.host.readAhead?.(text.path);
  }

  #told(text: OpenText, findings: readonly Finding[]): readonly Diagnostic[] {
    const { client, settings } = this.surroundings;
    const related = client().capabilities.textDocument?.publishDiagnostics?.relatedInformation === true;
    return textDiagnostics(text, findings, settings.of(text.document.uri), this.#shown, related);
  }

  /** A text and its result as it now stands; undefined where it is not checked. */
  #checked(uri: string): CheckedText | undefined {
    const text = this.#texts.get(uri);
    if (text === undefined || !this.#isChecked(text)) return undefined;
    const { host, settings, reports, log } = this.surroundings;
    try {
      const hosted = host.analyzerFor(text.path, settings.of(uri));
      reports.set(uri, hosted);
      const analysis = text.analysis(hosted.analyzer);
      for (const { ruleId, message } of analysis.failures)
        log(ruleId === null ? message : `${text.path}: rule ${ruleId} failed: ${message}`);
      return { text, analyzer: hosted.analyzer, analysis };
    } catch (error) {
      log(`${text.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return undefined;
    }
  }

  #isChecked(text: OpenText): boolean {
    const { enable } = this.surroundings.settings.of(text.document.uri);
    return this.#isReady && enable && !text.isTooLarge && !text.isBinary;
  }
}
