import * as vscode from "vscode";

/** The folder of the workspace a command is about; the writer chooses where there are several, and is helped to open one. */
export async function chooseFolder(question: string, withoutFolder: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: question }))?.uri;
  const open = "Åpne mappe";
  const chosen = await vscode.window.showInformationMessage(withoutFolder, open);
  if (chosen === open) await vscode.commands.executeCommand("vscode.openFolder");
  return undefined;
}
