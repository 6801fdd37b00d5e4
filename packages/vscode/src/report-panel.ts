import type { WrittenStandard } from "@klarsprak/core";
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
import { type NoReport, renderNotice, reportTitle } from "./report-notice.js";
import { type ReportSubject, readSubject, subjectText } from "./report-subject.js";
import { showPlace } from "./show-place.js";

/** As in `activationEvents`. */
const VIEW = "klarsprak.report";

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
  vscode.window.registerWebviewPanelSerializer(VIEW, {
    deserializeWebviewPanel: async (panel, state: unknown) => restoreReport(extension, panel, state),
  }),
  extension.statuses.onDidChange((uri) => panels.get(extension.context)?.textChecked(uri)),
  { dispose: () => panels.get(extension.context)?.dispose() },
];

/** Opens the report of a text beside it, or turns the open one to that text; says so where there is none. */
export async function openReport(extension: Extension, uri: vscode.Uri, mode: ReportMode): Promise<void> {
  await panelOf(extension).show(uri, mode);
}

/** Fills the panel that was open when the window was loaded anew. Does not wait for the report. */
function restoreReport(extension: Extension, panel: vscode.WebviewPanel, state: unknown): void {
  void panelOf(extension).restore(panel, readSubject(state));
}

function panelOf(extension: Extension): ReportPanel {
  const { context } = extension;
  const panel = panels.get(context) ?? new ReportPanel(extension, () => panels.delete(context));
  panels.set(context, panel);
  return panel;
}

/** One panel, which shows the report of one text at a time. */
class ReportPanel {
  #panel: vscode.WebviewPanel | undefined;
  #subject: ReportSubject | undefined;
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
      else if (this.#body === undefined) void this.#load();
      void vscode.window.showInformationMessage(
        "klarspråk har ingen rapport om denne teksten ennå. Se at klarspråk er slått på, og prøv igjen.",
      );
      return;
    }
    const panel = this.#opened();
    this.#fill(panel, uri, mode, report);
    panel.reveal(undefined, true);
  }

  /** Takes over a panel of the window as it was before; the one that is open already stays the only one. */
  async restore(panel: vscode.WebviewPanel, subject: ReportSubject | undefined): Promise<void> {
    if (this.#panel !== undefined) {
      panel.dispose();
      this.#panel.reveal();
      return;
    }
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.#adopt(panel);
    this.#subject = subject;
    this.#say(panel, subject === undefined ? "unknown" : "reading");
    await this.#load();
  }

  /** Shows what changed, a moment later, so that a fast writer is not disturbed at each letter. */
  textChecked(uri: vscode.Uri): void {
    if (this.#panel === undefined || uri.toString() !== this.#subject?.uri) return;
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
    const [subject, asked] = [this.#subject, ++this.#asked];
    // What cannot be seen is brought up to date when it is shown again.
    if (subject === undefined || this.#panel?.visible !== true) return;
    if (this.#body === undefined) return this.#load();
    const start = Date.now();
    const report = await this.#ask(vscode.Uri.parse(subject.uri));
    if (report === undefined || asked !== this.#asked) return;
    const body = renderReport(report, { mode: subject.mode });
    this.#took = Date.now() - start;
    if (body === this.#body) return;
    this.#body = body;
    this.#send();
  }

  /** Shows the report that the panel is about, or says why there is none. */
  async #load(): Promise<void> {
    const [subject, asked] = [this.#subject, ++this.#asked];
    if (subject === undefined) return;
    const uri = vscode.Uri.parse(subject.uri);
    const isThere = await isOpened(uri);
    const report = isThere ? await this.#ask(uri) : undefined;
    if (asked !== this.#asked || this.#panel === undefined) return;
    if (report !== undefined) this.#fill(this.#panel, uri, subject.mode, report);
    else if (isThere) this.#say(this.#panel, "unchecked");
    else this.#say(this.#panel, uri.scheme === "untitled" ? "unsaved" : "gone");
  }

  #fill(panel: vscode.WebviewPanel, uri: vscode.Uri, mode: ReportMode, report: ReportData): void {
    const { name, language } = report;
    this.#subject = { uri: uri.toString(), mode, name, language };
    this.#body = renderReport(report, { mode });
    panel.title = reportTitle(mode, name);
    panel.webview.html = pageOf({
      title: panel.title,
      language,
      body: this.#body,
      styles: viewStyles,
      script: viewScript,
      nonce: newNonce(),
      subject: subjectText(this.#subject),
    });
  }

  /** Says why there is no report. The page has no script: what the one before has kept stays. */
  #say(panel: vscode.WebviewPanel, why: NoReport): void {
    const { mode = "report", name = "", uri } = this.#subject ?? {};
    const language = languageOf(uri) ?? this.#subject?.language ?? "nb";
    panel.title = reportTitle(mode, name);
    panel.webview.html = pageOf({
      title: panel.title,
      language,
      body: renderNotice(why, { mode, name, language }),
      styles: viewStyles,
      nonce: newNonce(),
    });
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
    closeUnfilled();
    const panel = vscode.window.createWebviewPanel(
      VIEW,
      "Rapport",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    this.#adopt(panel);
    return panel;
  }

  #adopt(panel: vscode.WebviewPanel): void {
    panel.iconPath = vscode.Uri.joinPath(this.extension.context.extensionUri, "dist/icon.png");
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
  }

  /** The page has been read, perhaps anew after it was hidden, or somebody wants to see a place. */
  #answer(message: unknown): void {
    const { type, start, end } = (message ?? {}) as Readonly<Record<string, unknown>>;
    if (type === "ready") this.#send();
    if (type !== "goto" || typeof start !== "number" || typeof end !== "number") return;
    if (this.#subject !== undefined) void showPlace(vscode.Uri.parse(this.#subject.uri), { start, end });
  }
}

/** Opens a text without showing it, so that the server hears of it. False where it is gone; a new text is not made in its place. */
async function isOpened(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === "untitled" && !isShown(uri)) return false;
  return vscode.workspace.openTextDocument(uri).then(
    () => true,
    () => false,
  );
}

/** Whether a text is open, in a tab that may not have been looked at yet. */
function isShown(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return (
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()) ||
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString())
  );
}

/** Closes what the window before has left of a report and nobody has looked at since: it would be a second one. */
function closeUnfilled(): void {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  // The editor puts a prefix of its own before the type.
  const left = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(VIEW),
  );
  if (left.length > 0) void vscode.window.tabGroups.close(left, true);
}

/** The written standard that the settings ask for; undefined where the text decides. */
function languageOf(uri: string | undefined): WrittenStandard | undefined {
  const scope = uri === undefined ? undefined : vscode.Uri.parse(uri);
  const language = vscode.workspace.getConfiguration("klarsprak", scope).get<unknown>("language");
  return language === "nb" || language === "nn" ? language : undefined;
}

/** Letters and digits that nobody can guess. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
