import * as vscode from "vscode";
import type { Named } from "../catalogue.js";
import { type Declared, declare, declaredIn, isVisible } from "./declaration.js";

/** What the writer can decide of a text: where it is written, and how it is asked for. */
export interface Question {
  readonly what: Declared;
  /** The setting that decides it for all texts. */
  readonly setting: "textType" | "language";
  readonly title: string;
  readonly automatic: string;
  readonly choices: readonly Named[];
}

/** Where it is decided for a text now. */
export type Origin = "setting" | "text" | "elsewhere";

/** Where something is decided for a text, as far as the editor can tell. */
export function originOf(
  document: vscode.TextDocument,
  { what, setting }: Pick<Question, "what" | "setting">,
): Origin {
  if (configuration(document).get<string>(setting, "auto") !== "auto") return "setting";
  return declaredIn(document.getText(), what) === undefined ? "elsewhere" : "text";
}

/** Lets the writer choose, asks whether it is about this text or all of them, and writes it there. */
export async function chooseDeclaration(
  document: vscode.TextDocument,
  question: Question,
  current: { readonly id: string; readonly why: string; readonly language: "nb" | "nn" },
): Promise<void> {
  const items = [
    { label: question.automatic, id: undefined },
    ...question.choices.map(({ id, title }) => ({
      label: title[current.language],
      id,
      ...(id === current.id ? { description: "valgt nå" } : {}),
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: question.title,
    placeHolder: current.why,
  });
  if (chosen === undefined) return;
  if (chosen.id === undefined) {
    await write(document, question.what, undefined);
    await set(document, question.setting, undefined);
    return;
  }
  const place = await choosePlace(document, question, chosen.label);
  if (place === "all") await set(document, question.setting, chosen.id);
  if (place === "text") {
    await write(document, question.what, chosen.id);
    await offerToClear(document, question);
  }
}

async function choosePlace(
  document: vscode.TextDocument,
  { what }: Question,
  label: string,
): Promise<"text" | "all" | undefined> {
  const text = document.getText();
  const detail =
    declaredIn(text, what) === undefined && isVisible(text, document.languageId)
      ? "Det settes inn tre linjer øverst i teksten. Ta dem bort før du sender den."
      : "Det skrives øverst i teksten, der leseren ikke ser det.";
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.name;
  const items = [
    { label: "Bare denne teksten", detail, place: "text" as const },
    {
      label: folder === undefined ? "Alle tekster" : `Alle tekster i «${folder}»`,
      detail: "Det lagres i innstillingene, og gjelder også de andre tekstene du har åpne.",
      place: "all" as const,
    },
  ];
  const title = `${label}: Hva skal det gjelde for?`;
  return (await vscode.window.showQuickPick(items, { title }))?.place;
}

async function write(
  document: vscode.TextDocument,
  what: Declared,
  value: string | undefined,
): Promise<void> {
  const change = declare(document.getText(), what, value);
  if (change === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.text);
  await vscode.workspace.applyEdit(edit);
}

/** A setting goes before what a text says of itself: where one stands, the choice would not be seen. */
async function offerToClear(document: vscode.TextDocument, { what, setting }: Question): Promise<void> {
  if (originOf(document, { what, setting }) !== "setting") return;
  const clear = "Fjern innstillingen";
  const chosen = await vscode.window.showInformationMessage(
    `Innstillingen klarsprak.${setting} går foran det som står i teksten.`,
    clear,
  );
  if (chosen === clear) await set(document, setting, undefined);
}

function configuration(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration("klarsprak", document);
}

/** Writes a setting for the folder of a text, for the window, or for the writer, whichever there is; takes it away wherever it stands. */
async function set(document: vscode.TextDocument, setting: string, value: string | undefined): Promise<void> {
  const { ConfigurationTarget: target } = vscode;
  if (value !== undefined) {
    const folders = vscode.workspace.workspaceFolders?.length ?? 0;
    const isInFolder = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    const place =
      folders > 1 && isInFolder ? target.WorkspaceFolder : isInFolder ? target.Workspace : target.Global;
    await configuration(document).update(setting, value, place);
    return;
  }
  const found = configuration(document).inspect(setting);
  if (found?.workspaceFolderValue !== undefined)
    await configuration(document).update(setting, undefined, target.WorkspaceFolder);
  if (found?.workspaceValue !== undefined)
    await configuration(document).update(setting, undefined, target.Workspace);
  if (found?.globalValue !== undefined)
    await configuration(document).update(setting, undefined, target.Global);
}
