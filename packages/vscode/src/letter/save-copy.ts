import { decodeBase64, type FileProblem, letterCopyRequest } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import type { Extension } from "../part.js";
import { letterFile } from "./letter-file.js";
import { endingOf, nameOf } from "./letter-name.js";

interface Copy {
  readonly name: string;
  readonly bytes: string;
}

const TITLES = { comments: "Lagre kopi med merknader", changes: "Lagre kopi med forslag" } as const;

/** Makes a copy of a letter, asks where to put it, and never puts it in the place of the letter. */
export async function saveCopy(
  extension: Extension,
  uri: vscode.Uri,
  kind: "comments" | "changes",
): Promise<void> {
  const copy = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: `klarspråk lager en kopi av ${nameOf(uri)}` },
    () => copyOf(extension, uri, kind),
  );
  if ("problem" in copy) {
    void vscode.window.showWarningMessage(copy.problem.message);
    return;
  }
  let target = await ask(vscode.Uri.joinPath(uri, "..", copy.name), uri, kind);
  while (target !== undefined) {
    const refused = await write(target, copy, uri);
    if (refused === undefined) {
      void vscode.window.showInformationMessage(`Kopien er lagret: ${nameOf(target)}.`);
      return;
    }
    const again = "Velg på nytt";
    if ((await vscode.window.showWarningMessage(refused, again)) !== again) return;
    target = await ask(vscode.Uri.joinPath(uri, "..", copy.name), uri, kind);
  }
}

async function copyOf(
  extension: Extension,
  uri: vscode.Uri,
  kind: "comments" | "changes",
): Promise<Copy | { readonly problem: FileProblem }> {
  try {
    const file = await letterFile(extension, uri);
    return "problem" in file
      ? file
      : await extension.client.sendRequest(letterCopyRequest, { ...file, kind });
  } catch {
    return {
      problem: { code: "no-answer", message: "Kopien ble ikke laget. Sjekk brevet på nytt, og prøv igjen." },
    };
  }
}

function ask(
  suggested: vscode.Uri,
  uri: vscode.Uri,
  kind: "comments" | "changes",
): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    defaultUri: suggested,
    filters: { Word: [endingOf(uri)] },
    title: TITLES[kind],
    saveLabel: "Lagre kopi",
  });
}

/** Writes the copy; gives back why it could not be written. */
async function write(target: vscode.Uri, { bytes }: Copy, original: vscode.Uri): Promise<string | undefined> {
  if (target.toString().toLowerCase() === original.toString().toLowerCase())
    return "Kopien kan ikke erstatte brevet. Velg et annet navn.";
  try {
    await vscode.workspace.fs.writeFile(target, decodeBase64(bytes));
    return undefined;
  } catch {
    return `${nameOf(target)} kan ikke lagres der. Sjekk om filen er åpen i Word, eller velg en annen mappe.`;
  }
}
