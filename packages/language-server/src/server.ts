import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { ConfigurationMarks } from "./checking/configuration-marks.js";
import { ConfigurationReports } from "./checking/configuration-reports.js";
import { mayBeCounterparts } from "./checking/counterpart-name.js";
import { documentPath } from "./checking/document-path.js";
import { onceLog } from "./checking/once-log.js";
import { registerInterests } from "./checking/register-interests.js";
import { TextChecks } from "./checking/text-checks.js";
import { TextSettings } from "./checking/text-settings.js";
import { mayHoldSettings } from "./checking/watched-files.js";
import { WorkspaceFolders } from "./checking/workspace-folders.js";
import type { Client, FeatureContext } from "./features/feature.js";
import { guarded } from "./features/guarded.js";
import { features } from "./features/index.js";
import type { Host } from "./host/host.js";
import { showAllNotification } from "./protocol.js";
import { furtherLanguages } from "./settings.js";

/** Serves an editor over a connection until it ends. Starts to listen at once. */
export function startServer(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #marks: ConfigurationMarks;
  readonly #checks: TextChecks;
  readonly #log: (message: string) => void;
  #client: Client = { capabilities: {}, options: {} };
  readonly #folders = new WorkspaceFolders();
  readonly #settings: TextSettings;
  readonly #guarded: Connection;
  #isInitialized = false;
  readonly #ready: Promise<void>;
  /** Called when the settings of the client are known. */
  #settle: () => void = () => {};

  /** What the features are handed. */
  get #context(): FeatureContext {
    return {
      connection: this.#guarded,
      host: this.host,
      texts: {
        checked: (uri) => this.#checks.whole(uri),
        diagnostics: (uri) => this.#checks.diagnostics(uri),
        document: (uri) => this.#documents.get(uri),
        configuration: (uri) => this.#marks.find(uri),
      },
      client: () => this.#client,
      settings: (uri) => this.#settings.of(uri),
      folderOf: (uri) => this.#folders.folderOf(uri),
    };
  }

  constructor(
    readonly connection: Connection,
    readonly host: Host,
  ) {
    this.#log = onceLog((message) => connection.console.error(message));
    this.#guarded = guarded(connection, this.#log);
    this.#settings = new TextSettings(connection);
    const settled = new Promise<void>((resolve) => {
      this.#settle = resolve;
    });
    this.#ready = Promise.all([settled, host.prepare()]).then(() => undefined);
    this.#marks = new ConfigurationMarks(connection, host, {
      documents: () => this.#documents.all(),
      settings: (uri) => this.#settings.of(uri),
      marksJson: () => this.#client.options.json === false,
    });
    this.#checks = new TextChecks({
      connection,
      host,
      settings: this.#settings,
      reports: new ConfigurationReports(connection, this.#marks, (uri) => this.#settings.of(uri)),
      ready: this.#ready,
      client: () => this.#client,
      refresh: () => this.#refresh(),
      log: this.#log,
    });
    void this.#ready.then(() => this.#checkAll());
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onDidChangeConfiguration(({ settings }) => this.#readSettings(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => this.#filesChanged(changes.map(({ uri }) => uri)));
    connection.onNotification(showAllNotification, ({ uri, all }) => {
      this.#checks.showAll(uri, all);
      this.#refresh();
    });
    this.host.onChange?.(() => {
      this.#marks.allSaved();
      for (const text of this.#checks.all) text.recheck();
      this.#checkAll();
    });
    for (const feature of features) feature.listen(this.#context);
    this.#documents.onDidOpen(({ document }) => this.#open(document));
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      this.#checks.add(uri);
      this.#marks.changed(uri);
    });
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
    this.#folders.set(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri == null ? [] : [rootUri]));
    this.host.setFolders?.(this.#folders.all);
    const asks = capabilities.workspace?.configuration === true;
    this.#settings.start(initializationOptions, asks);
    if (!asks) this.#settle();
    return {
      serverInfo: { name: "klarsprak" },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...features.map((feature) => feature.capabilities(this.#client))),
      },
    };
  }

  async #initialized(): Promise<void> {
    this.#isInitialized = true;
    const { workspace } = this.#client.capabilities;
    registerInterests(this.connection, workspace);
    if (workspace?.workspaceFolders === true) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.#foldersChanged(added, removed),
      );
    }
    if (workspace?.configuration === true) await this.#readSettings(undefined);
  }

  async #readSettings(sent: unknown): Promise<void> {
    await this.#settings.read(sent);
    this.#settle();
    this.#marks.settingsChanged();
    this.#checkAll();
  }

  #foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    this.#folders.change(uris(added), uris(removed));
    this.host.setFolders?.(this.#folders.all);
    for (const { document, path } of this.#checks.all)
      if (this.#pathOf(document) !== path) this.#open(document);
  }

  #filesChanged(changed: readonly string[]): void {
    const paths = changed.map((uri) => URI.parse(uri).fsPath);
    const others = this.#checks.all.filter((text) =>
      paths.some((path) => mayBeCounterparts(path, text.path)),
    );
    if (others.length === 0 && !changed.some(mayHoldSettings)) return;
    this.host.reload();
    this.#marks.allSaved();
    for (const text of others) text.recheck();
    // Where nothing has changed for a text, what is known of it stays.
    this.#checkAll();
  }

  #pathOf({ uri, languageId }: TextDocument): string | undefined {
    return documentPath(uri, languageId, this.#folders.rootOf(uri), furtherLanguages(this.#client.options));
  }

  #open(document: TextDocument): void {
    const path = this.#pathOf(document);
    if (path === undefined) void this.#ready.then(() => this.#marks.saved(document.uri));
    else this.#checks.open(document, path);
  }

  #close(uri: string): void {
    this.#marks.closed(uri);
    this.#checks.close(uri);
  }

  #checkAll(): void {
    this.#checks.addAll();
    this.#refresh();
  }

  #refresh(): void {
    // Before the client is ready it takes no questions.
    if (this.#isInitialized) for (const feature of features) feature.refresh?.(this.#context);
  }
}

function uris(folders: readonly WorkspaceFolder[]): readonly string[] {
  return folders.map(({ uri }) => uri);
}
