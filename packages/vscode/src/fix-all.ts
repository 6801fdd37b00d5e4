import * as vscode from "vscode";
import type { Part } from "./part.js";

const KIND = "source.fixAll.klarsprak";

/** The command «Rett alt som er trygt». */
export const fixAllPart: Part = () => [vscode.commands.registerCommand("klarsprak.fixAll", fixAll)];

/** Makes every safe fix in the text that is being written, or says that there is none. */
async function fixAll(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    KIND,
  );
  const edit = actions.find(({ kind }) => kind?.value === KIND)?.edit;
  if (edit === undefined) {
    void vscode.window.showInformationMessage("klarspråk fant ingenting som er trygt å rette for deg.");
    return;
  }
  await vscode.workspace.applyEdit(edit);
}
