import type * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { parts } from "./parts.js";

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

/** What the client tells the server, wherever that runs. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: LANGUAGES.flatMap((language) => [
    { scheme: "file", language },
    { scheme: "untitled", language },
  ]),
  initializationOptions: { status: true },
};

/** Starts all that the extension does, and the client. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  for (const part of parts) context.subscriptions.push(...part({ context, client }));
  await client.start();
}
