import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node.js";
import { clientOptions, start } from "./start.js";

let client: LanguageClient | undefined;
let started: Promise<void> | undefined;

/** Starts the language server in a process of its own, and does not wait for it. Called by the editor. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server/node.js");
  client = new LanguageClient(
    "klarsprak",
    "klarspråk",
    { module, transport: TransportKind.stdio },
    clientOptions(),
  );
  // What goes wrong is told by the client itself.
  started = start(context, client).catch(() => {});
}

/** Stops the language server. Called by the editor. */
export async function deactivate(): Promise<void> {
  await started;
  if (client?.needsStop() === true) await client.stop();
}
