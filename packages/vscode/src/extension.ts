import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node.js";
import { clientOptions, start } from "./start.js";

let client: LanguageClient | undefined;

/** Starts the language server in a process of its own. Called by the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  client = new LanguageClient(
    "klarsprak",
    "klarspråk",
    { module, transport: TransportKind.stdio },
    clientOptions,
  );
  await start(context, client);
}

/** Stops the language server. Called by the editor. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
