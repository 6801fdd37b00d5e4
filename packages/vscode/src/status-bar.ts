import { type Status, statusNotification } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import type { Part } from "./part.js";

/** What is known of the text, at the foot of the window. */
export const statusBarPart: Part = ({ client }) => {
  const bar = new StatusBar();
  return [bar, client.onNotification(statusNotification, (status) => bar.show(status))];
};

const STANDARDS: Readonly<Record<Status["language"], string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "Engelsk",
};

/** Written standard, text type and LIX of the text that is being written; a click opens the list of findings. */
class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("klarsprak.status", vscode.StatusBarAlignment.Right, 90);
  readonly #known = new Map<string, Status>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor() {
    this.#item.name = "klarspråk";
    this.#item.command = "workbench.actions.view.problems";
    this.#subscriptions = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration("klarsprak.enable")) return;
        this.#known.clear();
        this.#update();
      }),
    ];
  }

  show(status: Status): void {
    this.#known.set(vscode.Uri.parse(status.uri).toString(), status);
    this.#update();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    if (status === undefined) {
      this.#item.hide();
      return;
    }
    const { language, textType, lix, words, findings, reason } = status;
    const parts = [STANDARDS[language], textType, ...(lix === 0 ? [] : [`LIX ${lix}`])];
    this.#item.text = parts.join(" · ");
    const count = `${words} ord, ${findings} ${findings === 1 ? "merknad" : "merknader"}`;
    this.#item.tooltip = [`klarspråk: ${count}`, reason].filter((line) => line !== "").join("\n");
    this.#item.show();
  }
}
