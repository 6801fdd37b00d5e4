import { readFileRequest } from "@klarsprak/language-server/protocol";
import type * as vscode from "vscode";
import { BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type MessageTransports,
} from "vscode-languageclient/browser.js";
import { readFile } from "./read-file.js";
import { readShipped } from "./read-shipped.js";
import type { WorkerStart } from "./worker-start.js";

/** A client whose server runs in a worker of the browser, a new one at each start. */
export class WorkerClient extends BaseLanguageClient {
  #worker: Worker | undefined;

  /** `folder` holds what the build makes. */
  constructor(
    readonly folder: vscode.Uri,
    options: LanguageClientOptions,
  ) {
    super("klarsprak", "klarspråk", options);
    this.onRequest(readFileRequest, ({ uri }) => readFile(uri));
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    this.#worker?.terminate();
    const shipped = await readShipped(this.folder);
    const address = this.folder.toString(true);
    const worker = new Worker(`${address}/web/server.js`);
    this.#worker = worker;
    const first: WorkerStart = { pieces: `${address}/server/`, shipped };
    worker.postMessage(first);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}
