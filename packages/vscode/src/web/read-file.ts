import { encodeBase64 } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";

/** Larger files are not sent. In bytes. */
const MAX_BYTES = 20 * 1024 * 1024;

/** How file systems call what went wrong, by how the editor does. */
const CODES: Readonly<Record<string, string>> = {
  FileNotFound: "ENOENT",
  FileNotADirectory: "ENOENT",
  FileIsADirectory: "EISDIR",
  NoPermissions: "EACCES",
};

/** A file of an open folder, for the server, which reads none itself. */
export async function readFile(
  address: string,
): Promise<{ readonly bytes: string } | { readonly code: string }> {
  const uri = vscode.Uri.parse(address);
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return { code: "ENOENT" };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_BYTES) return { code: "EFBIG" };
    return { bytes: encodeBase64(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : "Unknown";
    return { code: CODES[code] ?? code };
  }
}
