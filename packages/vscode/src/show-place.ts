import type { Span } from "@klarsprak/core";
import * as vscode from "vscode";

/** Selects a place of a text in its editor, which is opened where it is not. */
export async function showPlace(uri: vscode.Uri, { start, end }: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(uri), selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column in which a text is open; the first where it is in none, so that it never covers what it is reached from. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn {
  const isHere = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isHere));
  return group?.viewColumn ?? vscode.ViewColumn.One;
}
