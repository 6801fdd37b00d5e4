import type * as vscode from "vscode";

/** The name of a file without its folder. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

/** The ending of a file in lower case, without its full stop. */
export function endingOf(uri: vscode.Uri): string {
  return /\.([^./]+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? "";
}
