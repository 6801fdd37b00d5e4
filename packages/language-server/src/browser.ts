import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser.js";
import { decodeBase64 } from "./base64.js";
import { BrowserHost } from "./host/browser-host.js";
import type { ShippedBytes } from "./host/shipped-bytes.js";
import { readFileRequest } from "./protocol.js";
import { startServer } from "./server.js";

export { BrowserHost, type BrowserHostOptions } from "./host/browser-host.js";
export type { ShippedBytes } from "./host/shipped-bytes.js";

/** Serves an editor in a browser from a worker, until that ends. `shipped` is what is shipped with the program. */
export function startBrowserServer(scope: DedicatedWorkerGlobalScope, shipped: ShippedBytes): void {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  const readFile = async (uri: string): Promise<Uint8Array | { readonly code: string }> => {
    const answer = await connection.sendRequest(readFileRequest, { uri });
    return "bytes" in answer ? decodeBase64(answer.bytes) : answer;
  };
  const onMessage = (listener: () => void): void => scope.addEventListener("message", listener);
  startServer(connection, new BrowserHost({ shipped, readFile, onMessage }));
}
