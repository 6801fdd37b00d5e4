import { checkFileRequest, forgetFilesNotification } from "@klarsprak/language-server/protocol";
import * as vscode from "vscode";
import { chooseFolder } from "../choose-folder.js";
import type { Extension, Part } from "../part.js";
import { encodeBase64 } from "./encode-base64.js";
import { findTexts } from "./find-texts.js";
import { type CheckedFile, folderResult } from "./folder-result.js";

const HAS_FINDINGS = "klarsprak.hasFolderFindings";
const QUESTION = "Hvilken mappe vil du sjekke?";
const WITHOUT_FOLDER = "Åpne mappen du vil sjekke først.";

/** The commands «Sjekk mappe» and «Fjern merknadene for mappen». */
export const checkFolderPart: Part = (extension) => {
  /** The files whose findings stand in the list of problems though they are not open. */
  const told = new Set<string>();
  return [
    vscode.commands.registerCommand("klarsprak.checkFolder", (uri) => checkFolder(extension, told, uri)),
    vscode.commands.registerCommand("klarsprak.forgetFolder", () => forget(extension, told)),
  ];
};

async function checkFolder(extension: Extension, told: Set<string>, uri: unknown): Promise<void> {
  const folder = uri instanceof vscode.Uri ? uri : await chooseFolder(QUESTION, WITHOUT_FOLDER);
  if (folder === undefined) return;
  await forget(extension, told);
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: "klarspråk sjekker mappen", cancellable: true },
    (progress, token) => checkAll(extension, told, folder, progress, token),
  );
  if (result === undefined) return;
  await vscode.commands.executeCommand("setContext", HAS_FINDINGS, told.size > 0);
  const show = "Vis merknadene";
  const chosen = await vscode.window.showInformationMessage(result, ...(told.size === 0 ? [] : [show]));
  if (chosen === show) await vscode.commands.executeCommand("workbench.actions.view.problems");
}

/** Checks the files of a folder one after the other; what is done when the writer stops it, stays. */
async function checkAll(
  extension: Extension,
  told: Set<string>,
  folder: vscode.Uri,
  progress: vscode.Progress<{ readonly message: string; readonly increment: number }>,
  token: vscode.CancellationToken,
): Promise<string | undefined> {
  const files = await findTexts(folder, token);
  if (token.isCancellationRequested) return undefined;
  if (files.length === 0) return "Mappen har ingen tekster som klarspråk leser.";
  const checked: CheckedFile[] = [];
  for (const uri of files) {
    progress.report({
      message: `${checked.length + 1} av ${files.length}: ${nameIn(folder, uri)}`,
      increment: 100 / files.length,
    });
    const counts = await checkFile(extension, told, uri, token).catch(() => undefined);
    if (token.isCancellationRequested) break;
    checked.push({ name: nameIn(folder, uri), counts });
  }
  return folderResult(checked, files.length);
}

/** The findings of one file, which then stand in the list of problems; undefined where it cannot be read. */
async function checkFile(
  { client }: Extension,
  told: Set<string>,
  uri: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<CheckedFile["counts"]> {
  const address = client.code2ProtocolConverter.asUri(uri);
  // The server reads what lies on its own machine; else it is handed the bytes.
  const bytes = uri.scheme === "file" ? {} : { bytes: encodeBase64(await vscode.workspace.fs.readFile(uri)) };
  told.add(address);
  const answer = await client.sendRequest(checkFileRequest, { uri: address, ...bytes }, token);
  return "counts" in answer ? answer.counts : undefined;
}

/** Takes the findings of the last run away. */
async function forget({ client }: Extension, told: Set<string>): Promise<void> {
  if (told.size === 0) return;
  const uris = [...told];
  told.clear();
  await vscode.commands.executeCommand("setContext", HAS_FINDINGS, false);
  if (client.isRunning()) await client.sendNotification(forgetFilesNotification, { uris });
}

function nameIn(folder: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(folder.path.replace(/\/$/, "").length + 1);
}
