import type * as vscode from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import { keptFindings } from "./kept-findings.js";
import { furtherLanguages, selector } from "./languages.js";
import { parts } from "./parts.js";
import { failureHandler } from "./server-failure.js";
import { Statuses } from "./statuses.js";
import { ownOutline, steeringFiles } from "./steering-files.js";

/** What the client tells the server, wherever that runs. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [...selector(), ...steeringFiles()],
    // A function, so that a server that is started again is told what holds then.
    initializationOptions: () => ({
      status: true,
      commands: true,
      snippets: true,
      // The editor marks broken JSON itself.
      json: false,
      languages: furtherLanguages(),
    }),
    // What fails is in the log; a writer is told what it means for her, by `errorHandler`, and not which request it was.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: failureHandler(),
    // A server that stops while it says hello has stopped all the same: `errorHandler` starts it again, and tells.
    initializationFailedHandler: () => false,
    middleware: { ...ownOutline, ...keptFindings },
  };
}

/** Starts all that the extension does, and the client: commands are there at once, the server when it has read its lists. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const statuses = new Statuses(client);
  context.subscriptions.push(statuses);
  for (const part of parts) context.subscriptions.push(...part({ context, client, statuses }));
  await client.start();
}
