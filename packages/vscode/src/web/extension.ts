import * as vscode from "vscode";
import { clientOptions, start } from "../start.js";
import { WorkerClient } from "./worker-client.js";

let client: WorkerClient | undefined;
let started: Promise<void> | undefined;

/** Starts the language server in a worker, and does not wait for it. Called by an editor in a browser. */
export function activate(context: vscode.ExtensionContext): void {
  client = new WorkerClient(vscode.Uri.joinPath(context.extensionUri, "dist"), clientOptions());
  // What goes wrong is told by the client itself.
  started = start(context, client).catch(() => {});
}

/** Stops the language server. Called by the editor. */
export async function deactivate(): Promise<void> {
  await started;
  if (client?.needsStop() === true) await client.stop();
}
