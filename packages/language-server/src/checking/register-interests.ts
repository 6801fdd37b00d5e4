import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver";
import { watchedFiles } from "./watched-files.js";

/** Tells the client which changes it should report, where it can be told. */
export function registerInterests({ client }: Connection, workspace: ClientCapabilities["workspace"]): void {
  // A client that refuses after all reports nothing, and the rest goes on.
  const refused = (): void => {};
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
    void client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused);
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    void client.register(DidChangeConfigurationNotification.type, { section: "klarsprak" }).catch(refused);
  }
}
