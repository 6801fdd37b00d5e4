import { PassThrough } from "node:stream";
import { NodeHost, startServer } from "@klarsprak/language-server";
import { createConnection } from "vscode-languageserver/node.js";
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-protocol/node.js";
import type { Replacement } from "./random-edits.js";

/** How long a server that has published something may take to publish something better. In milliseconds. */
const GRACE = 1000;

/** One who writes in an editor that counts lines and characters by itself, so that no mistake of the server's library is shared. */
export class Writer {
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #undo: (readonly Replacement[])[] = [];
  #arrived: () => void = () => {};
  #uri = "";
  #version = 0;
  text = "";

  private constructor(readonly connection: ProtocolConnection) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.set(params.uri, params);
      this.#arrived();
    });
  }

  static async start(dictionaries: string, today: string): Promise<Writer> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startServer(createConnection(up, down), new NodeHost({ dictionaries, today: () => today }));
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const writer = new Writer(connection);
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return writer;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#uri = uri;
    this.text = text;
    this.#undo.length = 0;
    this.#version++;
    this.#published.delete(uri);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "plaintext", version: this.#version, text },
    });
  }

  async close(): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: this.#uri },
    });
  }

  /** Makes changes one after the other, each in the text that the one before left, and sends them in one message. */
  async change(replacements: readonly ((text: string) => Replacement)[]): Promise<void> {
    const back: Replacement[] = [];
    const contentChanges: TextDocumentContentChangeEvent[] = [];
    for (const make of replacements) {
      const { start, end, text, isWhole } = make(this.text);
      back.unshift({ start, end: start + text.length, text: this.text.slice(start, end), isWhole: false });
      const range = { start: positionAt(this.text, start), end: positionAt(this.text, end) };
      contentChanges.push(isWhole ? { text } : { range, text });
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    }
    this.#undo.push(back);
    await this.#send(contentChanges);
  }

  /** Takes back the last message of changes; sends nothing where there is none. */
  async undo(): Promise<void> {
    const back = this.#undo.pop();
    if (back === undefined) return;
    await this.change(back.map((one) => () => one));
    this.#undo.pop();
  }

  /**
   * What is shown for the text as it stands. The server may publish a part first: the last thing it publishes counts,
   * which is known to be the last once it is as expected, or when nothing more comes.
   */
  async shown(isExpected: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    for (;;) {
      const published = this.#published.get(this.#uri);
      const isCurrent = published?.version === this.#version;
      if (isCurrent && isExpected(published.diagnostics)) return published.diagnostics;
      const hasArrived = await new Promise<boolean>((resolve) => {
        const timer = isCurrent ? setTimeout(() => resolve(false), GRACE) : undefined;
        this.#arrived = () => {
          clearTimeout(timer);
          resolve(true);
        };
      });
      if (!hasArrived) return published?.diagnostics ?? [];
    }
  }

  async #send(contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    this.#version++;
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#uri, version: this.#version },
      contentChanges,
    });
  }
}

/** Line and character (UTF-16) of an offset; inside a line break it is the end of the line. */
export function positionAt(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) {
    const end = lineBreak.index + lineBreak[0].length;
    if (offset < end) return { line, character: Math.min(offset, lineBreak.index) - start };
    line++;
    start = end;
  }
  return { line, character: offset - start };
}
