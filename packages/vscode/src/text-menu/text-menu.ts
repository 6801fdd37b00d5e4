import type { Status } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { readCatalogue } from "../catalogue.js";
import { findingsInWords } from "../counts.js";
import { chosenText } from "../languages.js";
import type { Extension, Part } from "../part.js";
import { STANDARDS } from "../status-bar.js";
import { chooseDeclaration, type Origin, originOf, type Question } from "./choose-declaration.js";

/** The commands behind the item at the foot of the window. */
export const textMenuPart: Part = (extension) => [
  vscode.commands.registerCommand("klarsprak.textMenu", () => openMenu(extension)),
  vscode.commands.registerCommand("klarsprak.chooseTextType", (uri) => chooseTextType(extension, uri)),
  vscode.commands.registerCommand("klarsprak.chooseLanguage", (uri) => chooseLanguage(extension, uri)),
  vscode.commands.registerCommand("klarsprak.toggle", toggle),
];

interface MenuItem extends vscode.QuickPickItem {
  readonly command?: string;
}

/** What can be done with the text that is being written. */
async function openMenu(extension: Extension): Promise<void> {
  const document = await chosenText(undefined);
  if (document === undefined) return;
  const status = extension.statuses.of(document.uri);
  const items = isOn(document) ? itemsOf(document, status) : [];
  const power = isOn(document) ? "Slå av klarspråk" : "Slå på klarspråk";
  const chosen = await vscode.window.showQuickPick<MenuItem>(
    [...items, { label: `$(circle-slash) ${power}`, command: "klarsprak.toggle" }],
    { title: "klarspråk", placeHolder: "Velg hva du vil gjøre", matchOnDetail: true },
  );
  if (chosen?.command !== undefined) await vscode.commands.executeCommand(chosen.command, document.uri);
}

function itemsOf(document: vscode.TextDocument, status: Status | undefined): readonly MenuItem[] {
  const findings = status === undefined ? "" : findingsInWords(status.findings);
  const reason = status === undefined ? "" : whyTextType(document, status);
  return [
    {
      label: "$(checklist) Sjekk før sending",
      detail: "Se alt som står igjen, og hva du må vurdere selv.",
      command: "klarsprak.beforeSending",
    },
    {
      label: "$(graph) Vis rapport",
      detail: "Se hvor lett teksten er å finne fram i, forstå og bruke.",
      command: "klarsprak.showReport",
    },
    {
      label: "$(list-unordered) Vis merknadene",
      description: findings,
      command: "workbench.actions.view.problems",
    },
    { label: "Teksten", kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(tag) Teksttype: ${status?.textType ?? "ikke funnet ennå"}`,
      detail: [reason, "Velg en annen her."].filter((part) => part !== "").join(" "),
      command: "klarsprak.chooseTextType",
    },
    {
      label: `$(globe) Målform: ${status === undefined ? "ikke funnet ennå" : STANDARDS[status.language].toLowerCase()}`,
      detail: "Velg en annen her.",
      command: "klarsprak.chooseLanguage",
    },
    { label: "", kind: vscode.QuickPickItemKind.Separator },
  ];
}

const TEXT_TYPE = { what: "type", setting: "textType" } as const;
const LANGUAGE = { what: "language", setting: "language" } as const;

const ORIGINS: Readonly<Record<Origin, string>> = {
  setting: "Det er bestemt i innstillingene.",
  text: "Det er bestemt øverst i teksten.",
  elsewhere: "Det er bestemt i klarsprak.config.json.",
};

function whyTextType(document: vscode.TextDocument, { reason }: Status): string {
  return reason === "" ? ORIGINS[originOf(document, TEXT_TYPE)] : reason;
}

async function chooseTextType({ context, statuses }: Extension, uri: unknown): Promise<void> {
  const document = await chosenText(uri);
  if (document === undefined) return;
  const status = statuses.of(document.uri);
  const question: Question = {
    ...TEXT_TYPE,
    title: "Hva slags tekst er dette?",
    automatic: "Finn ut av det fra teksten",
    choices: (await readCatalogue(context)).textTypes,
  };
  await chooseDeclaration(document, question, {
    id: status?.typeId ?? "",
    why: status === undefined ? "" : `Nå: ${status.textType}. ${whyTextType(document, status)}`,
    language: statuses.language(document.uri),
  });
}

async function chooseLanguage({ statuses }: Extension, uri: unknown): Promise<void> {
  const document = await chosenText(uri);
  if (document === undefined) return;
  const status = statuses.of(document.uri);
  const question: Question = {
    ...LANGUAGE,
    title: "Hvilken målform er teksten på?",
    automatic: "Finn ut av det fra teksten",
    choices: (["nb", "nn"] as const).map((id) => ({ id, title: { nb: STANDARDS[id], nn: STANDARDS[id] } })),
  };
  await chooseDeclaration(document, question, {
    id: status?.language ?? "",
    why: status === undefined ? "" : `Nå: ${STANDARDS[status.language].toLowerCase()}.`,
    language: statuses.language(document.uri),
  });
}

/** Turns klarspråk off or on where that is decided now, for the writer where it is decided nowhere. */
async function toggle(uri: unknown): Promise<void> {
  const scope = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  const configuration = vscode.workspace.getConfiguration("klarsprak", scope);
  const found = configuration.inspect<boolean>("enable");
  const { ConfigurationTarget: target } = vscode;
  const place =
    found?.workspaceFolderValue !== undefined
      ? target.WorkspaceFolder
      : found?.workspaceValue !== undefined
        ? target.Workspace
        : target.Global;
  await configuration.update("enable", configuration.get("enable") === false, place);
}

function isOn(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration("klarsprak", document).get<boolean>("enable", true);
}
