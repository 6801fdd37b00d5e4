import type { Analysis, Analyzer } from "@klarsprak/core";
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { codeActions, FIX_ALL } from "./code-actions.js";
import { ConfigurationReports } from "./configuration-reports.js";
import { toDiagnostic, tooLargeDiagnostic } from "./diagnostics.js";
import { documentPath } from "./document-path.js";
import type { Host } from "./host.js";
import { hoverAt } from "./hover.js";
import { IdleQueue } from "./idle-queue.js";
import { OpenText } from "./open-text.js";
import { defaultSettings, readSettings, type Settings } from "./settings.js";
import { statusNotification, statusOf } from "./status.js";

const CONFIGURATION_FILE = "klarsprak.config.json";

/** Serves an editor over a connection until it ends. Starts to listen at once. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #texts = new Map<string, OpenText>();
  readonly #reports: ConfigurationReports;
  readonly #queue: IdleQueue<string>;
  readonly #logged = new Set<string>();
  #client: ClientCapabilities = {};
  #root = "";
  #settings: Settings = defaultSettings;
  /** Before the client has told its settings nothing is checked, so that nothing has to be taken back. */
  #isReady = false;
  readonly #ready: Promise<void>;
  /** Called when the settings of the client are known. */
  #settle: () => void = () => {};
  #sendsStatus = false;

  constructor(
    readonly connection: Connection,
    readonly host: Host,
  ) {
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    this.#ready = Promise.all([settled, host.prepare()]).then(() => {
      this.#isReady = true;
      this.#checkAll();
    });
    this.#reports = new ConfigurationReports(connection);
    this.#queue = new IdleQueue(
      (task) => host.soon(task),
      (uri) => this.#check(uri),
    );
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(({ settings }) => this.#readSettings(settings));
    connection.onDidChangeWatchedFiles(() => {
      this.host.reload();
      this.#checkAll();
    });
    connection.onCodeAction(async (params) => {
      await this.#ready;
      const checked = this.#checked(params.textDocument.uri);
      if (checked === undefined) return [];
      const documentChanges = this.#client.workspace?.workspaceEdit?.documentChanges === true;
      return [...codeActions(checked.text, checked.analyzer, params, { documentChanges })];
    });
    connection.onHover(async ({ textDocument, position }) => {
      await this.#ready;
      const checked = this.#checked(textDocument.uri);
      if (checked === undefined) return null;
      const { document } = checked.text;
      const markdown =
        this.#client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
      return hoverAt(document, checked.analysis, document.offsetAt(position), markdown);
    });
    this.#documents.onDidOpen(({ document }) => this.#open(document));
    this.#documents.onDidChangeContent(({ document: { uri } }) => this.#enqueue(uri));
    this.#documents.onDidClose(({ document }) => this.#close(document.uri));
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({
    capabilities,
    workspaceFolders,
    rootUri,
    initializationOptions,
  }: InitializeParams): InitializeResult {
    this.#client = capabilities;
    const folder = workspaceFolders?.[0]?.uri ?? rootUri;
    this.#root = folder == null ? "" : URI.parse(folder).fsPath;
    this.#settings = readSettings(initializationOptions);
    this.#sendsStatus = (initializationOptions as { status?: unknown } | undefined)?.status === true;
    if (capabilities.workspace?.configuration !== true) this.#settle();
    return {
      serverInfo: { name: "klarsprak" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        hoverProvider: true,
      },
    };
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client;
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      // Word lists and the file of the house are YAML of any name.
      const watchers = [`**/${CONFIGURATION_FILE}`, "**/*.{yaml,yml}"].map((globPattern) => ({
        globPattern,
      }));
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: "klarsprak" });
    }
    if (workspace?.configuration === true) await this.#readSettings(undefined);
  }

  /** Asks the client where it can be asked; else takes what it sent. */
  async #readSettings(sent: unknown): Promise<void> {
    if (this.#client.workspace?.configuration === true) {
      this.#settings = readSettings(
        await this.connection.workspace.getConfiguration("klarsprak").catch(() => undefined),
      );
    } else {
      this.#settings = readSettings((sent as { klarsprak?: unknown } | null | undefined)?.klarsprak);
    }
    this.#settle();
    this.#checkAll();
  }

  #open(document: TextDocument): void {
    const path = documentPath(document.uri, document.languageId, this.#root);
    if (path !== undefined) this.#texts.set(document.uri, new OpenText(document, path));
  }

  #close(uri: string): void {
    this.#queue.delete(uri);
    this.#reports.set(uri, { problems: [], fallback: "built-in" });
    if (this.#texts.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #checkAll(): void {
    for (const uri of this.#texts.keys()) this.#enqueue(uri);
  }

  #enqueue(uri: string): void {
    if (this.#isReady && this.#texts.has(uri)) this.#queue.add(uri);
  }

  #check(uri: string): void {
    const document = this.#texts.get(uri)?.document;
    if (document === undefined) return;
    const { version } = document;
    const checked = this.#checked(uri);
    if (checked === undefined) {
      const diagnostics = this.#texts.get(uri)?.isTooLarge === true ? [tooLargeDiagnostic()] : [];
      void this.connection.sendDiagnostics({ uri, version, diagnostics });
      return;
    }
    const { findings } = checked.analysis;
    const diagnostics = findings.map((finding) => toDiagnostic(document, finding));
    void this.connection.sendDiagnostics({ uri, version, diagnostics });
    if (this.#sendsStatus) {
      void this.connection.sendNotification(statusNotification, statusOf(uri, version, checked.analysis));
    }
  }

  /** A text and its result as it now stands; undefined where it is not checked. */
  #checked(uri: string): { text: OpenText; analyzer: Analyzer; analysis: Analysis } | undefined {
    const text = this.#texts.get(uri);
    if (text === undefined || !this.#isReady || !this.#settings.enable || text.isTooLarge) return undefined;
    try {
      const hosted = this.host.analyzerFor(text.path, this.#settings);
      this.#reports.set(uri, hosted);
      const analysis = text.analysis(hosted.analyzer);
      for (const { ruleId, message } of analysis.failures)
        this.#log(ruleId === null ? message : `${text.path}: rule ${ruleId} failed: ${message}`);
      return { text, analyzer: hosted.analyzer, analysis };
    } catch (error) {
      this.#log(`${text.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return undefined;
    }
  }

  /** Once for each message: the same would come again at every keystroke. */
  #log(message: string): void {
    if (this.#logged.has(message)) return;
    this.#logged.add(message);
    this.connection.console.error(message);
  }
}
