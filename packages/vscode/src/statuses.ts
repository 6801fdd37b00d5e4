import { type Status, statusNotification } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** What the server has told of the open texts, newest first. */
export class Statuses implements vscode.Disposable {
  readonly #known = new Map<string, Status>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Says of which text something new is known. */
  readonly onDidChange = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#subscriptions = [
      this.#changed,
      client.onNotification(statusNotification, (status) => {
        const uri = vscode.Uri.parse(status.uri);
        this.#known.set(uri.toString(), status);
        this.#changed.fire(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("klarsprak.enable")) this.#known.clear();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) this.#known.clear();
      }),
    ];
  }

  /** What is known of a text; undefined before it is checked, and where it is not. */
  of(uri: vscode.Uri): Status | undefined {
    return this.#known.get(uri.toString());
  }

  /** The written standard to speak about a text in. */
  language(uri: vscode.Uri | undefined): "nb" | "nn" {
    return uri !== undefined && this.of(uri)?.language === "nn" ? "nn" : "nb";
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
