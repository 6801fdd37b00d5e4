import { clientCommands, type InsertBlockArguments } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import type { Part } from "./part.js";

/** The command that code actions name to put in a missing part with tab stops. */
export const insertBlockPart: Part = () => [
  vscode.commands.registerCommand(clientCommands.insertBlock, insertBlock),
];

/** Puts a block in at its place, with the first stop selected. Does nothing to a text that has changed since it was offered. */
async function insertBlock(block: InsertBlockArguments): Promise<void> {
  const uri = vscode.Uri.parse(block.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.version !== block.version) {
    void vscode.window.showInformationMessage(
      "Teksten er endret siden forslaget ble laget. Velg det på nytt.",
    );
    return;
  }
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  const place = new vscode.Position(block.line, block.character);
  await editor.insertSnippet(new vscode.SnippetString(block.snippet), place);
}
