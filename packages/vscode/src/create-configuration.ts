import * as vscode from "vscode";
import { chooseFolder } from "./choose-folder.js";
import { configurationText } from "./configuration-text.js";
import type { Part } from "./part.js";

const NAME = "klarsprak.config.json";
const QUESTION = "Hvilken mappe skal oppsettet gjelde for?";
const WITHOUT_FOLDER = "Oppsettet gjelder for en mappe. Åpne mappen med tekstene dine først.";

/** The command «Lag oppsett». */
export const createConfigurationPart: Part = () => [
  vscode.commands.registerCommand("klarsprak.createConfiguration", createConfiguration),
];

/** Writes a configuration to start from into a folder and opens it; one that is there is opened as it is. */
async function createConfiguration(chosen: unknown): Promise<void> {
  const folder = chosen instanceof vscode.Uri ? chosen : await chooseFolder(QUESTION, WITHOUT_FOLDER);
  if (folder === undefined) return;
  const file = vscode.Uri.joinPath(folder, NAME);
  const isThere = await exists(file);
  if (!isThere) {
    try {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(configurationText));
    } catch {
      void vscode.window.showErrorMessage(
        `klarspråk får ikke lagret ${NAME} i mappen. Sjekk at du har lov til å skrive der, eller velg en annen mappe.`,
      );
      return;
    }
  }
  await vscode.window.showTextDocument(file);
  if (isThere) void vscode.window.showInformationMessage(`Mappen har et oppsett fra før. Her er ${NAME}.`);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
