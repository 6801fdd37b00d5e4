import type { Analysis, Analyzer } from "@klarsprak/core";
import type { ClientCapabilities, Connection, Diagnostic, ServerCapabilities } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OpenConfiguration } from "../checking/configuration-marks.js";
import type { OpenText } from "../checking/open-text.js";
import type { Host } from "../host/host.js";
import type { Settings } from "../settings.js";

/** A text that is open, and the result for it as it now stands. */
export interface CheckedText {
  readonly text: OpenText;
  readonly analyzer: Analyzer;
  readonly analysis: Analysis;
}

/** What a feature may ask about the open documents. */
export interface Texts {
  /** A text and its result, once the settings are known; undefined where klarsprak does not check it. */
  checked(uri: string): Promise<CheckedText | undefined>;
  /** What is told of a text as it now stands, once it has been checked; empty where it is none of ours. */
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** An open document as it now stands, whatever it is: a configuration file too. */
  document(uri: string): TextDocument | undefined;
  /** An open document that steers klarsprak; undefined where it does not. */
  configuration(uri: string): OpenConfiguration | undefined;
}

/** What the client told of itself when it started. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  /** `initializationOptions`, as sent. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a feature works with. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly host: Host;
  readonly texts: Texts;
  /** Known once the client has started: ask for it when a request arrives. */
  client(): Client;
  /** What holds for a text, or where no text is named. */
  settings(uri?: string): Settings;
  /** The address of the open folder a text belongs to; undefined where it lies in none. */
  folderOf(uri: string): string | undefined;
}

/** Something an editor can ask for. Each stands in a file of its own; `features/index.ts` lists them. */
export interface Feature {
  /** What is told to the client that the server can do. */
  capabilities(client: Client): Partial<ServerCapabilities>;
  /** Answers the requests. Called once, before the client has said anything. */
  listen(context: FeatureContext): void;
  /** Tells the client to ask again, since settings or configuration have changed. */
  refresh?(context: FeatureContext): void;
}
