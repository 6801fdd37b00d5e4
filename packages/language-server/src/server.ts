import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { ConfigurationReports } from "./checking/configuration-reports.js";
import { toDiagnostic, tooLargeDiagnostic } from "./checking/diagnostics.js";
import { documentPath } from "./checking/document-path.js";
import { IdleQueue } from "./checking/idle-queue.js";
import { OpenText } from "./checking/open-text.js";
import type { CheckedText, Client, FeatureContext } from "./features/feature.js";
import { features } from "./features/index.js";
import type { Host } from "./host/host.js";
import { statusNotification } from "./protocol.js";
import { defaultSettings, readSettings, type Settings } from "./settings.js";
import { statusOf } from "./status.js";

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
  #client: Client = { capabilities: {}, options: {} };
  #root = "";
  #settings: Settings = defaultSettings;
  /** Before the client has told its settings nothing is checked, so that nothing has to be taken back. */
  #isReady = false;
  readonly #ready: Promise<void>;
  /** Called when the settings of the client are known. */
  #settle: () => void = () => {};

  /** What the features are handed. */
  get #context(): FeatureContext {
    return {
      connection: this.connection,
      host: this.host,
      texts: {
        checked: async (uri) => {
          await this.#ready;
          return this.#checked(uri);
        },
        document: (uri) => this.#documents.get(uri),
      },
      client: () => this.#client,
      settings: () => this.#settings,
    };
  }

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
    for (const feature of features) feature.listen(this.#context);
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
    const options = typeof initializationOptions === "object" ? initializationOptions : undefined;
    this.#client = { capabilities, options: options ?? {} };
    const folder = workspaceFolders?.[0]?.uri ?? rootUri;
    this.#root = folder == null ? "" : URI.parse(folder).fsPath;
    this.#settings = readSettings(initializationOptions);
    if (capabilities.workspace?.configuration !== true) this.#settle();
    return {
      serverInfo: { name: "klarsprak" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...Object.assign({}, ...features.map((feature) => feature.capabilities(this.#client))),
      },
    };
  }

  async #initialized(): Promise<void> {
    const { workspace } = this.#client.capabilities;
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
    if (this.#client.capabilities.workspace?.configuration === true) {
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
    if (this.#client.options.status === true) {
      void this.connection.sendNotification(statusNotification, statusOf(uri, version, checked.analysis));
    }
  }

  /** A text and its result as it now stands; undefined where it is not checked. */
  #checked(uri: string): CheckedText | undefined {
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
