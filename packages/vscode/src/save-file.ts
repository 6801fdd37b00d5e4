import { clientCommands } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import type { Part } from "./part.js";

/** The command that code actions name to save a configuration or a house they have just changed. */
export const saveFilePart: Part = () => [
  vscode.commands.registerCommand(clientCommands.saveFile, async (uri: string) => {
    const address = vscode.Uri.parse(uri).toString();
    await vscode.workspace.textDocuments.find((document) => document.uri.toString() === address)?.save();
  }),
];
