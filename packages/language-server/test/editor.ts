import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { createConnection } from "vscode-languageserver/node.js";
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import {
  type Host,
  NodeHost,
  type Status,
  showAllNotification,
  startServer,
  statusNotification,
} from "../src/index.js";

export const dictionaries = resolve(fileURLToPath(import.meta.url), "../../../../dictionaries/dist");
export const today = "2026-03-02";

export interface EditorOptions {
  readonly settings?: object;
  readonly capabilities?: InitializeParams["capabilities"];
  /** More of `initializationOptions`. */
  readonly options?: object;
  /** What is set for a text or folder, instead of `settings`. */
  readonly settingsFor?: (scopeUri: string | undefined) => object | null;
  /** Says that it can register things, and refuses to. */
  readonly refuses?: true;
  /** Names of the open folders inside that of the editor; left out, it is that one. */
  readonly folders?: readonly string[];
  /** Changes what the server asks of the machine. */
  readonly withHost?: (host: NodeHost) => Host;
}

/** What a usual editor can do. */
export const usual: InitializeParams["capabilities"] = {
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } },
};

/** An editor in a folder of its own, that talks to a server over streams as a real one does. */
export class Editor {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly messages: string[] = [];
  readonly registered: string[] = [];
  readonly logged: string[] = [];
  /** How often the server has told that diagnostics should be asked for again. */
  refreshes = 0;
  readonly #open = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  settings: object | null;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
    options: EditorOptions,
  ) {
    this.settings = options.settings ?? null;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#wake();
    });
    connection.onNotification(statusNotification.method, (status: Status) => {
      this.statuses.push(status);
      this.#wake();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.#wake();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => options.settingsFor?.(scopeUri) ?? this.settings),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#wake();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      this.#wake();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      if (options.refuses === true) throw new Error("nothing is registered here");
      this.registered.push(...registrations.map(({ method }) => method));
      this.#wake();
    });
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "klarsprak-editor-")));
    const [up, down] = [new PassThrough(), new PassThrough()];
    const host = new NodeHost({ dictionaries, today: () => today });
    startServer(createConnection(up, down), options.withHost?.(host) ?? host);
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const editor = new Editor(connection, folder, options);
    connection.listen();
    const uri = URI.file(folder).toString();
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: uri,
      workspaceFolders: (options.folders ?? [""]).map((name) => ({
        uri: name === "" ? uri : `${uri}/${name}`,
        name: name === "" ? "brev" : name,
      })),
      capabilities: options.capabilities ?? usual,
      initializationOptions: { status: true, ...options.settings, ...options.options },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  close(): void {
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  uri(name: string): string {
    return name.includes(":") ? name : URI.file(join(this.folder, name)).toString();
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  async open(name: string, text: string, languageId = "plaintext"): Promise<void> {
    const uri = this.uri(name);
    this.#open.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends changes in one message; their ranges count in the text as it is after those before them. */
  async change(name: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(name);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges,
    });
  }

  /** Replaces characters, as typing does. */
  async replace(name: string, start: number, end: number, text: string): Promise<void> {
    const document = this.document(name);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    await this.change(name, { range, text });
  }

  async closeFile(name: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.uri(name) },
    });
  }

  async configurationChanged(name = "klarsprak.config.json"): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(name), type: FileChangeType.Changed }],
    });
  }

  /** Asks for the diagnostics, as a client does that is sent none. */
  async pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: this.uri(name) },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async showAll(name: string, all: boolean): Promise<void> {
    await this.connection.sendNotification(showAllNotification, { uri: this.uri(name), all });
  }

  document(name: string): TextDocument {
    return this.#open.get(this.uri(name))!;
  }

  text(name: string): string {
    return this.document(name).getText();
  }

  /** The diagnostics for the text as it now stands. */
  async diagnostics(name: string): Promise<PublishDiagnosticsParams> {
    const { uri, version } = this.document(name);
    return this.until(() => this.published.findLast((one) => one.uri === uri && one.version === version));
  }

  async actions(
    name: string,
    words: string,
    only?: string[],
    diagnostics: Diagnostic[] = [],
  ): Promise<readonly CodeAction[]> {
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    return this.#actions(name, this.rangeOf(name, words), context);
  }

  /** The menu where the cursor stands before some words, with nothing selected. */
  async actionsBefore(name: string, words: string): Promise<readonly CodeAction[]> {
    const { start } = this.rangeOf(name, words);
    return this.#actions(name, { start, end: start }, { diagnostics: [] });
  }

  async #actions(name: string, range: Range, context: CodeActionContext): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri: this.uri(name) }, range, context };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  async hover(name: string, words: string): Promise<Hover | null> {
    const { start } = this.rangeOf(name, words);
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.uri(name) },
      position: start,
    });
  }

  /** Does what an editor does with a chosen action, for the one document it names. */
  async apply(name: string, { edit }: CodeAction): Promise<void> {
    const document = this.document(name);
    const [change] = edit?.documentChanges ?? [];
    if (change === undefined || !("textDocument" in change)) throw new Error("the action names no version");
    if (change.textDocument.version !== document.version)
      throw new Error("the action is for another version");
    const text = TextDocument.applyEdits(
      document,
      change.edits as Parameters<typeof TextDocument.applyEdits>[1],
    );
    await this.change(name, { text });
  }

  rangeOf(name: string, words: string): Range {
    const document = this.document(name);
    const start = document.getText().indexOf(words);
    if (start === -1) throw new Error(`«${words}» is not in ${name}`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }

  /** Waits until `look` finds something; the test's own time limit is the only one. */
  async until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((wake) => this.#waiting.add(wake));
    }
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }
}
