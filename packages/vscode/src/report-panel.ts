import { reportRequest } from "@klarsprak/language-server/protocol";
import {
  pageOf,
  type ReportData,
  type ReportMode,
  renderReport,
  viewScript,
  viewStyles,
} from "@klarsprak/view";
import * as vscode from "vscode";
import { chosenText } from "./languages.js";
import type { Extension, Part } from "./part.js";
import { showPlace } from "./show-place.js";

/** A writer who types sees a new report at most this often. In milliseconds. */
const PAUSE = 300;
/** In a long text a report takes time: then the pause is so many times as long as the last one took. */
const REST = 5;

/** The panel of each extension that runs; there is one, and it closes with its context. */
const panels = new WeakMap<vscode.ExtensionContext, ReportPanel>();

/** The command «Vis rapport»: what the text is like, beside it, while it is written. */
export const reportPart: Part = (extension) => [
  vscode.commands.registerCommand("klarsprak.showReport", async (chosen) => {
    const document = await chosenText(chosen);
    if (document !== undefined) await openReport(extension, document.uri, "report");
  }),
  extension.statuses.onDidChange((uri) => panels.get(extension.context)?.textChecked(uri)),
  { dispose: () => panels.get(extension.context)?.dispose() },
];

/** Opens the report of a text beside it, or turns the open one to that text; says so where there is none. */
export async function openReport(extension: Extension, uri: vscode.Uri, mode: ReportMode): Promise<void> {
  const { context } = extension;
  const panel = panels.get(context) ?? new ReportPanel(extension, () => panels.delete(context));
  panels.set(context, panel);
  await panel.show(uri, mode);
}

/** One panel, which shows the report of one text at a time. */
class ReportPanel {
  #panel: vscode.WebviewPanel | undefined;
  #uri: vscode.Uri | undefined;
  #mode: ReportMode = "report";
  /** The contents that are shown; undefined until the first are there. */
  #body: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last report took. In milliseconds. */
  #took = 0;
  /** Counts what is asked, so that an answer about an earlier text is dropped. */
  #asked = 0;

  constructor(
    readonly extension: Extension,
    readonly forget: () => void,
  ) {}

  async show(uri: vscode.Uri, mode: ReportMode): Promise<void> {
    const asked = ++this.#asked;
    const report = await this.#ask(uri);
    if (asked !== this.#asked) return;
    if (report === undefined) {
      if (this.#panel === undefined) this.forget();
      void vscode.window.showInformationMessage(
        "klarspråk har ingen rapport om denne teksten ennå. Se at klarspråk er slått på, og prøv igjen.",
      );
      return;
    }
    this.#uri = uri;
    this.#mode = mode;
    this.#body = renderReport(report, { mode });
    const panel = this.#opened();
    panel.title = `${mode === "report" ? "Rapport" : "Før du sender"}: ${report.name}`;
    panel.webview.html = pageOf({
      title: panel.title,
      language: report.language,
      body: this.#body,
      styles: viewStyles,
      script: viewScript,
      nonce: newNonce(),
    });
    panel.reveal(undefined, true);
  }

  /** Shows what changed, a moment later, so that a fast writer is not disturbed at each letter. */
  textChecked(uri: vscode.Uri): void {
    if (this.#panel === undefined || uri.toString() !== this.#uri?.toString()) return;
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        void this.#update();
      },
      Math.max(PAUSE, REST * this.#took),
    );
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  async #update(): Promise<void> {
    const [uri, mode, asked] = [this.#uri, this.#mode, ++this.#asked];
    // What cannot be seen is brought up to date when it is shown again.
    if (uri === undefined || this.#panel?.visible !== true) return;
    const start = Date.now();
    const report = await this.#ask(uri);
    if (report === undefined || asked !== this.#asked) return;
    const body = renderReport(report, { mode });
    this.#took = Date.now() - start;
    if (body === this.#body) return;
    this.#body = body;
    this.#send();
  }

  #send(): void {
    void this.#panel?.webview.postMessage({ type: "update", body: this.#body });
  }

  /** Undefined where the text is not checked, or the server is not there. */
  async #ask(uri: vscode.Uri): Promise<ReportData | undefined> {
    const { client } = this.extension;
    const report = await client
      .sendRequest(reportRequest, { uri: client.code2ProtocolConverter.asUri(uri) })
      .catch(() => null);
    return report ?? undefined;
  }

  #opened(): vscode.WebviewPanel {
    if (this.#panel !== undefined) return this.#panel;
    const { extensionUri } = this.extension.context;
    const panel = vscode.window.createWebviewPanel(
      "klarsprak.report",
      "Rapport",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    panel.iconPath = vscode.Uri.joinPath(extensionUri, "dist/icon.png");
    panel.webview.onDidReceiveMessage((message: unknown) => this.#answer(message));
    panel.onDidChangeViewState(() => {
      if (panel.visible) void this.#update();
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      this.#panel = undefined;
      this.#asked++;
      this.forget();
    });
    this.#panel = panel;
    return panel;
  }

  /** The page has been read, perhaps anew after it was hidden, or somebody wants to see a place. */
  #answer(message: unknown): void {
    const { type, start, end } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (type === "ready") this.#send();
    if (type !== "goto" || typeof start !== "number" || typeof end !== "number") return;
    if (this.#uri !== undefined) void showPlace(this.#uri, { start, end });
  }
}

/** Letters and digits that nobody can guess. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
