import { encodeBase64, type FileParams, type FileProblem } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import type { Extension } from "../part.js";

/** Larger files are not sent: the server would not read them. In bytes. */
const MOST_SENT = 20 * 1024 * 1024;

/** What the server needs to read a file: its address alone where both are on one machine, else its bytes too. */
export async function letterFile(
  { client, context }: Extension,
  uri: vscode.Uri,
): Promise<FileParams | { readonly problem: FileProblem }> {
  const address = client.code2ProtocolConverter.asUri(uri);
  if (uri.scheme === "file" && context.extensionUri.scheme === "file") return { uri: address };
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_SENT)
      return problem("too-large", "Filen er for stor til å bli sjekket. Del den i flere filer.");
    return { uri: address, bytes: encodeBase64(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === "FileNotFound"
      ? problem(
          "not-found",
          "Filen finnes ikke lenger. Sjekk om den er flyttet, slettet eller har fått nytt navn.",
        )
      : problem("not-readable", "Filen kan ikke leses. Sjekk at du har tilgang til den.");
  }
}

function problem(code: string, message: string): { readonly problem: FileProblem } {
  return { problem: { code, message } };
}
