import * as vscode from "vscode";

/** Tells when a file was written, moved there or taken away, by whatever program. */
export function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  // The whole folder, since a name may hold what a pattern takes for a sign, and Word puts another file in its place.
  const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, ".."), "*");
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  const look = (other: vscode.Uri): void => {
    if (other.path === uri.path) changed();
  };
  watcher.onDidChange(look);
  watcher.onDidCreate(look);
  watcher.onDidDelete(look);
  return watcher;
}
