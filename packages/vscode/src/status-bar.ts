import type { Status } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { findingsInWords } from "./counts.js";
import { isText } from "./languages.js";
import type { Part } from "./part.js";
import type { Statuses } from "./statuses.js";

/** What the languages of a text are called. */
export const STANDARDS: Readonly<Record<Status["language"], string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "Engelsk",
};

/** Written standard, text type and LIX of the text that is being written, at the foot of the window; a click opens what can be done. */
export const statusBarPart: Part = ({ client, statuses }) => {
  const item = vscode.window.createStatusBarItem("klarsprak.status", vscode.StatusBarAlignment.Right, 90);
  item.name = "klarspråk";
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const shown = document === undefined ? undefined : shownFor(document, client, statuses);
    if (shown === undefined) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.command = shown.command;
    item.accessibilityInformation = { label: shown.label, role: "button" };
    item.show();
  };
  update();
  return [
    item,
    statuses.onDidChange(update),
    client.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("klarsprak")) update();
    }),
  ];
};

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly command: string;
}

const MENU = "klarsprak.textMenu";

const STOPPED: Shown = {
  text: "$(warning) klarspråk har stoppet",
  tooltip: "Klikk for å starte klarspråk igjen.",
  label: "klarspråk har stoppet. Trykk for å starte det igjen.",
  command: "klarsprak.restart",
};

const OFF: Shown = {
  text: "$(circle-slash) klarspråk er av",
  tooltip: "Klikk for å slå på klarspråk.",
  label: "klarspråk er av. Trykk for å slå på.",
  command: MENU,
};

/** Undefined where nothing is known of a text: it is none of ours, or not checked yet. */
function shownFor(
  document: vscode.TextDocument,
  client: BaseLanguageClient,
  statuses: Statuses,
): Shown | undefined {
  if (!isText(document)) return undefined;
  const isOn = vscode.workspace.getConfiguration("klarsprak", document).get<boolean>("enable", true);
  if (!isOn) return OFF;
  if (client.state === State.Stopped) return STOPPED;
  const status = statuses.of(document.uri);
  return status === undefined ? undefined : shownOf(status);
}

function shownOf({ language, textType, lix, words, findings, reason }: Status): Shown {
  const parts = [STANDARDS[language], textType, ...(lix === 0 ? [] : [`LIX ${lix}`])];
  const count = `${words} ord, ${findingsInWords(findings)}`;
  const tooltip = [`klarspråk: ${count}`, reason, "Klikk for å se hva du kan gjøre."]
    .filter((line) => line !== "")
    .join("\n");
  const label = `klarspråk: ${parts.join(", ")}, ${count}. Trykk for å se hva du kan gjøre.`;
  return { text: parts.join(" · "), tooltip, label, command: MENU };
}
