import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Statuses } from "./statuses.js";

/** What the parts of the extension work with. */
export interface Extension {
  readonly context: vscode.ExtensionContext;
  /** Runs before the parts are started, and has not said anything yet. */
  readonly client: BaseLanguageClient;
  /** What the server has told of the open texts. */
  readonly statuses: Statuses;
}

/** Something the extension does for the writer: commands, a view, an item. Started once; what it gives is put away at the end. */
export type Part = (extension: Extension) => readonly vscode.Disposable[];
