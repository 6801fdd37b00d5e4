import {
  type FileProblem,
  forgetFilesNotification,
  letterRequest,
} from "@klarsprak/language-server/protocol";
import {
  html,
  type LetterData,
  letterScript,
  letterStyles,
  pageOf,
  renderLetter,
  renderLetterProblem,
} from "@klarsprak/view";
import * as vscode from "vscode";
import { State } from "vscode-languageclient";
import type { Extension } from "../part.js";
import { type ActionId, isActionId, letterActions, problemActions } from "./letter-actions.js";
import { letterFile } from "./letter-file.js";
import { nameOf } from "./letter-name.js";
import { saveCopy } from "./save-copy.js";
import { watchFile } from "./watch-file.js";

/** A program writes a file in several steps, and settings reach the server after the window: so long things are left to settle. In milliseconds. */
const SETTLE = 400;
const NO_ANSWER: FileProblem = {
  code: "no-answer",
  message: "klarspråk svarer ikke akkurat nå. Vent litt, og prøv igjen.",
};

/** One letter that is open, until its tab is closed. */
export class LetterPanel {
  readonly #subscriptions: vscode.Disposable[] = [];
  #checks = 0;
  #isClosed = false;
  #wasStopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #language: "nb" | "nn" = "nb";

  constructor(
    readonly extension: Extension,
    readonly uri: vscode.Uri,
    readonly panel: vscode.WebviewPanel,
  ) {}

  /** Shows the letter, and anew whenever it changes. */
  open(): void {
    const { webview } = this.panel;
    webview.options = { enableScripts: true, localResourceRoots: [] };
    this.#subscriptions.push(
      this.panel.onDidDispose(() => this.#close()),
      webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      watchFile(this.uri, () => this.#checkLater()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("klarsprak")) this.#checkLater();
      }),
      this.extension.client.onDidChangeState(({ newState }) => {
        // A server that was started again has forgotten what it told.
        if (newState === State.Running && this.#wasStopped) this.#checkLater();
        this.#wasStopped = newState === State.Stopped;
      }),
    );
    this.#show(
      html`<main class="letter-problem"><h1>${nameOf(this.uri)}</h1><p>Leser brevet …</p></main>`.html,
    );
    void this.#check();
  }

  #close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#forget();
  }

  #forget(): void {
    const { client } = this.extension;
    const uris = [client.code2ProtocolConverter.asUri(this.uri)];
    // A server that has ended has forgotten it.
    client.sendNotification(forgetFilesNotification, { uris }).catch(() => {});
  }

  #checkLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), SETTLE);
  }

  async #check(): Promise<void> {
    const check = ++this.#checks;
    const answer = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: `klarspråk leser ${nameOf(this.uri)}` },
      () => this.#ask(),
    );
    if (this.#isClosed) this.#forget();
    else if (check === this.#checks) this.#tell(answer);
  }

  async #ask(): Promise<{ readonly letter: LetterData } | { readonly problem: FileProblem }> {
    const { client } = this.extension;
    try {
      const file = await letterFile(this.extension, this.uri);
      return "problem" in file ? file : await client.sendRequest(letterRequest, file);
    } catch (error) {
      client.error(
        `${this.uri}: ${error instanceof Error ? error.message : String(error)}`,
        undefined,
        false,
      );
      return { problem: NO_ANSWER };
    }
  }

  #tell(answer: { readonly letter: LetterData } | { readonly problem: FileProblem }): void {
    if ("letter" in answer) {
      const { letter } = answer;
      this.#language = letter.report.language;
      this.#show(renderLetter(letter, letterActions(this.uri, letter)));
      return;
    }
    const { code, message } = answer.problem;
    this.#show(
      renderLetterProblem(nameOf(this.uri), message, problemActions(this.uri, code, this.#language)),
    );
  }

  #show(body: string): void {
    this.panel.webview.html = pageOf({
      title: nameOf(this.uri),
      language: this.#language,
      body,
      styles: letterStyles,
      script: letterScript,
      nonce: newNonce(),
    });
  }

  async #receive(message: unknown): Promise<void> {
    const { type, id } = (message ?? {}) as { type?: unknown; id?: unknown };
    if (type === "action" && isActionId(id)) await this.#do(id);
  }

  async #do(id: ActionId): Promise<void> {
    switch (id) {
      case "again":
        await this.#check();
        break;
      case "word":
        await vscode.env.openExternal(this.uri);
        break;
      case "comments":
      case "changes":
        await saveCopy(this.extension, this.uri, id);
        break;
    }
  }
}

/** Letters and digits that nobody can guess. */
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
