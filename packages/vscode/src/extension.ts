import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node.js";
import { fixAll } from "./fix-all.js";
import { StatusBar } from "./status-bar.js";

/** The languages of the editor that hold texts klarsprak reads; the same as in `activationEvents`. */
const LANGUAGES = [
  "plaintext",
  "markdown",
  "html",
  "handlebars",
  "mustache",
  "jinja",
  "jinja-html",
  "nunjucks",
  "liquid",
];

let client: LanguageClient | undefined;

/** Starts the language server and shows what it tells. Called by the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.cjs");
  client = new LanguageClient(
    "klarsprak",
    "klarspråk",
    { module, transport: TransportKind.stdio },
    {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
      ]),
      initializationOptions: { status: true },
    },
  );
  const status = new StatusBar();
  context.subscriptions.push(
    status,
    vscode.commands.registerCommand("klarsprak.fixAll", fixAll),
    client.onNotification("klarsprak/status", (one) => status.show(one)),
  );
  await client.start();
}

/** Stops the language server. Called by the editor. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
